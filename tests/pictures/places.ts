/** The launch points at which drawing a ring is dangerous: `lat,lng,name` as the stage reads them. */
export const PLACES = {
  kaliningrad: '54.71,20.51,Kaliningrad',
  magadan: '59.56,150.8,Magadan',
  antimeridian: '66,180,Antimeridian',
  comiso: '36.99,14.61,Comiso',
  'north-pole': '90,0,North Pole',
  'south-pole': '-90,0,South Pole',
} as const

/** As many as the map holds, from the equator to both poles and over the antimeridian. */
export const EIGHT_POINTS = '54.71,20.51;59.56,150.8;66,180;36.99,14.61;90,0;-90,0;0,-100;40.65,100'

export const VIEWS = ['mercator', 'globe'] as const
