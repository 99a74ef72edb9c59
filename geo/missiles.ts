import { attestedOf, sourceOf, type Attested, type Source, type Sources } from './citation.ts'
import { rowsOf, type Row } from './decode.ts'
import { periodOf, type Period } from './period.ts'

/** Stable, used in links: `9m729`. */
export type MissileId = string

const COVERS = ['banned', 'disputed', 'would-be', 'outside-limits', 'not-bound'] as const
const STAGES = ['eliminated', 'in-service', 'fielding', 'test', 'planned'] as const
const BASES = ['published', 'test', 'flight', 'plan', 'class', 'misprint'] as const
const ROLES = ['best', 'doubt', 'aside'] as const

/** One statement about a missile's range, as it was made. */
export interface RangeClaim {
  /** Unique within its missile; `9m729/us-nato` names it in links and columns. */
  readonly id: string
  /** "Over 500 km" has a low and no high, "up to 500 km" a high and no low, words without a number neither. */
  readonly lowKm: number | null
  readonly highKm: number | null
  readonly words: string
  /** Whose figure it is, in short; claims of one claimant share a ring. */
  readonly claimant: string
  /** Who said it, where and when. */
  readonly by: string
  /** What kind of figure: a limit of a class or a misprint is no range of the missile and gets no ring. */
  readonly basis: (typeof BASES)[number]
  /** `best`: the line of its claimant; `doubt`: widens it; `aside`: a ring of its own, on request. */
  readonly role: (typeof ROLES)[number]
  readonly source: Source
}

/** A system of the catalogue; some are launchers or plans without a range. */
export interface Missile extends Attested {
  readonly id: MissileId
  readonly name: string
  readonly holders: string
  readonly launch: string
  readonly type: string
  /**
   * How the treaty stood to it: `banned` (eliminated under it), `disputed` between the parties, `would-be` (of a former
   * party, first seen after the treaty), `outside-limits` by its stated range, `not-bound` (of others, or not
   * ground-launched).
   */
  readonly cover: (typeof COVERS)[number]
  /** The class in words. */
  readonly class: string
  readonly stage: (typeof STAGES)[number]
  /** When our sources know it to exist. */
  readonly period: Period
  /** How many were eliminated under the treaty. */
  readonly eliminated: number | null
  readonly claims: readonly RangeClaim[]
}

/**
 * The missiles of the catalogue.
 * @throws Error that names the field when the data has another shape.
 */
export function decodeMissiles(encoded: unknown, sources: Sources): Missile[] {
  return rowsOf(encoded, 'missiles').map((row) => missileFrom(row, sources))
}

const missileFrom = (row: Row, sources: Sources): Missile => ({
  id: row.text('id'),
  name: row.text('name'),
  holders: row.text('holders'),
  launch: row.text('launch'),
  type: row.text('type'),
  cover: row.choice('cover', COVERS),
  class: row.text('class'),
  stage: row.choice('stage', STAGES),
  period: periodOf(row.textOrNull('from'), row.textOrNull('to')),
  eliminated: row.numberOrNull('eliminated'),
  claims: row.rows('claims').map((claim) => claimOf(claim, sources)),
  ...attestedOf(row, sources),
})

function claimOf(row: Row, sources: Sources): RangeClaim {
  return {
    id: row.text('id'),
    lowKm: row.numberOrNull('low'),
    highKm: row.numberOrNull('high'),
    words: row.text('words'),
    claimant: row.text('claimant'),
    by: row.text('by'),
    basis: row.choice('basis', BASES),
    role: row.choice('role', ROLES),
    source: sourceOf(row.text('source'), sources, row.where),
  }
}

export const missileOf = (id: MissileId, missiles: readonly Missile[]): Missile | null =>
  missiles.find((missile) => missile.id === id) ?? null
