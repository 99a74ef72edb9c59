import { doubtShapes } from './doubt-shapes.ts'
import { drawing } from './drawing.ts'
import { cityMarks } from './mark-shapes.ts'

/** Draws one map with everything on it; see `drawing`. */
export const wholeDrawing = (key: string): ReturnType<typeof drawing> =>
  drawing(key, { marks: cityMarks(), doubts: doubtShapes(key) })
