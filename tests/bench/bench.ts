import { benchDrag } from './drag.ts'
import { benchZones } from './zones.ts'

console.log('Zones and rings (ratios within this run; never a pass or fail)')
benchZones()
console.log('\nDragging in the browser, 600×400 map, 7,000 cities')
await benchDrag()
