import type { Concept, Reading, Rule, RuleSet } from '../model/rule-set.ts'
import { onlyReading } from '../read/readings.ts'
import { convertToYaml } from './convert.ts'
import type { Converted } from './convert.ts'
import type { FactWords } from './fact-words.ts'

/** A rule set whose decisions are all conditions. */
export type ConditionRuleSet = Omit<RuleSet, 'tables'> & { readonly tables?: undefined }

/**
 * A rule set as the Dutch file that reads as the same rule set; problems where no file can say it,
 * such as a list of conditions without any.
 */
export function printRules(
  set: ConditionRuleSet,
  { facts }: { readonly facts: FactWords }
): Converted {
  const canonical = {
    name: set.name,
    version: set.version,
    valid: stated(set.valid),
    concepts: each(set.concepts, conceptOf),
    rules: each(set.rules, ruleOf),
    ...(set.excluded.length === 0 ? {} : { excluded: set.excluded })
  }
  return convertToYaml(JSON.stringify(canonical), { file: 'regels.json', facts })
}

function each<Value>(
  parts: Readonly<Record<string, Value>>,
  write: (part: Value) => object
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, write(part)]))
}

function conceptOf({ question, source, open, minimumNorm, ...rest }: Concept): object {
  return stated({ question, source, ...readingsOf(rest), open, minimumNorm })
}

function ruleOf({ party, modality, within, source, explanation, ...rest }: Rule): object {
  const { open, minimumNorm } = rest
  const head = { party, modality, within, source }
  return stated({ ...head, ...readingsOf(rest), explanation, open, minimumNorm })
}

function readingsOf({ readings, chosen }: Pick<Rule, 'readings' | 'chosen'>): object {
  const [first, second] = Object.entries(readings)
  if (first?.[0] === onlyReading && second === undefined && first[1].why === null)
    return { when: first[1].when }
  return { readings: each<Reading>(readings, stated), chosen }
}

/** Without what is not stated. */
function stated(part: object): object {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== undefined)
  )
}
