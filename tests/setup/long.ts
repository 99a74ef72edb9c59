/** `npm run test:long` tries the whole of every matrix, on both engines, and more of what chance chooses. */
export const LONG = Boolean(process.env['LONG'])
