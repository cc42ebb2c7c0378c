/** A cell as a spreadsheet program names it: C12. Both count from 1. */
export function nameCell(row: number, column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCodePoint(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}
