import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/browsers/matrix.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more browsers at once only slow each other down.
    maxWorkers: 2,
    // A browser that shares two cores with another is late at times; what fails twice is broken.
    retry: 1,
  },
})
