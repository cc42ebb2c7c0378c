import type { FactDefinition } from '@ketenregie/core'
import { findDoubts } from '../analyse/find-doubts.ts'
import { checkCircular } from '../check/check-circular.ts'
import { checkDuplicates } from '../check/check-duplicates.ts'
import { checkReferences } from '../check/check-references.ts'
import { checkTables } from '../check/check-tables.ts'
import { namesOf } from '../check/names.ts'
import { resolveOverrides } from '../check/resolve-override.ts'
import { resolveRuleSet } from '../check/resolve-rule-set.ts'
import type { Rules } from '../compile/rules.ts'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import { createReport } from '../diagnostic/report.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { readYaml } from '../read/read-yaml.ts'
import { ruleSet } from '../read/rule-set.ts'
import type { Reference } from '../read/session.ts'
import { emptyPack } from './written-pack.ts'

export interface ReadRulesOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Rule sets of other names, whose concepts, rules and tables the text can name. */
  readonly beside?: readonly RuleSet[]
  /** The name that problems give to the text. */
  readonly file?: string
}

export interface ReadRulesResult {
  /** The text first. Without any rule when there is an error: nobody is decided about on rules that were read in part. */
  readonly rules: Rules
  readonly problems: readonly RuleDiagnostic[]
}

/**
 * Reads and checks one rule file by itself, also for what is doubtful by meaning. Parties, sources
 * and time limits are not looked up, since only a pack has those. Gives every problem at once; never
 * throws on bad input.
 */
export function readRules(
  text: string,
  { facts, beside = [], file = 'regels.yaml' }: ReadRulesOptions
): ReadRulesResult {
  const report = createReport()
  const references: Reference[] = []
  const session = { file, report, refer: (each: Reference) => references.push(each) }
  const { tree, problems } = readYaml(text, file)
  report.include(problems)
  const written = tree === null ? undefined : ruleSet.read(tree, session)
  const pack = { ...emptyPack, ruleSets: written === undefined ? [] : [written] }
  const names = namesOf(pack, {}, { facts, ruleSets: beside })
  const ruleSets = pack.ruleSets.map(set => resolveRuleSet(set, names, session))
  const beneath = { base: null, names, layer: null }
  for (const set of pack.ruleSets) resolveOverrides(set, beneath, session)
  const known = references.filter(({ kind }) => kind === 'concept' || kind === 'date-fact')
  checkReferences(known, names, report)
  checkDuplicates(pack, report)
  const all = [...ruleSets, ...beside]
  checkCircular(all, pack.ruleSets, report)
  const rules = { ruleSets: all, facts }
  if (!report.hasErrors()) {
    checkTables(pack.ruleSets, rules, report)
    findDoubts({ rules, ruleSets, written: pack.ruleSets, scenarios: [], asOf: null }, report)
  }
  return {
    rules: report.hasErrors() ? { ...rules, ruleSets: [] } : rules,
    problems: report.problems()
  }
}
