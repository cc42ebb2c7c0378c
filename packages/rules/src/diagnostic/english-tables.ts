import type { Catalogue, Facts, Phrase } from '@ketenregie/core'
import { unknownEn as unknown } from './phrase-unknown.ts'
import { list } from './list.ts'
import { printGiven } from './print-example.ts'
import type { TableProblems } from './table-problems.ts'

export const tableProblemsEn: Catalogue<TableProblems> = {
  'rules/unknown-column': params =>
    unknown(`The column "${params.name}" is no fact, concept, rule or table.`, params),
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
  'rules/table-adds-up': ({ table, policy }) => ({
    text: `The table "${table}" adds up what holds (hit policy ${policy}), and no condition can ask about a sum.`,
    advice: 'Ask about what its columns look at, or choose another policy.'
  }),
  'rules/output-operator': ({ output, operator, fitting }) => ({
    text: `"${operator}" does not go with the outcome "${output}" of a table.`,
    advice: `Choose ${list(fitting, 'or')}.`
  }),
  'rules/output-not-yes-no': ({ output, example }) => ({
    text: `The outcome "${output}" of a table is not yes or no, so its name alone does not say enough.`,
    advice: `Add the value, such as ${output}: { ${example} }.`
  }),
  'rules/table-not-printed': ({ table }) => ({
    text: `The table "${table}" asks in a cell what cannot be written in a file.`,
    advice: 'Make a concept of that cell, and put the concept in the table as a column.'
  }),
  'rules/table-not-checked': ({ table }) => ({
    text: `The table "${table}" is too large to tell whether rows are missing or meet.`,
    advice: 'Split it over more tables if that must be told.'
  })
}

function shown(given: Facts | null): Pick<Phrase, 'example'> {
  return given === null ? {} : { example: printGiven(given) }
}
