/**
 * The plain way to build this map, as the examples of its libraries show it: turf.circle, `setData` of everything on
 * each move, MapLibre's own draggable marker, and a React list of every city. It is what the benchmark measures against.
 */
import { circle, distance } from '@turf/turf'
import { Map as MapLibreMap, Marker, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { createRoot } from 'react-dom/client'
import { feature } from 'topojson-client'
import type { FeatureCollection } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import overview from '../../../geo/data/basemap/overview.json'
import tier1Rest from '../../../geo/data/cities-core-1-rest.json'
import tier1 from '../../../geo/data/cities-core-1.json'
import tier2 from '../../../geo/data/cities-core-2.json'
import { decodeCities, decodeWholeCities } from '../../../geo/index.ts'

setWorkerUrl(workerUrl)
const query = new URLSearchParams(location.search)
const points = (query.get('p') ?? '').split(';').map((text): [number, number] => {
  const [lat = 0, lng = 0] = text.split(',').map(Number)
  return [lng, lat]
})
const [lat = 0, lng = 0, zoom = 3] = (query.get('c') ?? '').split(',').map(Number)
const cities = [...decodeWholeCities(tier1, tier1Rest), ...decodeCities(tier2)].filter(
  (city) => !city.suburb,
)

const world = overview as unknown as Topology<{ countries: GeometryCollection }>
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }
const map = new MapLibreMap({
  container: 'map',
  center: [lng, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    projection: { type: query.get('w') === 'globe' ? 'globe' : 'mercator' },
    sources: {
      land: { type: 'geojson', data: feature(world, world.objects.countries) },
      rings: { type: 'geojson', data: empty },
      cities: { type: 'geojson', data: empty },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#DCE6EC' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#F4F2EC' } },
      {
        id: 'borders',
        type: 'line',
        source: 'land',
        paint: { 'line-color': '#A39F94', 'line-width': 0.8 },
      },
      {
        id: 'fill',
        type: 'fill',
        source: 'rings',
        paint: { 'fill-color': '#FF9233', 'fill-opacity': 0.1 },
      },
      {
        id: 'line',
        type: 'line',
        source: 'rings',
        paint: { 'line-color': ['get', 'colour'], 'line-width': 2 },
      },
      {
        id: 'marks',
        type: 'circle',
        source: 'cities',
        paint: {
          'circle-radius': 2.5,
          'circle-color': ['match', ['get', 'zone'], 0, '#1F5F99', 1, '#B3400A', '#5B6470'],
        },
      },
    ],
  },
})

const root = createRoot(document.getElementById('list') as HTMLElement)

function show(): void {
  const rows = cities.map((city) => {
    const km = points.map((point) => distance(point, city.at as [number, number]))
    const zone = km.some((d) => d >= 500 && d <= 5500) ? 1 : km.some((d) => d < 500) ? 0 : 2
    return { city, km, zone }
  })
  const rings = points.flatMap((point, i) => {
    const properties = { colour: i === 0 ? '#B3400A' : '#6A3D9A' }
    return [circle(point, 500, { properties }), circle(point, 5500, { properties })]
  })
  map.getSource<GeoJSONSource>('rings')?.setData({ type: 'FeatureCollection', features: rings })
  map.getSource<GeoJSONSource>('cities')?.setData({
    type: 'FeatureCollection',
    features: rows.map(({ city, zone }) => ({
      type: 'Feature',
      properties: { zone },
      geometry: { type: 'Point', coordinates: [...city.at] },
    })),
  })
  root.render(
    <ul>
      {rows.map(({ city, km, zone }) => (
        <li key={city.id}>
          {city.name} {km.map((d) => Math.round(d)).join(' ')} {zone}
        </li>
      ))}
    </ul>,
  )
}

points.forEach((point, i) => {
  const marker = new Marker({ draggable: true }).setLngLat(point).addTo(map)
  marker.on('drag', () => {
    points[i] = marker.getLngLat().toArray()
    show()
  })
})

map.on('load', () => {
  show()
  map.once('idle', () => document.body.setAttribute('data-ready', ''))
})
