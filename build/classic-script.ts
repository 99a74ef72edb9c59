import { minify as terser } from 'terser'
import { build, type Plugin, type Rolldown } from 'vite'
import { olderClasses, olderMethods, TARGETS } from './floor.ts'
import { BUNDLED_LIST, type Licence, licencesIn } from './licences.ts'

/** A script in one file, and the style sheet of what it imports, empty when there is none. */
export interface ClassicScript {
  readonly code: string
  readonly css: string
  /** Of the packages in it. */
  readonly licences: readonly Licence[]
}

const bundled: Licence[] = []

/** What is in all scripts that this process has built. */
export const licencesOfScripts = (): readonly Licence[] => bundled

/** Their modules hold what others ask for and do nothing by themselves: what nobody asks for is left out. */
const PURE_ROOMS = /\/(geo|src\/(memo|markup|i18n|state|data|derive|map|first))\/[^?]*\.ts$/

interface Manner {
  /** How it is made small: see `pressed`. */
  readonly minify?: 'oxc' | 'terser'
  /** Whether fonts stand in the styles themselves, as `data:`. */
  readonly inline?: boolean
}

/** Builds `entry` as one classic script: it also runs where module scripts do not, in frames with an opaque origin. */
export async function classicScript(
  entry: string,
  plugins: readonly Plugin[] = [],
  { minify = 'oxc', inline = false }: Manner = {},
): Promise<ClassicScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, olderMethods(), olderClasses(), nothingPreloaded()],
    // A classic script has none; MapLibre asks for it, to find a worker that it is told of otherwise.
    define: { 'import.meta.url': '""' },
    build: {
      write: false,
      ...TARGETS,
      modulePreload: false,
      assetsInlineLimit: inline ? Infinity : 0,
      cssCodeSplit: false,
      minify: minify === 'oxc',
      cssMinify: true,
      chunkSizeWarningLimit: 2000,
      license: { fileName: BUNDLED_LIST },
      rolldownOptions: {
        checks: { pluginTimings: false },
        treeshake: { moduleSideEffects: (id) => !PURE_ROOMS.test(id) },
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const { code } = output[0]
  const licences = licencesIn(output)
  bundled.push(...licences)
  return {
    code: minify === 'terser' ? await pressed(code) : code,
    css: styles.map((file) => ('source' in file ? String(file.source) : '')).join('\n'),
    licences,
  }
}

/**
 * Terser takes seconds for what oxc does at once, and leaves 3 % less. Few functions are put into others, since Brotli
 * writes what is alike twice for next to nothing. No getter of ours does anything, no function is called with `new`.
 */
async function pressed(code: string): Promise<string> {
  const compress = { passes: 4, inline: 1, pure_getters: true, unsafe_arrows: true } as const
  // Comments that name a licence: its text stands in licences.txt, or in the lesson itself.
  const { code: small } = await terser(code, { ecma: 2020, compress, format: { comments: false } })
  if (small === undefined) throw new Error('Terser has made nothing')
  return small
}

/** What `import()` asks for lies in the same file. */
function nothingPreloaded(): Plugin {
  return {
    name: 'nothing-preloaded',
    enforce: 'pre',
    transform: (_, id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null,
  }
}
