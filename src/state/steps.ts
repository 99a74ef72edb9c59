import { destination, type LngLat, wrapLongitude } from '../../geo/index.ts'

/** Lengths of a step by keys or buttons, km of true ground. */
export const STEPS_KM = [1, 10, 100] as const
export type StepKm = (typeof STEPS_KM)[number]

export const FIRST_STEP_KM: StepKm = 10

/** A reader who has chosen a step has chosen it for all launch points. */
let chosenKm: StepKm = FIRST_STEP_KM

/** How far an arrow moves a launch point, km. */
export const stepLengthKm = (): StepKm => chosenKm

/** From now on. */
export function chooseStepLength(stepKm: StepKm): void {
  chosenKm = stepKm
}

/** With Shift a step is this much longer. */
export const LONG_STEP = 10

/** The next longer or shorter step; the longest and the shortest stay. */
export function stepBeside(stepKm: StepKm, by: 1 | -1): StepKm {
  return STEPS_KM[STEPS_KM.indexOf(stepKm) + by] ?? stepKm
}

/** The place `stepKm` along `azimuthDeg`; a step north or south ends at the pole instead of going over it. */
export function stepFrom(from: LngLat, azimuthDeg: number, stepKm: number): LngLat {
  const to = destination(from, azimuthDeg, stepKm)
  const isOverPole = azimuthDeg % 180 === 0 && Math.abs(wrapLongitude(to[0] - from[0])) > 90
  return isOverPole ? [from[0], azimuthDeg === 0 ? 90 : -90] : to
}
