/** The launch points at which drawing a ring is dangerous: `lat,lng,name` as the stage reads them. */
export const PLACES = {
  kaliningrad: '54.71,20.51,Kaliningrad',
  magadan: '59.56,150.8,Magadan',
  antimeridian: '66,180,Antimeridian',
  comiso: '36.99,14.61,Comiso',
  'north-pole': '90,0,North Pole',
} as const

export const VIEWS = ['mercator', 'globe'] as const
