import { describe, expect, it } from 'vitest'
import { classicScript } from '../../build/classic-script.ts'
import { licenceOf, licencesText, packagesWithin } from '../../build/licences.ts'
import lock from '../../package-lock.json' with { type: 'json' }

describe('the licences of a build', () => {
  it('are those of the packages in it', async () => {
    const { licences } = await classicScript('geo/geodesic.ts')
    expect(licences.map(({ name }) => name)).toEqual(['geographiclib-geodesic'])
    const text = licencesText(licences)
    expect(text).toMatch(/^Banned Band \d+\.\d+\.\d+, MIT\n\nMIT License\n\nCopyright/)
    expect(text).toMatch(/\ngeographiclib-geodesic \d+\.\d+\.\d+, MIT\n\n/)
    expect(text).not.toContain('MapLibre')
  })

  it('hold data and type, whatever is bundled', () => {
    const text = licencesText([])
    for (const words of [
      /^GeoNames .*, CC-BY-4\.0\n\nCreative Commons Attribution 4\.0 International\n/m,
      /^Unicode CLDR, Unicode-3\.0\n\nUNICODE LICENSE V3\n/m,
      /^Natural Earth, public domain\n\n/m,
      /^Noto Sans, OFL-1\.1\n\nCopyright .*Noto Project Authors/m,
      /^world-atlas \S+, ISC\n\nCopyright .*Bostock/m,
    ]) {
      expect(text).toMatch(words)
    }
  })

  it('say once what several packages say alike', () => {
    const text = licencesText([licenceOf('react'), licenceOf('react-dom'), licenceOf('react')])
    expect(text.match(/Meta Platforms/g)).toHaveLength(1)
    expect(text.match(/^react(-dom)? /gm)).toEqual(['react ', 'react-dom '])
  })

  it('are refused where a package has no text, or other terms than those of the list', () => {
    expect(() => licencesText([{ name: 'silent', identifier: 'MIT' }])).toThrow(
      'silent brings no text of its licence',
    )
    const unnamed = { name: 'unnamed', text: 'All rights reserved' }
    expect(() => licencesText([unnamed])).toThrow('unnamed is under "", not one of MIT, ')
    const copyleft = licenceOf('lightningcss')
    expect(() => licencesText([copyleft])).toThrow('lightningcss is under "MPL-2.0", not one of ')
    const both = { name: 'both', identifier: '(MIT AND GPL-3.0-only)', text: 'as it says' }
    expect(() => licencesText([both])).toThrow('both is under')
  })
})

describe('packages within packages', () => {
  it('are named by the source maps of MapLibre, as many as it depends on', () => {
    const { dependencies } = lock.packages['node_modules/maplibre-gl']
    const names = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'))
    const held = packagesWithin('node_modules/maplibre-gl/dist/maplibre-gl.mjs')
    expect(held.toSorted()).toEqual(names.toSorted())
    const text = licencesText(names.map(licenceOf))
    // Its text stands in its README alone.
    expect(text).toMatch(/^murmurhash-js \S+, MIT\n\nCopyright \(c\) 2011 Gary Court\n/m)
    expect(text).toMatch(/^@maplibre\/mlt \S+, \(MIT OR Apache-2\.0\)\n/m)
  })
})
