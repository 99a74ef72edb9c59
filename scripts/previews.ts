import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'
import { print, runAsProcess, UsageError } from '../geo/scripts/command.ts'
import { NO_INSETS } from '../src/map/screen/fit.ts'
import { ESTIMATED_WIDTHS } from '../src/map/svg/still/estimated-widths.ts'
import { svgText } from '../src/map/svg/still/svg-text.ts'
import { INITIAL_STATE } from '../src/state/initial.ts'
import { stateOf } from '../src/state/link-read.ts'
import { PRESETS, type Preset } from '../src/story/presets.ts'
import { rootPreview, stepPreviews } from '../build/preview-pages.ts'
import { chromiumPath } from '../tests/browser-path.mjs'
import { mapSheetOf } from './loaded.ts'

/** As link previews want it: 1.91 to 1. */
const WIDTH_PX = 1200
const HEIGHT_PX = 630
const TITLE_PX = 78
const FOLDER = 'public/previews'
/** Drawn smaller and shown larger, so that words can be read in a small preview. */
const ENLARGED = 1.5

/** Steps of each colour: none is seen, and half the bytes go. */
const COLOUR_STEP = 8

/** The same picture in fewer colours, written without filters, which do not help drawings. */
function lightened(bytes: Buffer): Buffer {
  const png = PNG.sync.read(bytes)
  const { data } = png
  for (let i = 0; i < data.length; i++) {
    data[i] = Math.min(255, Math.round(data[i]! / COLOUR_STEP) * COLOUR_STEP)
  }
  return PNG.sync.write(png, { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 })
}

function font(name: string): string {
  return readFileSync(`src/ui/fonts/noto-sans-${name}.woff2`).toString('base64')
}

/** A picture of the root, each preset and each step of a story for link previews, by the SVG engine; committed, so that a build needs no browser. */
await runAsProcess(async (_, { stdout }) => {
  const executablePath = chromiumPath()
  if (!executablePath) throw new UsageError('no Chromium found: npm test installs one')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: WIDTH_PX, height: HEIGHT_PX } })
  mkdirSync(FOLDER, { recursive: true })
  for (const file of readdirSync(FOLDER)) rmSync(`${FOLDER}/${file}`)
  const root = rootPreview(readFileSync('index.html', 'utf8'))
  for (const preset of [root, ...PRESETS, ...stepPreviews()]) {
    await page.setContent(pageOf(preset))
    await page.evaluate(() => document.fonts.ready)
    const png = lightened(await page.screenshot({ type: 'png' }))
    writeFileSync(`${FOLDER}/${preset.id}.png`, png)
    await print(stdout, `${png.length} ${FOLDER}/${preset.id}.png\n`)
  }
  await browser.close()
})

function pageOf({ link, title }: Preset): string {
  const { state } = stateOf(link, INITIAL_STATE)
  const size = {
    widthPx: WIDTH_PX / ENLARGED,
    heightPx: (HEIGHT_PX - TITLE_PX) / ENLARGED,
  }
  const sheet = mapSheetOf(state, '', '', { size })
  const map = svgText({
    ...size,
    picture: sheet.picture,
    camera: sheet.camera,
    theme: 'light',
    words: sheet.mapWords,
    basemap: sheet.basemap,
    widths: ESTIMATED_WIDTHS,
    insets: NO_INSETS,
  })
  const faces = ['latin', 'latin-ext', 'cyrillic'].map(
    (name) =>
      `@font-face{font-family:'Noto Sans';font-weight:100 900;src:url(data:font/woff2;base64,${font(name)}) format('woff2')}`,
  )
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}
    body{margin:0;font-family:'Noto Sans',sans-serif;background:#fff;color:#1b1f24}
    svg{display:block;width:${WIDTH_PX}px;height:${HEIGHT_PX - TITLE_PX}px}
    div{display:flex;align-items:center;justify-content:space-between;gap:32px;height:${TITLE_PX}px;padding:0 32px;box-sizing:border-box}
    b{font-size:30px;line-height:34px}span{font-size:17px;line-height:22px;text-align:end;color:#5a626b;max-width:230px}</style>
    ${map}<div><b>${title}</b><span>Banned Band · Natural Earth; GeoNames CC BY 4.0</span></div>`
}
