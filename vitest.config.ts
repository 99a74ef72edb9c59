import { defineConfig } from 'vitest/config'
import { languages } from './build/language-scripts.ts'
import { LongestFirst } from './tests/setup/longest-first.ts'

const JOURNEYS = [
  'tests/journeys/**/*.test.ts',
  'tests/browsers/**/*.test.ts',
  'tests/size.test.ts',
  'tests/build/floor.test.ts',
]
const PICTURES = ['tests/pictures/**/*.test.ts', 'tests/map/{contract,gestures}.test.ts']
const PROCESSES = ['tests/processes/**/*.test.ts', 'tests/export/round-trip.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/failures.ts', './tests/browsers/matrix.ts'],
    // On two cores: some journeys wait for a clock, and what they leave idle a third worker takes.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'journeys',
          include: JOURNEYS,
          globalSetup: ['tests/setup/browsers.ts', 'tests/setup/dist.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A shared machine is late at times. Off it nothing is tried twice, so that a race is seen by whoever makes one.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
      {
        test: {
          name: 'pictures',
          include: PICTURES,
          globalSetup: ['tests/setup/browsers.ts', 'tests/setup/stages.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'processes', include: PROCESSES, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        plugins: [languages()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...JOURNEYS, ...PICTURES, ...PROCESSES],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
