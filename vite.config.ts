import { defineConfig } from 'vite'
import { licencesOfScripts } from './build/classic-script.ts'
import { dataChunks } from './build/data-chunks.ts'
import { embedPage } from './build/embed-page.ts'
import { olderClasses, olderMethods, TARGETS } from './build/floor.ts'
import { hostScripts } from './build/host-script.ts'
import { firstPicture } from './build/first-picture.ts'
import { lessonPage } from './build/lesson.ts'
import { languageChunks } from './build/language-scripts.ts'
import { licences } from './build/licences.ts'
import { previewPages } from './build/preview-pages.ts'
import { policy } from './build/policy.ts'
import { serviceWorker } from './build/service-worker.ts'
import { zipAtOnce } from './build/zip-at-once.ts'

/** All that a first picture in another language needs beside that language; nothing of it waits for the page. */
const LANGUAGE = /src\/(data\/languages|i18n\/(words|numbers))\.ts|geo\/(names|decode)\.ts/

/** What dialog, print and files need of what leaves the page; none of it before they are asked for. */
const FILES = /src\/(export\/|derive\/summary)/

/** What the page's first script takes stays with it; the rest that parts of the page share is one file, not thirty. */
const NOT_FIRST =
  /^(?!.*(?:src\/(?:entries\/main\.|chunks\/)|virtual:chunks|preload-helper|\/uqr\/))/

export default defineConfig({
  base: './',
  plugins: [
    dataChunks(languageChunks),
    olderMethods(),
    olderClasses(),
    firstPicture(),
    zipAtOnce(),
    policy(),
    embedPage(),
    hostScripts(),
    previewPages(process.env['BASE_URL']),
    lessonPage(),
    licences(licencesOfScripts),
    serviceWorker(),
  ],
  // Nothing is inlined: the policy has no data: for fonts, and a file is cached on its own.
  build: {
    ...TARGETS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // MapLibre apart from our engine on it: it is cached over our versions, and the benchmark tells whose time it is.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What is true does nothing when it is loaded: what takes a part of it waits for no other part.
      treeshake: { moduleSideEffects: [{ test: /\/geo\/[\w-]+\.ts$/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl/, priority: 3 },
            {
              name: 'language',
              test: LANGUAGE,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'files',
              test: FILES,
              minShareCount: 2,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'shared',
              test: NOT_FIRST,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  worker: { plugins: () => [olderClasses()] },
  preview: { port: 4173 },
})
