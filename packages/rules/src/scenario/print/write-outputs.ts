import type { FactValue } from '@ketenregie/core'
import type { Output } from '../../model/decision-table.ts'
import type { ExpectedOutputs } from '../../model/scenario.ts'
import type { Words } from './words.ts'

/** What a table says, as it can be written in a scenario. */
export function writeOutputs(outputs: ExpectedOutputs, words: Words): string {
  if (outputs === 'unknown') return words.outcome.unknown
  const written = outputs.map(output => writeOutput(output, words))
  return written.length === 1 ? written.join('') : `[${written.join(', ')}]`
}

function writeOutput(output: Output, words: Words): string {
  const values = Object.entries(output)
  const [only] = values
  if (only !== undefined && values.length === 1) return writeValue(only[1], words)
  return `{ ${values.map(([name, value]) => `${name}: ${writeValue(value, words)}`).join(', ')} }`
}

function writeValue(value: FactValue, words: Words): string {
  if (value === 'yes' || value === 'no') return words.outcome[value]
  const text = String(value)
  return /^[\p{L}\p{N}_-]+$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
