import type { HtmlTagDescriptor, Plugin } from 'vite'
import { claimOf } from '../src/derive/claim-check.ts'
import { askedCityOf } from '../src/derive/city-question.ts'
import { paragraphOf } from '../src/export/text.ts'
import { INITIAL_STATE } from '../src/state/initial.ts'
import { stateOf } from '../src/state/link-read.ts'
import type { AppState } from '../src/state/state.ts'
import { PRESETS, type Preset } from '../src/story/presets.ts'
import { filled } from '../src/story/filled.ts'
import { wholeAtlas, wholeCatalogue, wholeStories } from '../scripts/loaded.ts'
import { escaped } from '../src/markup/escaped.ts'
import { words } from './first-page.ts'
import { POLICY } from './policy.ts'

const PICTURE = { width: 1200, height: 630 }
const FRAME = { width: 600, height: 640 }

/** What a page and its oEmbed answer say. */
export interface Preview extends Preset {
  readonly description: string
}

/**
 * A page for each preset and each step of a story, whose picture and words services show for a shared address: they run no script and never see
 * what stands behind `#`. Readers are taken to the map at once.
 * @param address Of the root, absolute; without it the pages name no picture and no oEmbed, which must be absolute.
 */
export function previewPages(address: string | undefined): Plugin {
  let base: string | null = null
  return {
    name: 'preview-pages',
    apply: 'build',
    buildStart() {
      base = baseFrom(address)
    },
    generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit('see/open.js', OPEN)
      emit('see/see.css', STYLE)
      for (const preview of [...PRESETS.map(previewOf), ...stepPreviews()]) {
        emit(`see/${preview.id}/index.html`, pageOf(preview, base))
        if (base)
          emit(`see/${preview.id}/oembed.json`, `${JSON.stringify(oembedOf(preview, base))}\n`)
      }
      if (!base) this.info('No BASE_URL: the page and its presets are built without link previews.')
    },
    transformIndexHtml: {
      order: 'post',
      // No oEmbed: whoever pastes the address of a map sends what stands before its `#`, which is this page for every map.
      handler: (html) => (base ? rootTags(html, base) : []),
    },
  }
}

/**
 * The address that the build is made for.
 * @throws Error when it is not an address that others could ask for.
 */
export function baseFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (
    !/^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?(\/[^\s?#"<>]*)?$/.test(text)
  ) {
    throw new Error(`BASE_URL must be like https://example.org/map/, got "${text}"`)
  }
  return text.endsWith('/') ? text : `${text}/`
}

/**
 * The root, which stands for whatever map a reader comes with: a title, words and a picture that are about no state.
 * @param html Of the page, whose title and description they are.
 */
export function rootPreview(html: string): Preview {
  const [, title = ''] = /<title>([^<]+)</.exec(html) ?? []
  const [, description = ''] = /name="description"\s+content="([^"]+)"/.exec(html) ?? []
  // Nobody lives at the North Pole, and no missile of the treaty has stood there.
  return { id: 'banned-band', link: 'v=1&p=90,0&w=globe', title, description }
}

export const rootTags = (html: string, base: string): HtmlTagDescriptor[] =>
  headTags(rootPreview(html), base, base)

/** With the sentence by which the map answers. */
export const previewOf = (preset: Preset): Preview => ({
  ...preset,
  description: sentenceOf(stateOf(preset.link, INITIAL_STATE).state),
})

/** @throws Error for a question that the data has no answer to: no other map's words may stand for it. */
function sentenceOf(state: AppState): string {
  const { question, cities } = state.scenario
  const data = { atlas: wholeAtlas(), catalogue: wholeCatalogue(), words }
  const isKnown =
    question.kind === 'band' ||
    (question.kind === 'city' && askedCityOf(state.scenario, data.atlas) !== null) ||
    (question.kind === 'own-claim' && cities.chosen !== null) ||
    claimOf(question, data.catalogue.claims) !== null
  if (!isKnown) throw new Error(`There is no answer to the question "${question.kind}"`)
  return paragraphOf({ state, data })
}

/** Each step of the stories, by story and step; its description is what the class reads. */
export const stepPreviews = (): readonly Preview[] => {
  const atlas = wholeAtlas()
  return wholeStories().flatMap((story) =>
    story.steps.map((step) => {
      const { scenario } = stateOf(step.link, INITIAL_STATE).state
      return {
        id: `${story.id}-${step.id}`,
        link: `${step.link}&s=${story.id}.${step.id}`,
        title: step.title,
        description: filled(step.say, scenario, atlas, words, 'km'),
      }
    }),
  )
}

/**
 * What oEmbed (version 1.0, type rich) answers for a page of these. WordPress takes all from the code but quotation and
 * frame; where both are there it brings its script, which gives the frame the height that the frame asks for
 * (`heightMessages` in src/embed/messages.ts) and hides the quotation once the frame has spoken.
 */
export const oembedOf = ({ id, title, link }: Preview, base: string) => ({
  version: '1.0',
  type: 'rich',
  provider_name: words.app.title,
  provider_url: base,
  title,
  width: FRAME.width,
  height: FRAME.height,
  html: `<blockquote class="wp-embedded-content"><a href="${base}see/${id}/">${escaped(title)}</a></blockquote><iframe title="${escaped(title)}" src="${escaped(`${base}embed/v1/#${link}`)}" width="${FRAME.width}" height="${FRAME.height}" frameborder="0"></iframe>`,
  thumbnail_url: `${base}previews/${id}.png`,
  thumbnail_width: PICTURE.width,
  thumbnail_height: PICTURE.height,
})

const property = (name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { property: name, content },
  injectTo: 'head',
})

const linkTag = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
})

/**
 * For link previews.
 * @param url Of the page itself, absolute.
 */
function headTags(
  { id, title, description }: Preview,
  base: string,
  url: string,
): HtmlTagDescriptor[] {
  return [
    linkTag({ rel: 'canonical', href: url }),
    property('og:type', 'website'),
    property('og:site_name', words.app.title),
    property('og:url', url),
    property('og:title', title),
    property('og:description', description),
    property('og:image', `${base}previews/${id}.png`),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PICTURE.width)),
    property('og:image:height', String(PICTURE.height)),
    property('og:image:alt', description),
    {
      tag: 'meta',
      attrs: { name: 'twitter:card', content: 'summary_large_image' },
      injectTo: 'head',
    },
  ]
}

/** Where a page of these has its oEmbed answer. */
const oembedTag = ({ id, title }: Preview, base: string): HtmlTagDescriptor =>
  linkTag({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${base}see/${id}/oembed.json`,
    title,
  })

export function pageOf(preview: Preview, base: string | null): string {
  const { id, title, description, link } = preview
  const tags = base
    ? [...headTags(preview, base, `${base}see/${id}/`), oembedTag(preview, base)]
    : []
  const map = escaped(`../../#${link}`)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${escaped(title)} · ${escaped(words.app.title)}</title>
    <meta name="description" content="${escaped(description)}">
    ${tags.map(textOfTag).join('\n    ')}
    <link rel="icon" href="../../icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="../see.css">
    <script src="../open.js" data-map="${map}"></script>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <p>${escaped(description)}</p>
    <p><a href="${map}"><img src="../../previews/${id}.png" width="${PICTURE.width}" height="${PICTURE.height}" alt="${escaped(description)}"></a></p>
    <p><a href="${map}">${escaped(words.embed.fullMap)}</a></p>
  </body>
</html>
`
}

const textOfTag = ({ tag, attrs = {} }: HtmlTagDescriptor): string =>
  `<${tag}${Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')}>`

const OPEN = `location.replace(document.currentScript.dataset.map)\n`

const STYLE = `body{max-width:75rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
img{max-width:100%;height:auto}
`
