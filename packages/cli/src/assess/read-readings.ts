import type { AgreementPack, Concept, Readings, Rule } from '@ketenregie/rules'
import { nearest } from '@ketenregie/core'
import { cannotRun } from '../problem/cannot-run.ts'

/** All concepts and rules, in the order of the files. */
export function ruleNames({ ruleSets }: AgreementPack): readonly string[] {
  const names = ruleSets.flatMap(({ concepts, rules }) => [
    ...Object.keys(concepts),
    ...Object.keys(rules)
  ])
  return [...new Set(names)]
}

/** All decision tables, in the order of the files. */
export function tableNames({ ruleSets }: AgreementPack): readonly string[] {
  return [...new Set(ruleSets.flatMap(({ tables = {} }) => Object.keys(tables)))]
}

/** Everything that can be asked about: concepts, rules and tables. */
export function askedNames(pack: AgreementPack): readonly string[] {
  return [...ruleNames(pack), ...tableNames(pack)]
}

/** The readings that the user takes in place of the chosen ones, from `naam=lezing`. */
export function readReadings(pairs: readonly string[], pack: AgreementPack): Readings {
  return Object.fromEntries(pairs.map(pair => readPair(pair, pack)))
}

function readPair(pair: string, pack: AgreementPack): readonly [string, string] {
  const [, rule, reading] = /^([^=]+)=(.+)$/.exec(pair) ?? []
  if (rule === undefined || reading === undefined)
    throw cannotRun('cli/not-a-pair', { option: '--lezing', value: pair })
  const subjects = pack.ruleSets.flatMap(({ concepts, rules }): readonly (Concept | Rule)[] => [
    ...Object.values(concepts),
    ...Object.values(rules)
  ])
  const found = subjects.filter(({ name }) => name === rule)
  if (found.length === 0)
    throw cannotRun('cli/unknown-rule', { rule, nearest: nearest(rule, ruleNames(pack)) })
  const known = [...new Set(found.flatMap(({ readings }) => Object.keys(readings)))]
  if (!known.includes(reading)) throw cannotRun('cli/unknown-reading', { rule, reading, known })
  return [rule, reading]
}
