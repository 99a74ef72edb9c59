import { build, type Plugin, type Rolldown } from 'vite'
import { olderClasses, olderMethods, TARGETS } from './floor.ts'

/** A script in one file, and the style sheet of what it imports, empty when there is none. */
export interface ClassicScript {
  readonly code: string
  readonly css: string
}

interface Manner {
  /** Terser takes seconds for what oxc does at once, and leaves 3 % less. */
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
      minify,
      terserOptions: { ecma: 2020, compress: { passes: 3, reduce_funcs: false } },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return {
    code: output[0].code,
    css: styles.map((file) => ('source' in file ? String(file.source) : '')).join('\n'),
  }
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
