import { describe, expect, it } from 'vitest'
import { exportMap } from '../../scripts/commands/export.ts'
import { called } from '../geo/called.ts'

const exported = (...args: readonly string[]) => called(exportMap, ...args)

describe('the command line', () => {
  it('writes a map told by its link', async () => {
    const link = '#z=v&p=54.71,20.51!m.9m729&v=1'
    const { status, stdout } = await exported(
      '--link',
      link,
      '--format',
      'geojson',
      '--base',
      'https://example.org/map',
    )
    expect(status).toBe(0)
    const { provenance, features } = JSON.parse(stdout)
    expect(provenance.link).toBe(`https://example.org/map/${link}`)
    expect(features.length).toBeGreaterThan(823)
  })

  it('writes a map told by places', async () => {
    const { status, stdout } = await exported(
      '--at',
      '-33.9,151.2',
      '--at',
      '66,180',
      '--format',
      'text',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('#z=v&p=-33.9,151.2;66,-180&v=1')
  })

  it('writes in the language of the link, and keeps what it says of language, units and colours', async () => {
    const link = '#v=1&p=54.71,20.51&x=2950159&u=mi&l=de&theme=dark'
    const { status, stdout } = await exported('--link', link, '--format', 'text')
    expect(status).toBe(0)
    expect(stdout).toContain('Startpunkt Kaliningrad: 767 von 823 Städten')
    expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/Berlin: 329 Meilen|Berlin: 329 mi/)
    for (const part of ['u=mi', 'l=de', 'theme=dark']) expect(stdout).toContain(part)
  })

  it.each([
    [['--format', 'csv'], 'give either --link'],
    [['--link', 'v=1', '--at', '1,2', '--format', 'csv'], 'give either --link'],
    [['--at', '91,0', '--format', 'csv'], 'latitude must be from -90 to 90, got 91'],
    [
      ['--at', '1,2', '--format', 'pdf'],
      '--format must be geojson or kml or csv or xlsx or text or svg',
    ],
    [['--at', '1,2', '--format', 'xlsx'], '--format xlsx needs --out'],
    [['--link', 'p=x', '--format', 'csv'], 'LINKS.md tells how links are written'],
    [['--link', 'p=1,2!m.nothing', '--format', 'csv'], 'no missile or range "nothing"'],
    [['--link', 'v=1&q=claim!nope', '--format', 'csv'], 'no claim "nope" in the catalogue'],
    [['--link', 'v=1&x=2950159&q=city!m.nope', '--format', 'csv'], 'no missile or range "nope"'],
    [['--link', 'v=1&p=55.75,37.62&q=city', '--format', 'csv'], 'asks about a city and names none'],
    [['--link', 'v=1&x=1&q=city', '--format', 'csv'], 'no city with the GeoNames id 1'],
    [['--link', 'v=1&b=2950159,2', '--format', 'csv'], 'no city with the GeoNames id 2'],
    [['--at', '1,2', '--format', 'csv', '--base', 'javascript:1'], '--base must be the address'],
    [['--at', '1,2', '--format', 'csv', '--out', '/no/such/folder/x'], 'cannot write'],
    [['--nothing'], 'allowed are --link'],
  ])('says what is wrong with %j', async (args, reason) => {
    const { status, stdout, stderr } = await exported(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(reason)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
