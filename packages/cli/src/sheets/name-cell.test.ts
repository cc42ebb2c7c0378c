import { expect, it } from 'vitest'
import { nameCell } from './name-cell.ts'

it.each([
  [1, 1, 'A1'],
  [12, 3, 'C12'],
  [2, 26, 'Z2'],
  [2, 27, 'AA2'],
  [9, 703, 'AAA9']
])('row %i, column %i is %s', (row, column, name) => {
  expect(nameCell(row, column)).toBe(name)
})
