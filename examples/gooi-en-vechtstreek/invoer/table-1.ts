import type { DurationClass } from './duration-class.ts'

/** A row of table 1 of the report: how many persons, by length of stay and by institution. */
export interface Table1Row {
  readonly code: string
  readonly total: number
  readonly durations: Readonly<Record<DurationClass, number>>
  readonly institutions: Readonly<Record<string, number>>
}

/** The three municipalities of which the table gives every cell. */
export const table1: readonly Table1Row[] = [
  {
    code: 'GM0402',
    total: 91,
    durations: {
      'under-four-weeks': 36,
      'four-weeks-to-three-months': 22,
      'over-three-months': 33
    },
    institutions: {
      'Alphen Eikenlaan': 22,
      Nieuwegein: 16,
      Lelystad: 15,
      'Justitieel Schiphol': 9,
      'Grave Oosterhoek': 5,
      Zaanstad: 3,
      Overig: 21
    }
  },
  {
    code: 'GM1942',
    total: 28,
    durations: { 'under-four-weeks': 15, 'four-weeks-to-three-months': 6, 'over-three-months': 7 },
    institutions: {
      'Alphen Eikenlaan': 13,
      Nieuwegein: 1,
      'Justitieel Schiphol': 3,
      Zaanstad: 3,
      Overig: 8
    }
  },
  {
    code: 'GM0406',
    total: 26,
    durations: { 'under-four-weeks': 10, 'four-weeks-to-three-months': 7, 'over-three-months': 9 },
    institutions: {
      'Alphen Eikenlaan': 6,
      Nieuwegein: 3,
      Lelystad: 3,
      'Justitieel Schiphol': 4,
      Overig: 10
    }
  }
]
