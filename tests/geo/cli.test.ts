import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import geographiclib from 'geographiclib-geodesic'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { distanceCell, marginCell, ringAround, type Verdict } from '../../geo/index.ts'
import { ring } from '../../geo/scripts/commands/ring.ts'
import { verdicts } from '../../geo/scripts/commands/verdicts.ts'
import { called } from './called.ts'

const COLUMNS =
  'launch_lat,launch_lon,geonameid,name,country,population,lat,lon,distance_km,azimuth_deg,zone,margin_km,too_close_to_call,suburb'
const folder = mkdtempSync(join(tmpdir(), 'banned-band-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(text: string): string {
  const path = join(folder, `${Math.random()}.csv`)
  writeFileSync(path, text)
  return path
}

/** A CSV reader of its own: what is written must be readable by others. */
function recordsOf(csv: string): Record<string, string>[] {
  const [header, ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1]!))
  return rows.map((row) =>
    Object.fromEntries(
      header!
        .slice(0, -1)
        .map((name, i) => [name, row[i]!.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')]),
    ),
  )
}

describe('verdicts', async () => {
  const answer = await called(verdicts, '--at', '54.71,20.51', '--min-population', '100000')
  const records = recordsOf(answer.stdout)

  it('prints exactly the columns that are promised', () => {
    expect(answer).toMatchObject({ status: 0, stderr: '' })
    expect(answer.stdout.split('\n')[0]).toBe(COLUMNS)
    expect(records.length).toBeGreaterThan(800)
    expect(records.every((record) => Number(record['population']) >= 100_000)).toBe(true)
    expect(
      records.every(
        ({ launch_lat, launch_lon }) =>
          Number(launch_lat) === 54.71 && Number(launch_lon) === 20.51,
      ),
    ).toBe(true)
  })

  it('can be checked by its own coordinates', () => {
    const wrong = records.filter((record) => {
      const { s12, azi1 } = geographiclib.Geodesic.WGS84.Inverse(
        54.71,
        20.51,
        Number(record['lat']),
        Number(record['lon']),
      )
      const km = s12! / 1000
      const zone = km < 500 ? 'below-limits' : km <= 5500 ? 'within-limits' : 'beyond-limits'
      return (
        Math.abs(Number(record['distance_km']) - km) > 0.0051 ||
        Math.abs(Number(record['azimuth_deg']) - ((azi1! + 360) % 360)) > 0.0051 ||
        Math.abs(Number(record['margin_km']) - Math.min(km - 500, 5500 - km)) > 0.0051 ||
        record['zone'] !== zone
      )
    })
    expect(wrong).toEqual([])
  })

  it('writes numbers without a decimal sign, which no locale takes for another', () => {
    const numbers = ['launch_lat', 'lat', 'lon', 'distance_km', 'azimuth_deg', 'margin_km']
    for (const name of numbers) {
      expect(records.filter((record) => !/^-?\d+(E-\d+)?$/.test(record[name]!))).toEqual([])
    }
    const berlin = records.find(({ geonameid }) => geonameid === '2950159')
    expect(Number(berlin?.['distance_km'])).toBeCloseTo(528.9, 0)
  })

  it('says what is too close to call, and leaves suburbs to whoever asks for them', async () => {
    const close = records.filter((record) => record['too_close_to_call'] === 'true')
    expect(close.length).toBeGreaterThan(0)
    expect(close.every((record) => Math.abs(Number(record['margin_km'])) < 20)).toBe(true)
    expect(records.every(({ suburb }) => suburb === 'false')).toBe(true)
    const args = ['--at', '54.71,20.51', '--min-population', '100000', '--suburbs']
    const all = recordsOf((await called(verdicts, ...args)).stdout)
    const suburbs = all.filter(({ suburb }) => suburb === 'true')
    expect(suburbs.length).toBeGreaterThan(20)
    expect(all.length - suburbs.length).toBe(records.length)
  })

  it('never prints a distance on the other side of a limit than its zone', () => {
    for (const km of [500 - 1e-6, 499.996, 500, 5500, 5500 + 1e-6, 5500.004]) {
      const zone = km < 500 ? 'below-limits' : km <= 5500 ? 'within-limits' : 'beyond-limits'
      const marginKm = Math.min(km - 500, 5500 - km)
      const verdict: Verdict = { distanceKm: km, azimuthDeg: 0, zone, marginKm }
      const printed = distanceCell(verdict)
      expect(Math.abs(printed - km)).toBeLessThanOrEqual(0.0101)
      expect(printed < 500).toBe(zone === 'below-limits')
      expect(printed > 5500).toBe(zone === 'beyond-limits')
      expect(marginCell(verdict) < 0).toBe(zone !== 'within-limits')
      expect(Object.is(marginCell(verdict), -0)).toBe(false)
    }
  })

  it('prints the same as JSON', async () => {
    const json = await called(
      verdicts,
      '--at',
      '54.71,20.51',
      '--min-population',
      '100000',
      '--format',
      'json',
    )
    const parsed = JSON.parse(json.stdout) as Record<string, unknown>[]
    expect(Object.keys(parsed[0]!).join(',')).toBe(COLUMNS)
    expect(parsed).toHaveLength(records.length)
    const shown = parsed.map((row) => [
      row['geonameid'],
      row['name'],
      row['distance_km'],
      row['zone'],
    ])
    expect(shown).toEqual(
      records.map((r) => [Number(r['geonameid']), r['name'], Number(r['distance_km']), r['zone']]),
    )
  })

  it('takes several launch points, southern and western ones too, in the order given', async () => {
    const out = await called(
      verdicts,
      '--at',
      '-33.9,18.4',
      '--at=48.1,-1.7',
      '--at',
      '90,0',
      '--min-population',
      '5000000',
    )
    const launches = recordsOf(out.stdout).map(
      (r) => `${Number(r['launch_lat'])},${Number(r['launch_lon'])}`,
    )
    expect([...new Set(launches)]).toEqual(['-33.9,18.4', '48.1,-1.7', '90,0'])
  })

  it('adds the cities of the world from 100,000 people', async () => {
    const core = recordsOf((await called(verdicts, '--at', '0,0')).stdout)
    const world = recordsOf((await called(verdicts, '--at', '0,0', '--set', 'world')).stdout)
    const inCore = new Set(core.map((record) => record['geonameid']))
    const others = world.filter((record) => !inCore.has(record['geonameid']))
    expect(world.length).toBe(core.length + others.length)
    expect(others.length).toBeGreaterThan(2000)
    expect(
      Math.min(...others.map((record) => Number(record['population']))),
    ).toBeGreaterThanOrEqual(100_000)
  })

  it('gives every figure of a missile its own column of reach', async () => {
    const out = await called(verdicts, '--at', '54.71,20.51', '--missile', '9M729')
    const columns = [
      ['reach_9m729_russia_480_km', 480, 480],
      ['reach_9m729_us-nato_over_500_km', 500, Infinity],
      ['reach_9m729_faz_2350_km', 2350, 2350],
      ['reach_9m729_faz-payload_2000_km', 2000, 2000],
      ['reach_9m729_faz-agencies_2450_km', 2450, 2450],
      ['reach_9m729_press_2500_km', 2500, 2500],
      ['reach_9m729_flight-2025_over_1200_km', 1200, Infinity],
    ] as const
    expect(out.stdout.split('\n')[0]).toBe([COLUMNS, ...columns.map(([name]) => name)].join(','))
    const rows = recordsOf(out.stdout)
    for (const [name, lowKm, highKm] of columns) {
      const wrong = rows.filter((row) => {
        const km = Number(row['distance_km'])
        const reach = km <= lowKm ? 'within' : km > highKm ? 'beyond' : 'uncertain'
        return row[name] !== reach
      })
      expect(wrong).toEqual([])
    }
    expect(rows.length).toBeGreaterThan(18_000)
  })

  it('tells several missiles apart, and marks what was not checked', async () => {
    const args = ['--at', '48.83,9.8', '--min-population', '10000000', '--format', 'json']
    const out = await called(verdicts, ...args, '--missile', 'pershing-ii', '--missile', 'typhon')
    const moscow = (JSON.parse(out.stdout) as Record<string, unknown>[]).find(
      ({ name }) => name === 'Moscow',
    )
    expect(moscow).toMatchObject({
      'reach_pershing-ii_references_1800_km': 'beyond',
      'reach_pershing-ii_soviet_2500_km_not_checked': 'within',
      reach_typhon_navy_over_1600_km: 'uncertain',
      'reach_typhon_sm-6_370_to_460_km': 'beyond',
    })
  })

  it('reads launch points from files, with a header or without', async () => {
    const plain = fileWith('54.71,20.51,"Kaliningrad, city"\r\n\r\n-10,-20\r\n')
    const named = fileWith('\uFEFFname,Longitude,Latitude\n"two\nlines",14.61,36.99\n')
    const out = await called(
      verdicts,
      '--at-file',
      plain,
      '--at-file',
      named,
      '--min-population',
      '10000000',
    )
    const launches = recordsOf(out.stdout).map(
      (r) => `${Number(r['launch_lat'])},${Number(r['launch_lon'])}`,
    )
    expect([...new Set(launches)]).toEqual(['54.71,20.51', '-10,-20', '36.99,14.61'])
  })

  it('says on standard error, once a second, how far it is', async () => {
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 600))
    const places = ['0,0', '1,1', '2,2', '3,3'].flatMap((place) => ['--at', place])
    const { stderr } = await called(verdicts, ...places, '--min-population', '10000000')
    clock.mockRestore()
    expect(stderr).toBe('2 of 4 launch points\n')
  })

  it.each([
    [[], /^no launch point: give --at/],
    [
      ['--att', '1,2'],
      /--att.*allowed are --at, --at-file, --min-population, --set, --suburbs, --missile, --format/,
    ],
    [['--at'], /--at.*allowed are/],
    [['54,20'], /54,20.*allowed are/],
    [['--at', '54.71'], /"54.71" is no launch point: write latitude,longitude/],
    [['--at', '54,71,20,51'], /is no launch point/],
    [['--at', '0x10,1e3'], /is no launch point/],
    [['--at', '95,20'], /latitude must be from -90 to 90, got 95/],
    [['--at', '-91,20'], /latitude must be from -90 to 90, got -91/],
    [['--at', '20,181'], /longitude must be from -180 to 180, got 181/],
    [['--at', '1,2', '--set', 'europe'], /--set must be core or world, got "europe"/],
    [['--at', '1,2', '--format', 'xml'], /--format must be csv or json, got "xml"/],
    [
      ['--at', '1,2', '--min-population', '-5'],
      /--min-population must be a whole number, got "-5"/,
    ],
    [
      ['--at', '1,2', '--missile', '9m792'],
      /^no missile "9m792" in the catalogue; nearest are 9m729, 9m728, /,
    ],
    [['--at', '1,2', '--missile', 'Pershing-2'], /nearest are pershing-ii, pershing-ia, /],
    [['--at', '1,2', '--missile', ''], /^no missile "" in the catalogue; nearest are /],
    [['--at', '1,2', '--missile', 'tyrfing'], /^no source gives a range for "tyrfing"\n$/],
    [['--at-file', 'no-such-file.csv'], /cannot read no-such-file.csv/],
    [['--at-file', fileWith('lat,lon\n')], /holds no launch points/],
    [['--at-file', fileWith('a,b\n1,2\n')], /line 1: columns must be lat,lon/],
    [
      ['--at-file', fileWith('lat,lon,name\n1,2,"a\nb"\n\n3,four,c\n')],
      /line 5: "3,four" is no launch point/,
    ],
  ])('refuses %j in one line', async (args, message) => {
    const out = await called(verdicts, ...args)
    expect(out.status).toBe(2)
    expect(out.stdout).toBe('')
    expect(out.stderr).toMatch(message)
    expect(out.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('ring', () => {
  it('prints outline and area as GeoJSON', async () => {
    const { status, stdout, stderr } = await called(ring, '--at', '54.71,20.51', '--km', '5500')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { outline, area } = ringAround([20.51, 54.71], 5500)
    const properties = { launch_lat: 54.71, launch_lon: 20.51, km: 5500 }
    expect(JSON.parse(stdout)).toEqual({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { kind: 'outline', ...properties }, geometry: outline },
        { type: 'Feature', properties: { kind: 'area', ...properties }, geometry: area },
      ],
    })
  })

  it.each([
    [['--km', '5500'], /no launch point/],
    [['--at', '1,2'], /no ring: give --km/],
    [['--at', '1,2', '--km', 'far'], /--km must be a number, got "far"/],
    [['--at', '1,2', '--km', '20000'], /above 0 km and at most 19900 km, got 20000/],
    [['--at', '1,2', '--km', '0'], /above 0 km/],
    [['--at', '1,2', '--radius', '5'], /--radius.*allowed are --at, --km/],
  ])('refuses %j in one line', async (args, message) => {
    const out = await called(ring, ...args)
    expect(out.status).toBe(2)
    expect(out.stderr).toMatch(message)
    expect(out.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
