import type { Facts, FactValue } from '@ketenregie/core'
import { isUnknown } from '@ketenregie/core'
import type { Example } from './example.ts'

const outcomes = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  'own-judgement': 'eigen_beoordeling'
} as const

/** A case as a scenario that can be pasted. */
export function printExample(name: string, { given, readings, expected }: Example): string {
  const chosen = Object.entries(readings).map(([of, reading]) => `${of}: ${reading}`)
  const outcome = Object.entries(expected).map(([of, is]) => `${of}: ${outcomes[is]}`)
  return [
    `- naam: ${printTitle(name)}`,
    `  ${printGiven(given)}`,
    ...(chosen.length === 0 ? [] : [`  lezing: { ${chosen.join(', ')} }`]),
    `  verwacht: { ${outcome.join(', ')} }`
  ].join('\n')
}

/** A colon would make a key of the words before it. */
function printTitle(name: string): string {
  return name.includes(':') ? `'${name.replaceAll("'", "''")}'` : name
}

/** The facts of a case as one line of a scenario. */
export function printGiven(given: Facts): string {
  const entries = Object.entries(given).map(([fact, value]) => {
    return `${fact}: ${isUnknown(value) ? 'onbekend' : printValue(value)}`
  })
  return entries.length === 0 ? 'gegeven: {}' : `gegeven: { ${entries.join(', ')} }`
}

function printValue(value: FactValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object') return `[${value.map(printText).join(', ')}]`
  if (value === 'yes') return 'ja'
  return value === 'no' ? 'nee' : printText(value)
}

/** What YAML could take for something else than text stands between quotes. */
function printText(text: string): string {
  const isPlain = /^(?:\p{L}[\p{L}\d_-]*|\d{4}-\d{2}-\d{2})$/u.test(text)
  return isPlain && !reserved.has(text.toLowerCase()) ? text : `'${text.replaceAll("'", "''")}'`
}

const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off'])
