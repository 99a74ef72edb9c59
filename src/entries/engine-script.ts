import { createMapLibreEngine } from '../map/maplibre/engine.ts'

/** Hands the engine over as the data chunks hand their data over: see src/chunks/chunks.ts. */
const store = globalThis as { bannedBand?: Record<string, unknown> }
store.bannedBand = { ...store.bannedBand, 'maplibre-engine': createMapLibreEngine }
