import { foldName, type Missile } from '../../geo/index.ts'

/** Missiles of one holder and time, under one heading. */
export interface MissileGroup {
  readonly holders: string
  /** Eliminated under the treaty; the others are of later years or were never in it. */
  readonly isEliminated: boolean
  readonly missiles: readonly Missile[]
}

/** The missiles whose name or holder holds this text ('' keeps all), by holder and time in the catalogue's order. */
export function missileGroupsOf(
  missiles: readonly Missile[],
  search: string,
): readonly MissileGroup[] {
  const wanted = foldName(search)
  const groups = new Map<string, MissileGroup>()
  for (const missile of missiles) {
    const { name, holders, stage } = missile
    if (!foldName(`${name} ${holders}`).includes(wanted)) continue
    const isEliminated = stage === 'eliminated'
    const key = `${holders}/${isEliminated}`
    const before = groups.get(key)?.missiles ?? []
    groups.set(key, { holders, isEliminated, missiles: [...before, missile] })
  }
  return [...groups.values()]
}
