import type { AgreementPack } from '@ketenregie/rules'
import { printLiteral } from './print-literal.ts'

/** A pack as a TypeScript module: its checked data, and its names as types. */
export function printModule(pack: AgreementPack, from: string): string {
  const { facts, parties, sources, norms, timeLimits, tasks, messages, processes, ruleSets } = pack
  const definitions = Object.values(processes)
  const types = {
    FactName: Object.keys(facts),
    ConceptName: ruleSets.flatMap(({ concepts }) => Object.keys(concepts)),
    RuleName: ruleSets.flatMap(({ rules }) => Object.keys(rules)),
    TableName: ruleSets.flatMap(({ tables = {} }) => Object.keys(tables)),
    TimeLimitName: Object.keys(timeLimits),
    EventName: definitions.flatMap(({ events }) => Object.keys(events)),
    PartyName: Object.keys(parties),
    TaskName: Object.keys(tasks),
    MessageName: Object.keys(messages),
    NormName: Object.keys(norms),
    SourceName: Object.keys(sources),
    ProcessName: Object.keys(processes)
  }
  return [
    `// Made by \`ketenregie genereer\` from ${from}. Change the files there and generate again.`,
    "import type { AgreementPack } from '@ketenregie/rules'",
    '',
    ...Object.entries(types).map(([name, names]) => printType(name, names)),
    '',
    '/** The names that a process on these agreements may use. */',
    `export interface ${interfaceName(pack.name)} {`,
    ...Object.entries(namedBy).map(([kind, type]) => `  readonly ${kind}: ${type}`),
    '}',
    '',
    `export const ${constantName(pack.name)}: AgreementPack = ${printLiteral(pack)}`,
    ''
  ].join('\n')
}

function printType(name: string, names: readonly string[]): string {
  const options = [...new Set(names)].toSorted().map(option => printLiteral(option))
  const short = `export type ${name} = ${options.join(' | ')}`
  if (options.length === 0) return `export type ${name} = never`
  if (short.length <= 100) return short
  return `export type ${name} =\n${options.map(option => `  | ${option}`).join('\n')}`
}

/** The types of the names by the kinds that authors of a process know. */
const namedBy = {
  fact: 'FactName',
  rule: 'RuleName | ConceptName',
  limit: 'TimeLimitName',
  task: 'TaskName',
  message: 'MessageName',
  party: 'PartyName',
  source: 'SourceName'
}

function interfaceName(name: string): string {
  return `${constantName(name).replace(/^./, letter => letter.toUpperCase())}Names`
}

function constantName(name: string): string {
  const camel = name.replace(/[^A-Za-z0-9]+(\w?)/g, (_, next: string) => next.toUpperCase())
  return /^\d/.test(camel) ? `pack${camel}` : camel
}
