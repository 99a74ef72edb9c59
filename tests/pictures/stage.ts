import first from '../../geo/data/basemap/first.json'
import overview from '../../geo/data/basemap/overview.json'
import core1Rest from '../../geo/data/cities-core-1-rest.json'
import core1 from '../../geo/data/cities-core-1.json'
import countryData from '../../geo/data/countries.json'
import waterData from '../../geo/data/waters.json'
import {
  basemapOf,
  firstBasemapOf,
  countryName,
  decodeWholeCities,
  decodeCountries,
  decodeWaters,
  type City,
  type LngLat,
} from '../../geo/index.ts'
import type { MapEngine, MapEvents, MapWords } from '../../src/map/contract/engine.ts'
import '../../src/map/mount/map.css'
import { createMapLibreEngine } from '../../src/map/maplibre/engine.ts'
import { SvgEngine } from '../../src/map/svg/engine/engine.ts'
import { EngineSwitcher } from '../../src/map/engines/engine-switcher.ts'
import type { Picture, Tints, TintName } from '../../src/derive/picture-types.ts'
import type { Camera, LayerName, ThemeName, View } from '../../src/state/state.ts'
import { stagePicture, type RINGS, type StagePoint } from './stage-picture.ts'

type StageEngine = MapEngine & {
  /** Resolves when everything is drawn and nothing moves. */
  atRest(): Promise<void>
}

/** What tests see of the page. */
export interface Stage {
  readonly engine: StageEngine
  /** Every event of the map, with its name. */
  readonly log: readonly (readonly unknown[])[]
  /** Frames drawn so far. */
  frames(): number
  points(): readonly StagePoint[]
  /** Shows something else on the same map, and resolves when it is drawn. For the query see {@link stateOf}. */
  show(query: string): Promise<void>
  /** Mounts and closes a second map of two engines so often; tells each time which of them painted at last. */
  remount(times: number): Promise<readonly string[]>
}

interface State {
  readonly points: readonly StagePoint[]
  readonly view: View
  readonly theme: ThemeName
  readonly cities: readonly City[]
  readonly chosen: City | null
  readonly hidden: readonly LayerName[]
  readonly tints: Tints
  readonly rings: keyof typeof RINGS
  readonly flat: boolean
  /** null fits the rings. */
  readonly camera: Camera | null
}

declare global {
  /** Of the stage page only. */
  var stage: Promise<Stage>
}

const countries = decodeCountries(countryData)
const CORE = decodeWholeCities(core1, core1Rest)
const words: MapWords = {
  countries: countries.labels.map(({ country, at, minZoom }) => ({
    name: countryName(countries, country),
    at,
    minZoom,
  })),
  waters: decodeWaters(waterData),
  cityName: (city) => city.name,
  scaleBar(maxKm) {
    const power = 10 ** Math.floor(Math.log10(maxKm))
    const km = [5, 2, 1].map((step) => step * power).find((round) => round <= maxKm) ?? power
    return { km, label: `${km.toLocaleString('en')} km` }
  },
  beyondMap: { north: 'North Pole beyond this map', south: 'South Pole beyond this map' },
  scaleBarName: (label) => label,
  handle: 'draggable map point',
}

/**
 * `points=54.71,20.51,Kaliningrad;50.08,8.25,Wiesbaden` and, each with a default, `view`, `theme`, `chosen` (a name),
 * `hidden` (layers), `tints` (RU:russia,PL:nato), `rings` (a set of RINGS), `camera` (lat,lng,zoom), `cities=none`, `flat=yes` (circles of the flat map). In the page's address `engine=svg` takes the other engine, `article=yes` leaves wheel and finger to what is around the map.
 */
function stateOf(text: string): State {
  const query = new URLSearchParams(text)
  const param = (name: string, fallback: string) => query.get(name) ?? fallback
  const cities = param('cities', 'core') === 'none' ? [] : CORE
  return {
    points: pointsOf(param('points', '54.71,20.51,Kaliningrad')),
    view: param('view', 'mercator') as View,
    theme: param('theme', 'light') as ThemeName,
    cities,
    chosen: cities.find(({ name }) => name === query.get('chosen')) ?? null,
    hidden: param('hidden', '').split(',').filter(Boolean) as LayerName[],
    tints: tintsOf(param('tints', '')),
    rings: param('rings', 'none') as keyof typeof RINGS,
    flat: param('flat', 'no') === 'yes',
    camera: cameraOf(query.get('camera')),
  }
}

function pointsOf(text: string): StagePoint[] {
  return text
    .split(';')
    .filter(Boolean)
    .map((part, index) => {
      const [lat = '0', lng = '0', name = ''] = part.split(',')
      return { id: 'ABCDEFGH'[index]!, at: [Number(lng), Number(lat)], name, from: null }
    })
}

const tintsOf = (text: string): Tints =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(':') as [string, TintName]),
  )

function cameraOf(text: string | null): Camera | null {
  if (!text) return null
  const [lat = 0, lng = 0, zoom = 0] = text.split(',').map(Number)
  return { centre: [lng, lat], zoom }
}

const pictureOf = ({ points, cities, view, chosen, hidden, tints, rings, flat }: State): Picture =>
  stagePicture(points, cities, view, chosen, hidden, tints, rings, flat)

const basemap = async (level: 'overview' | 'detail') =>
  basemapOf(
    level === 'overview' ? overview : (await import('../../geo/data/basemap/detail.json')).default,
  )

async function mount(): Promise<Stage> {
  let state = stateOf(location.search)
  let frames = 0
  const log: unknown[][] = []
  let engine: StageEngine | null = null

  const set = (change: Partial<State>) => {
    state = { ...state, ...change }
    engine?.paint(pictureOf(state))
  }
  const move = (id: string, change: (point: StagePoint) => Partial<StagePoint>) =>
    set({
      points: state.points.map((point) =>
        point.id === id ? { ...point, ...change(point) } : point,
      ),
    })
  const logged =
    <Args extends unknown[]>(name: string, act: (...args: Args) => void) =>
    (...args: Args) => {
      log.push([name, ...args])
      act(...args)
    }
  const events: MapEvents = {
    launchPointPickedUp: logged('pickedUp', (id: string) => move(id, ({ at }) => ({ from: at }))),
    launchPointMoved: logged('moved', (id: string, at: LngLat, settled: boolean) =>
      move(id, ({ from }) => ({ at, from: settled ? null : from })),
    ),
    launchPointMoveCancelled: logged('cancelled', (id: string) =>
      move(id, ({ at, from }) => ({ at: from ?? at, from: null })),
    ),
    launchPointRemoved: logged('removed', (id: string) =>
      set({ points: state.points.filter((point) => point.id !== id) }),
    ),
    menuAsked: logged('menu', () => {}),
    doubleClicked: logged('double', () => {}),
    cityChosen: logged('chosen', (id) =>
      set({ chosen: state.cities.find((city) => city.id === id) ?? null }),
    ),
    launchPointTapped: logged('tapped', () => {}),
    stepChosen: logged('step', () => {}),
    poleReached: logged('pole', () => {}),
    launchPointAskedFor: logged('where', () => {}),
    ringsAskedFor: logged('rings', () => {}),
    cameraMoved: logged('camera', () => {}),
  }
  const options = {
    container: document.getElementById('stage')!,
    events,
    picture: pictureOf(state),
    theme: state.theme,
    words,
    camera: state.camera,
    reducedMotion: () => true,
    leftToPage:
      new URLSearchParams(location.search).get('article') === 'yes'
        ? logged('left', () => {})
        : undefined,
    basemap,
    drawn: () => frames++,
    trouble: (trouble: unknown) => log.push(['trouble', trouble]),
  }
  const made =
    new URLSearchParams(location.search).get('engine') === 'svg'
      ? new SvgEngine({ ...options, first: firstBasemapOf(first) })
      : await createMapLibreEngine({ ...options, admitScript: () => {} })
  engine = made
  return {
    engine: made,
    log,
    frames: () => frames,
    points: () => state.points,
    async remount(times) {
      const container = document.createElement('div')
      Object.assign(container.style, { position: 'absolute', inset: '0' })
      document.body.append(container)
      const names: string[] = []
      for (let time = 0; time < times; time++) {
        const map = new EngineSwitcher({
          createMapLibre: createMapLibreEngine,
          ...options,
          container,
          first: firstBasemapOf(first),
          admitScript: () => {},
          isJudged: () => false,
          nudged: () => options.picture,
          insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
          handedOver: () => {},
          refused: (error) => console.error(error),
        })
        await map.loadMapLibre()
        names.push(map.name)
        map.close()
      }
      const left = container.childElementCount
      container.remove()
      return left === 0 ? names : [`${left} elements left`]
    },
    async show(query) {
      set(stateOf(query))
      made.setTheme(state.theme)
      if (state.camera) made.lookAt(state.camera, 'jump')
      else
        made.fit(
          state.points.map(({ at }) => at),
          'jump',
        )
      await made.atRest()
    },
  }
}

/** Letters are measured and drawn as the fonts of this page have them: before these are there, nothing is. */
async function fontsAreLoaded(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()))
}

globalThis.stage = fontsAreLoaded().then(mount)
