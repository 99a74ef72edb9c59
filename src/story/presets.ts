/** A map worth sending on: it has a page with a picture of its own for whoever shares its address. */
export interface Preset {
  /** Part of an address: kept for ever. */
  readonly id: string
  /** By LINKS.md, without `#`. */
  readonly link: string
  /** At most 60 characters. */
  readonly title: string
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'kaliningrad',
    link: 'v=1&p=54.71,20.51',
    title: 'The banned band from Kaliningrad',
  },
  {
    id: 'both-sides-1987',
    link: 'v=1&p=48.83,9.8!m.pershing-ii;55.16,26.91!m.ss-20&e=alliances&t=1987-12-08',
    title: '1987: Pershing II and SS-20 on the day of the signature',
  },
  {
    id: 'comiso',
    link: 'v=1&p=36.99,14.61!m.glcm&e=alliances&t=1987-12-08',
    title: '1987: cruise missiles at Comiso, Sicily',
  },
  {
    id: 'ss-20-kansk',
    link: 'v=1&p=56.2,95.72!m.ss-20',
    title: 'SS-20 in Siberia: how far is it to Berlin?',
  },
  {
    id: '9m729',
    link: 'v=1&p=54.71,20.51!m.9m729',
    title: 'The 9M729: 480 km, says Russia; far more, say others',
  },
  {
    id: 'iskander-berlin',
    link: 'v=1&x=2950159&q=claim!iskander-berlin',
    title: 'A claim checked: Iskander missiles and Berlin',
  },
  {
    id: 'reaches-berlin',
    link: 'v=1&x=2950159&q=city',
    title: 'What could reach Berlin, by the limits of the treaty?',
  },
  {
    id: 'over-the-pole',
    link: 'v=1&p=59.56,150.8&w=globe',
    title: 'From Magadan the ring passes over the North Pole',
  },
  {
    id: 'north-pole',
    link: 'v=1&p=90,0&w=globe',
    title: 'From the North Pole every direction is south',
  },
  {
    id: 'date-line',
    link: 'v=1&p=66,180&w=globe',
    title: 'A ring across the date line',
  },
  {
    id: 'two-classes',
    link: 'v=1&p=52.52,13.41&e=class-line',
    title: 'Shorter-range and intermediate-range: the line at 1,000 km',
  },
  {
    id: 'true-distance',
    link: 'v=1&p=55.75,37.62&w=true',
    title: 'Moscow in the middle: a map of true distances',
  },
]
