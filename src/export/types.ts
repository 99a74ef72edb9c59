import type { Basemap } from '../../geo/index.ts'
import type { Data } from '../data/snapshot.ts'
import type { Picture } from '../derive/picture-types.ts'
import type { MapWords } from '../map/contract/engine.ts'
import type { AppState, Camera, ThemeName } from '../state/state.ts'

/** Formats that hold data, made anywhere, and those that hold the drawn map; `xlsx` and `png` are no text. */
export const DATA_FORMATS = ['geojson', 'kml', 'csv', 'xlsx', 'text'] as const
export const PICTURE_FORMATS = ['svg', 'png'] as const
export type ExportFormat = (typeof DATA_FORMATS)[number] | (typeof PICTURE_FORMATS)[number]
export type TextFormat = Exclude<ExportFormat, 'xlsx' | 'png'>

/** What the answer of a map rests on. */
export interface MapAnswer {
  readonly state: AppState
  readonly data: Pick<Data, 'atlas' | 'catalogue' | 'words'>
}

/** What a map says, for files of data. */
export interface MapData extends MapAnswer {
  readonly picture: Picture
  /** The link to this very map, absolute where the page's address is known, else from `#` on. */
  readonly address: string
  /** ISO date. */
  readonly madeOn: string
  /** Of this project. */
  readonly version: string
}

/** How it is drawn, for pictures. */
export interface MapSheet extends MapData {
  readonly camera: Camera
  readonly theme: ThemeName
  readonly mapWords: MapWords
  readonly basemap: Basemap
}

export interface ExportFile {
  /** Of plain letters, digits, hyphens and one dot. */
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly content: string | Blob
}
