import { describe, expect, it } from 'vitest'
import { parseCoordinates } from '../../src/state/coordinates.ts'
import { coordinatesSpoken, coordinatesText } from '../../src/i18n/measures.ts'
import { englishWords } from '../../src/i18n/english.ts'

describe('coordinates in any common form', () => {
  it.each([
    '54.71, 20.51',
    '54.71 20.51',
    '54.71,20.51',
    '  54.71 ,  20.51 ',
    '(54.71, 20.51)',
    '+54.71, +20.51',
    '54.71; 20.51',
    '54,71; 20,51',
    '54,71;20,51',
    '54,71 20,51',
    '54,71, 20,51',
    '54.71° 20.51°',
    '54.71°, 20.51°',
    '54.71° N, 20.51° E',
    '54.71N 20.51E',
    'N54.71 E20.51',
    'n 54.71, e 20.51',
    '20.51E 54.71N',
    'E20.51 N54.71',
    '54,71° N, 20,51° E',
    '54.71 north, 20.51 east',
    '54°42′36″N 20°30′36″E',
    `54°42'36"N, 20°30'36"E`,
    `54º42’36’’N 20º30’36’’E`,
    `N 54° 42' 36" E 20° 30' 36"`,
    `54°42'36" 20°30'36"`,
    '54 42 36 20 30 36',
    '54:42:36 20:30:36',
    '54 42.6 N, 20 30.6 E',
    '54 42.6 20 30.6',
    '54.71° с. ш. 20.51° в. д.',
    '54,71° пн. ш., 20,51° сх. д.',
    '544236N 0203036E',
    'N544236 E0203036',
    '544236.0N, 0203036.0E',
    '54-42-36N 20-30-36E',
    '54-42-36 N, 020-30-36 E',
    'lat 54.71 lon 20.51',
    'lat: 54.71, lon: 20.51',
    'Latitude 54.71°, Longitude 20.51°',
    'lon=20.51&lat=54.71',
    '{"lat": 54.71, "lng": 20.51}',
    'lat 54,71 lon 20,51',
    '54.71° N / 20.51° E',
    '54.71 / 20.51',
    '54,71 / 20,51',
    '54.71, 20.51.',
    '54.71° N, 20.51° E.',
    '#v=1&p=54.71,20.51',
    'https://example.org/map/#z=v&p=54.71,20.51~Here!m.9m729&c=50,10,3&v=1',
    'https://example.org/map/embed/v1/#v=1&amp;p=54.71,20.51.',
    'https%3A%2F%2Fexample.org%2F%23v%3D1%26p%3D54.71%2C20.51',
    'geo:54.71,20.51',
    'geo:54.71,20.51;u=35',
    'geo:54.71,20.51?z=3',
    'https://www.google.com/maps/@54.71,20.51,8z',
    'https://www.google.com/maps/place/Kaliningrad/@54.71,20.51,8z/data=!3m1!4b1',
    'https://www.google.com/maps?q=54.71,20.51',
    'https://maps.apple.com/?ll=54.71,20.51&z=5',
    'https://www.openstreetmap.org/#map=6/54.71/20.51',
    'https://www.bing.com/maps?cp=54.71~20.51&lvl=5',
  ])('reads %s', (text) => {
    const read = parseCoordinates(text, englishWords.compass)
    if (read.kind !== 'place') throw new Error(read.problem)
    expect(read.at[0]).toBeCloseTo(20.51, 9)
    expect(read.at[1]).toBeCloseTo(54.71, 9)
  })

  it.each([
    ['-33.9, 151.2', [151.2, -33.9]],
    ['−33.9, −151.2', [-151.2, -33.9]],
    ['33.9 S 151.2 W', [-151.2, -33.9]],
    ['W 151.2 S 33.9', [-151.2, -33.9]],
    ['-0 30, 5 0', [5, -0.5]],
    ['0, 0', [0, 0]],
    ['90, -180', [-180, 90]],
    ['-90,180', [180, -90]],
    ['54,20', [20, 54]],
    ['54, 20,5', [20.5, 54]],
    ['54°N 20°30′E', [20.5, 54]],
    ['5 30, 10 45', [10.75, 5.5]],
    ['5442N 02030E', [20.5, 54.7]],
    ['S0030 W07512', [-75.2, -0.5]],
    ['lat -33.9 lon -151.2', [-151.2, -33.9]],
    ['lat 33.9 S, lon 151.2 W', [-151.2, -33.9]],
    ['54, 20.', [20, 54]],
  ] as const)('reads %s', (text, at) => {
    expect(parseCoordinates(text, englishWords.compass)).toEqual({ kind: 'place', at })
  })

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Warsaw', 'unreadable'],
    ['54.71', 'unreadable'],
    ['54.71, 20.51, 100', 'unreadable'],
    ['[20.51, 54.71]', 'unreadable'],
    ['54.71 N 20.51 N', 'unreadable'],
    ['-54.71 N 20.51 E', 'unreadable'],
    ['54.71 N 20.51 O', 'unreadable'],
    ['54.71 N, 20.51', 'unreadable'],
    ['54.5 30, 20.5 30', 'unreadable'],
    ['1e1, 2', 'unreadable'],
    ['0x10, 5', 'unreadable'],
    ['12345, 3', 'unreadable'],
    ['Infinity, NaN', 'unreadable'],
    ['lat 54.71', 'unreadable'],
    ['lat 54.71 lat 20.51', 'unreadable'],
    ['#v=1&p=54.71,20.51;50,8', 'unreadable'],
    ['#v=1&p=54.71', 'unreadable'],
    ['#v=1&p=', 'unreadable'],
    ['54,71,20,51', 'ambiguous'],
    ['54,5 20', 'ambiguous'],
    ['91, 20', 'latitudeRange'],
    ['20.51, 154.71, ', 'unreadable'],
    ['154.71, 20.51', 'latitudeRange'],
    ['54.71, 181', 'longitudeRange'],
    ['181 E 54 N', 'longitudeRange'],
    ['54 75 N 20 30 E', 'minutesRange'],
    [`54°42'60"N 20°30'E`, 'minutesRange'],
    ['9'.repeat(10_000), 'unreadable'],
    [`${'1 '.repeat(5000)}N`, 'unreadable'],
    [`https://${'@1,'.repeat(5000)}`, 'unreadable'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parseCoordinates(text, englishWords.compass)).toEqual({ kind: 'problem', problem })
    expect(englishWords.coordinates).toHaveProperty(problem)
  })

  it.each([
    [20.51, 54.71],
    [-150.8, -0.25],
    [-180, 90],
  ] as const)('reads what the page itself writes for %f, %f', (lng, lat) => {
    const expected = { kind: 'place', at: [lng, lat] }
    expect(
      parseCoordinates(coordinatesText([lng, lat], englishWords), englishWords.compass),
    ).toEqual(expected)
    expect(
      parseCoordinates(coordinatesSpoken([lng, lat], englishWords), englishWords.compass),
    ).toEqual(expected)
  })
})
