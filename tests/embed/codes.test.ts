import { describe, expect, it } from 'vitest'
import { type EmbedChoices, embedCode, embedLink, imageCode, qrOf } from '../../src/embed/codes.ts'
import { SANDBOX } from '../../src/embed/frame-rights.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { asLabel, XSS } from '../links/xss.ts'

const ROOT = 'https://example.org/a%20b/'
const CHOICES: EmbedChoices = {
  kind: 'frame',
  heightPx: 640,
  theme: null,
  language: null,
  locked: false,
  labelled: [],
  hardened: true,
}
const WORDS = { title: 'Map', openMap: 'Open' }
/** A tag of our codes, its attributes without their values. */
const OURS =
  /^<\/?(iframe|p|a|script|inf-map|img)(\s+(title|src|width|height|loading|style|referrerpolicy|sandbox|allow|href|async|link|alt))*>$/
const opened = (link: string) => stateOf(link, INITIAL_STATE)

describe('the link of an embedded map', () => {
  it('is the map of the page, with what was chosen for the frame', () => {
    const { state } = opened('v=1&p=54.71,20.51~Here;48.83,9.8!m.9m729&c=50,10,3&x=2950159')
    const link = embedLink(state, {
      theme: 'dark',
      language: 'pl',
      locked: true,
      labelled: [2950159, 524901],
    })
    const read = opened(link)
    expect(read.problems).toBe(0)
    expect(read.state.locked).toBe(true)
    expect(read.state.preferences.theme).toBe('dark')
    expect(read.state.preferences.language).toBe('pl')
    expect(read.state.scenario).toEqual({
      ...state.scenario,
      cities: { ...state.scenario.cities, labelled: [2950159, 524901] },
    })
  })

  it('leaves colours and language to the reader unless they were chosen', () => {
    const { state } = opened('v=1&theme=dark')
    expect(opened(embedLink(state, CHOICES)).asked).toEqual(['units'])
  })
})

describe('the embed code', () => {
  it('puts the frame into a sandbox without an origin of its own', () => {
    const code = embedCode(ROOT, 'v=1&p=54.71,20.51', CHOICES, WORDS)
    expect(code).toContain(`sandbox="${SANDBOX}"`)
    expect(code).not.toContain('allow-same-origin')
    expect(code).toContain('src="https://example.org/a%20b/embed/v1/#v=1&amp;p=54.71,20.51"')
    expect(code).toContain('<a href="https://example.org/a%20b/#v=1&amp;p=54.71,20.51">Open</a>')
    expect(code).toContain('height="640"')
    expect(code).toContain('style="display:block;border:0;width:100%;min-height:420px"')
    const low = embedCode(ROOT, 'v=1', { ...CHOICES, heightPx: 320 }, WORDS)
    expect(low).toContain('min-height:320px')
    expect(code).toContain('loading="lazy"')
    expect(code).not.toContain('<script')
  })

  it('has no sandbox, or a script, or the element, where that is asked for', () => {
    expect(embedCode(ROOT, 'v=1', { ...CHOICES, hardened: false }, WORDS)).not.toContain('sandbox')
    const script = '<script async src="https://example.org/a%20b/embed.js"></script>'
    expect(embedCode(ROOT, 'v=1', { ...CHOICES, kind: 'frame-script' }, WORDS)).toContain(script)
    const element = embedCode(ROOT, 'v=1', { ...CHOICES, kind: 'element' }, WORDS)
    expect(element).toMatch(/^<inf-map link="v=1" height="640" title="Map">/)
    expect(element).toContain(script)
  })

  it.each(XSS)('keeps %s inside its attributes', (text) => {
    const { state } = opened(`v=1&p=54.71,20.51~${asLabel(text)}`)
    const link = embedLink(state, CHOICES)
    const words = { title: text, openMap: text }
    const codes = (['frame', 'frame-script', 'element'] as const).map((kind) =>
      embedCode(ROOT, link, { ...CHOICES, kind }, words),
    )
    for (const code of [...codes, imageCode(ROOT, link, text)]) {
      const bare = code.replaceAll(/="[^"]*"/g, '')
      for (const [tag] of bare.matchAll(/<[^<>]*>/g)) expect(tag).toMatch(OURS)
    }
  })
})

describe('the QR code', () => {
  it('grows with its text as the standard says', () => {
    // ISO/IEC 18004, level M: version 4 (33 modules) holds 62 bytes, version 8 (49 modules) 152; four quiet on each side.
    expect(qrOf('https://example.org/#v=1&p=54.71,20.51;48.83,9.8aaaaaaaaaaa')?.size).toBe(33 + 8)
    expect(qrOf('a'.repeat(128))?.size).toBe(49 + 8)
  })

  it('is none for a text that no code holds', () => {
    expect(qrOf('ж'.repeat(3000))).toBeNull()
  })
})
