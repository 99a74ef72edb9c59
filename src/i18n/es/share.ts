import type { Language } from '../language.ts'

export const share: Language['share'] = {
  heading: 'Compartir este mapa',
  sections: { link: 'Enlace', embed: 'Insertar', picture: 'Imagen', data: 'Datos' },
  sectionsLabel: 'Qué llevarse',
  link: {
    label: 'Enlace a este mapa',
    intro:
      'El enlace contiene todo el mapa. Nada de él se envía a un servidor hasta que alguien lo abre.',
    qr: 'Código QR del enlace',
    qrTooLong: 'Este enlace es demasiado largo para un código QR.',
    large: 'Mostrar el código en grande',
    small: 'Mostrar el código en pequeño',
    send: 'Compartir con otra aplicación',
  },
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Aquí no se permite copiar. El texto está seleccionado: pulse Ctrl y C.',
  embed: {
    intro:
      'Pegue esto en un artículo. El marco no instala cookies, no pide nada a terceros y funciona en un entorno aislado (sandbox).',
    label: 'Código para insertar',
    height: 'Altura en px',
    theme: 'Colores',
    themes: {
      auto: 'Como el sistema del lector',
      light: 'Claro',
      dark: 'Oscuro',
      projector: 'Proyector',
      print: 'Impresión',
    },
    locked: 'Fijar los puntos de lanzamiento',
    hardened: 'Aislar el marco (sandbox), para no tener que confiar en él',
    kind: 'Tipo de código',
    kinds: {
      frame: 'Marco de altura fija',
      'frame-script': 'Marco con un script que ajusta su altura',
      element: 'Elemento <inf-map> con su script',
    },
    labelled: 'Ciudades siempre rotuladas',
    addCity: 'Rotular otra ciudad',
    dropCity: (name) => `No rotular ${name}`,
    preview: 'Vista previa',
    previewTitle: 'El mapa tal como quedará insertado',
    previewWidth: 'Ancho de la vista previa',
    widths: { phone: 'Teléfono', article: 'Artículo' },
    title:
      'Mapa de alcances de misiles del Tratado INF: puntos de lanzamiento, anillos de 500\u00A0km y 5500\u00A0km y las ciudades que quedan entre ellos',
    openMap: 'Abrir el mapa de alcances del Tratado INF con su tabla de ciudades',
  },
  picture: {
    intro:
      'Para sitios que no admiten marcos y para papel. La imagen lleva leyenda, enlace y créditos.',
    code: 'Código de la imagen, que se coloca junto al artículo como banned-band.png',
  },
  data: {
    intro:
      'Cada archivo indica su procedencia: versión, modelo de la Tierra, enlace, fecha, fuentes y licencia.',
  },
  formats: {
    png: 'PNG, para artículos',
    svg: 'SVG, para imprenta',
    csv: 'CSV, una fila por punto de lanzamiento y ciudad',
    geojson: 'GeoJSON, para programas de mapas',
    kml: 'KML, para Google Earth',
    text: 'Texto, apto como texto alternativo',
  },
  failed: 'No se ha podido crear el archivo. Inténtelo de nuevo o elija otro formato.',
  loading: 'Cargando…',
}
