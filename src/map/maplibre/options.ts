import type { EngineOptions } from '../contract/options.ts'
import type { MapTrouble } from './trouble.ts'

export interface MapLibreOptions extends EngineOptions {
  /** Lets the worker's address pass the page's Trusted Types policy. */
  admitScript(url: string): void
  trouble?(trouble: MapTrouble): void
}
