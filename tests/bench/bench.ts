import { benchArrival } from './arrival.ts'
import { benchDrag } from './drag.ts'
import { benchZones } from './zones.ts'

console.log('Zones and rings (ratios within this run; never a pass or fail)')
benchZones()
console.log(
  '\nArrival on a phone, processor slowed 4×, 1.6 Mbit/s (ratios to MapLibre’s first frame)',
)
await benchArrival()
console.log('\nDragging in the browser, 600×400 map, 7,000 cities')
await benchDrag()
