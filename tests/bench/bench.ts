import { benchArrival } from './arrival.ts'
import { benchDrag, benchEngines } from './drag.ts'
import { benchZones } from './zones.ts'

/** `npm run bench -- arrival globe` runs these parts alone. */
const PARTS = ['zones', 'arrival', 'engines', 'mercator', 'globe'] as const
const asked = process.argv.slice(2)
const isAsked = (part: (typeof PARTS)[number]): boolean =>
  asked.length === 0 || asked.includes(part)

const unknown = asked.filter((word) => !PARTS.some((part) => part === word))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`)
  process.exit(1)
}
if (isAsked('zones')) {
  console.log('Zones and rings (ratios within this run; never a pass or fail)')
  benchZones()
}
if (isAsked('arrival')) {
  console.log(
    '\nArrival on a phone, processor slowed 4×, 1.6 Mbit/s (ratios to MapLibre’s first frame)',
  )
  await benchArrival()
}
if (isAsked('engines')) {
  console.log('\nDragging in a window of 1280×800 where software draws WebGL')
  await benchEngines()
}
const views = (['mercator', 'globe'] as const).filter(isAsked)
if (views.length > 0) {
  console.log('\nDragging in the browser, 600×400 map, 7,000 cities')
  await benchDrag(views)
}
