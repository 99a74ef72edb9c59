/** 4×4 matrices, column by column, in double precision: in 32 bits the inverse is 4 px off at zoom 10. */
export type Matrix = ArrayLike<number>

/** Homogeneous coordinates of `matrix` · (x, y, z, 1). */
export function transformed(m: Matrix, x: number, y: number, z: number): readonly number[] {
  return [0, 1, 2, 3].map((row) => m[row]! * x + m[4 + row]! * y + m[8 + row]! * z + m[12 + row]!)
}

/**
 * Gauss–Jordan elimination with row pivots.
 * @throws Error when the matrix is singular.
 */
export function inverse(matrix: Matrix): readonly number[] {
  const rows = [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((column) => {
      if (column < 4) return matrix[4 * column + row]!
      return column - 4 === row ? 1 : 0
    }),
  )
  for (let column = 0; column < 4; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best))
    if (pivot[column] === 0) throw new Error('The view matrix is singular')
    const at = rows.indexOf(pivot)
    rows[at] = rows[column]!
    rows[column] = pivot.map((value) => value / pivot[column]!)
    for (const [index, row] of rows.entries()) {
      const factor = row[column]!
      if (index === column || factor === 0) continue
      rows[index] = row.map((value, k) => value - factor * rows[column]![k]!)
    }
  }
  return [0, 1, 2, 3].flatMap((column) => rows.map((row) => row[4 + column]!))
}
