import { answerWords, isUnknown, reasonWords } from '@ketenregie/core'
import type { Facts } from '@ketenregie/core'

/** The facts as a file that `--feiten` reads. */
export function printFacts(facts: Facts): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${written(value)}\n`)
  return lines.length === 0 ? '{}\n' : lines.join('')
}

/** The facts as options on the command line. */
export function printPairs(facts: Facts): readonly string[] {
  return Object.entries(facts).map(
    ([name, value]) => `--feit ${quoted(`${name}=${written(value)}`)}`
  )
}

function written(value: Facts[string]): string {
  if (typeof value === 'number') return String(value)
  if (isUnknown(value)) return `{ onbekend: ${reasonWords[value.unknown]} }`
  if (typeof value !== 'string') return `[${value.map(scalar).join(', ')}]`
  return value === 'yes' || value === 'no' ? answerWords[value] : scalar(value)
}

/** Words and dates stand by themselves; anything else in quotes, as YAML and JSON read them. */
function scalar(text: string): string {
  return /^[A-Za-z][\w-]*$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text)
}

/** As a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
