import type { Catalogue, Facts, Phrase } from '@ketenregie/core'
import { unknownEn as unknown } from './phrase-unknown.ts'
import { printGiven } from './print-example.ts'
import type { TableProblems } from './table-problems.ts'

export const tableProblemsEn: Catalogue<TableProblems> = {
  'rules/unknown-column': params =>
    unknown(`The column "${params.name}" is no fact, concept or rule.`, params),
  'rules/row-width': ({ cells, columns }) => ({
    text: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    advice: `Write a cell for each column; '-' where it does not matter.`
  }),
  'rules/unknown-output': params =>
    unknown(`"${params.name}" is no value of the outcome "${params.output}".`, params),
  'rules/policy-needs-number': ({ policy }) => ({
    text: `The hit policy "${policy}" computes, which takes exactly one outcome that is a number.`,
    advice: 'Make the outcome a number (soort: getal), or choose another policy.'
  }),
  'rules/rows-overlap': ({ table, first, second, given }) => ({
    text: `In the table "${table}" rows ${first} and ${second} sometimes both hold.`,
    advice: 'Make one of them narrower, or choose another policy, such as eerste.',
    ...shown(given)
  }),
  'rules/no-row': ({ table, given }) => ({
    text: `In the table "${table}" sometimes no row holds.`,
    advice: 'Add a row, or write under "anders" what follows then.',
    ...shown(given)
  }),
  'rules/row-never-hit': ({ table, row }) => ({
    text: `In the table "${table}" nothing ever follows from row ${row}.`,
    advice: 'Remove the row, widen it or put it higher.'
  }),
  'rules/table-not-checked': ({ table }) => ({
    text: `The table "${table}" is too large to tell whether rows are missing or meet.`,
    advice: 'Split it over more tables if that must be told.'
  })
}

function shown(given: Facts | null): Pick<Phrase, 'example'> {
  return given === null ? {} : { example: printGiven(given) }
}
