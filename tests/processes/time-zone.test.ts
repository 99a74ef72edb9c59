import { afterEach, expect, it, vi } from 'vitest'
import { dayOfClock } from '../../src/derive/treaty-time.ts'

/** The clock of the machine belongs to its process: a thread cannot be put into another zone. */

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['Pacific/Auckland', '2026-11-28'],
  ['America/Los_Angeles', '2026-11-27'],
])('the timeline ends today by the clock of %s', (zone, day) => {
  vi.stubEnv('TZ', zone)
  expect(dayOfClock(new Date('2026-11-27T12:00:00Z'))).toBe(day)
  expect(dayOfClock(new Date('2026-11-28T05:00:00Z'))).toBe(day)
})
