export interface ColumnRoom {
  readonly natural: number
  /** What its longest word needs. */
  readonly least: number
}

/** Widths that together keep to `most`, as far as words allow: the widest column gives way first. */
export function fitColumns(columns: readonly ColumnRoom[], most: number): readonly number[] {
  const widths = columns.map(({ natural }) => natural)
  let over = widths.reduce((sum, width) => sum + width, 0) - most
  for (; over > 0; over--) {
    const wide = columns.map(({ least }, index) =>
      (widths[index] ?? 0) > least ? widths[index] : 0
    )
    const widest = Math.max(...wide.map(width => width ?? 0))
    if (widest === 0) break
    widths[wide.indexOf(widest)] = widest - 1
  }
  return widths
}
