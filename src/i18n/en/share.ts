/** English for sharing, embedding and taking away; comes with its dialog. */
export const englishShare = {
  heading: 'Share this map',
  sections: { link: 'Link', embed: 'Embed', picture: 'Picture', data: 'Data' },
  sectionsLabel: 'What to take',
  link: {
    label: 'Link to this map',
    intro:
      'The link holds the whole map. Nothing of it is sent to a server until somebody opens it.',
    qr: 'QR code of the link',
    qrTooLong: 'This link is too long for a QR code.',
    large: 'Show the code large',
    small: 'Show the code small',
    send: 'Share with another app',
  },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl and C.',
  embed: {
    intro:
      'Paste this into an article. The frame sets no cookie, asks nobody else for anything, and works in a sandbox.',
    label: 'Embed code',
    height: 'Height in px',
    theme: 'Colours',
    themes: {
      auto: 'As the reader’s system',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
      print: 'Print',
    },
    locked: 'Lock the launch points',
    hardened: 'Sandbox the frame, so that it need not be trusted',
    kind: 'Kind of code',
    kinds: {
      frame: 'Frame of fixed height',
      'frame-script': 'Frame with a script that fits its height',
      element: '<inf-map> element with its script',
    },
    labelled: 'Cities always labelled',
    addCity: 'Label another city',
    dropCity: (name: string) => `Do not label ${name}`,
    preview: 'Preview',
    previewTitle: 'The map as it will be embedded',
    previewWidth: 'Width of the preview',
    widths: { phone: 'Phone', article: 'Article' },
    title:
      'INF Treaty missile range map: launch points, 500 km and 5,500 km rings, and the cities between them',
    openMap: 'Open the INF Treaty range map with its city table',
  },
  picture: {
    intro:
      'For places that take no frame, and for paper. The picture carries legend, link and credit.',
    code: 'Code for the picture, which you put beside your article as banned-band.png',
  },
  data: {
    intro:
      'Every file says where it comes from: version, Earth model, link, date, sources and licence.',
  },
  formats: {
    png: 'PNG, for articles',
    svg: 'SVG, for print',
    csv: 'CSV, a row for each launch point and city',
    geojson: 'GeoJSON, for map programs',
    kml: 'KML, for Google Earth',
    text: 'Text, fit as alternative text',
  },
  failed: 'The file could not be made. Try again, or take another format.',
  loading: 'Loading …',
}
