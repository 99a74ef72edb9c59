import type { Language } from '../language.ts'

export const share: Language['share'] = {
  heading: 'Partager cette carte',
  sections: { link: 'Lien', embed: 'Intégrer', picture: 'Image', data: 'Données' },
  sectionsLabel: 'Que prendre',
  link: {
    label: 'Lien vers cette carte',
    intro:
      'Le lien contient toute la carte. Rien n’en est envoyé à un serveur avant que quelqu’un l’ouvre.',
    qr: 'Code QR du lien',
    qrTooLong: 'Ce lien est trop long pour un code QR.',
    large: 'Afficher le code en grand',
    small: 'Afficher le code en petit',
    send: 'Partager avec une autre application',
  },
  copy: 'Copier',
  copied: 'Copié.',
  notCopied:
    'La copie n’est pas permise ici. Le texte est sélectionné\u202F: appuyez sur Ctrl et C.',
  embed: {
    intro:
      'Collez ceci dans un article. Le cadre ne dépose aucun cookie, ne demande rien à personne d’autre et fonctionne dans un bac à sable.',
    label: 'Code d’intégration',
    height: 'Hauteur en px',
    theme: 'Couleurs',
    themes: {
      auto: 'Comme le système du lecteur',
      light: 'Clair',
      dark: 'Sombre',
      projector: 'Projection',
      print: 'Impression',
    },
    locked: 'Verrouiller les points de lancement',
    hardened: 'Isoler le cadre (bac à sable), pour ne pas avoir à lui faire confiance',
    kind: 'Type de code',
    kinds: {
      frame: 'Cadre de hauteur fixe',
      'frame-script': 'Cadre avec un script qui ajuste sa hauteur',
      element: 'Élément <inf-map> avec son script',
    },
    labelled: 'Villes toujours nommées',
    addCity: 'Nommer une autre ville',
    dropCity: (name) => `Ne pas nommer ${name}`,
    preview: 'Aperçu',
    previewTitle: 'La carte telle qu’elle sera intégrée',
    previewWidth: 'Largeur de l’aperçu',
    widths: { phone: 'Téléphone', article: 'Article' },
    title:
      'Carte des portées de missiles du traité FNI\u202F: points de lancement, cercles de 500\u00A0km et 5\u202F500\u00A0km, et villes situées entre les deux',
    openMap: 'Ouvrir la carte des portées du traité FNI avec son tableau des villes',
  },
  picture: {
    intro:
      'Là où un cadre est impossible, et pour le papier. L’image porte la légende, le lien et les crédits.',
    code: 'Code pour l’image, à placer à côté de votre article sous le nom banned-band.png',
  },
  data: {
    intro:
      'Chaque fichier dit d’où il vient\u202F: version, modèle de la Terre, lien, date, sources et licence.',
  },
  formats: {
    png: 'PNG, pour les articles',
    svg: 'SVG, pour l’impression',
    csv: 'CSV, une ligne par point de lancement et par ville',
    geojson: 'GeoJSON, pour les logiciels de cartographie',
    kml: 'KML, pour Google Earth',
    text: 'Texte, utilisable comme texte alternatif',
  },
  failed: 'Le fichier n’a pas pu être créé. Réessayez ou choisissez un autre format.',
  loading: 'Chargement…',
}
