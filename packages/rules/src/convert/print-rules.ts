import type { Concept, Reading, Rule, RuleSet } from '../model/rule-set.ts'
import { onlyReading } from '../read/readings.ts'
import { createReport } from '../diagnostic/report.ts'
import { answersAsFacts } from './answers-as-facts.ts'
import type { OutputsOf } from './answers-as-facts.ts'
import { convertToYaml } from './convert.ts'
import type { Converted } from './convert.ts'
import type { FactWords } from './fact-words.ts'
import { canonicalTable } from './canonical-table.ts'

/**
 * A rule set as the Dutch file that reads as the same rule set, its tables too; problems where no
 * file can say it, such as a list of conditions without any.
 */
export function printRules(set: RuleSet, { facts }: { readonly facts: FactWords }): Converted {
  const { tables = {} } = set
  const outputsOf: OutputsOf = name =>
    Object.hasOwn(tables, name) ? tables[name]?.outputs : undefined
  const report = createReport()
  const printed = Object.values(tables).map(
    table => [table.name, canonicalTable(table, outputsOf)] as const
  )
  for (const [name, table] of printed)
    if (table === null)
      report.add({ code: 'rules/table-not-printed', params: { table: name } }, null)
  if (report.hasErrors()) return { text: null, problems: report.problems() }
  const canonical = {
    name: set.name,
    version: set.version,
    valid: stated(set.valid),
    concepts: each(set.concepts, part => conceptOf(part, outputsOf)),
    rules: each(set.rules, part => ruleOf(part, outputsOf)),
    ...(printed.length === 0 ? {} : { tables: Object.fromEntries(printed) }),
    ...(set.excluded.length === 0
      ? {}
      : {
          excluded: set.excluded.map(({ when, ...rest }) => {
            return { ...rest, when: answersAsFacts(when, outputsOf) }
          })
        })
  }
  return convertToYaml(JSON.stringify(canonical), { file: 'regels.json', facts })
}

function each<Value>(
  parts: Readonly<Record<string, Value>>,
  write: (part: Value) => object
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, write(part)]))
}

function conceptOf(
  { question, source, open, minimumNorm, ...rest }: Concept,
  outputsOf: OutputsOf
): object {
  return stated({ question, source, ...readingsOf(rest, outputsOf), open, minimumNorm })
}

function ruleOf(
  { party, modality, within, source, explanation, ...rest }: Rule,
  outputsOf: OutputsOf
): object {
  const { open, minimumNorm } = rest
  const head = { party, modality, within, source }
  return stated({ ...head, ...readingsOf(rest, outputsOf), explanation, open, minimumNorm })
}

function readingsOf(
  { readings, chosen }: Pick<Rule, 'readings' | 'chosen'>,
  outputsOf: OutputsOf
): object {
  const whenOf = ({ when }: Reading) => answersAsFacts(when, outputsOf)
  const [first, second] = Object.entries(readings)
  if (first?.[0] === onlyReading && second === undefined && first[1].why === null)
    return { when: whenOf(first[1]) }
  const written = (one: Reading) => stated({ ...one, when: whenOf(one) })
  return { readings: each<Reading>(readings, written), chosen }
}

/** Without what is not stated. */
function stated(part: object): object {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== undefined)
  )
}
