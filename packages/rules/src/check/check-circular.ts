import type { CivilDate, Place } from '@ketenregie/core'
import { editionOf, isValidOn } from '../compile/edition.ts'
import type { Condition } from '../model/condition.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Report } from '../diagnostic/report.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'

/** No concept or rule rests on itself, in whatever reading, on any day. */
export function checkCircular(
  sets: readonly RuleSet[],
  written: readonly WrittenRuleSet[],
  report: Report
): void {
  const reported = new Set<string>()
  for (const day of new Set(sets.map(({ valid }) => valid.from))) {
    for (const names of cycles(usesOn(day, sets))) {
      if (reported.has(names.join())) continue
      reported.add(names.join())
      const place = placeOn(day, names[0] ?? '', written)
      report.add({ code: 'rules/circular', params: { names } }, place)
    }
  }
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>

/** Where a name stands, in the version of one day where it has one. */
function placeOn(day: CivilDate, name: string, written: readonly WrittenRuleSet[]): Place | null {
  const stands = written.flatMap(({ concepts, rules, overrides, valid }) => {
    const found = [...concepts, ...rules, ...overrides].find(one => one.name === name)
    return found === undefined ? [] : [{ place: found.entry.place, valid }]
  })
  return (stands.find(({ valid }) => isValidOn(valid, day)) ?? stands[0])?.place ?? null
}

/** What each concept and rule names in the versions of one day. */
function usesOn(day: CivilDate, sets: readonly RuleSet[]): Uses {
  const uses = new Map<string, Set<string>>()
  for (const [name, { kind, of }] of editionOf(sets, day).subjects) {
    const used = new Set<string>()
    for (const { when } of Object.values(of.readings)) addNames(when, used)
    if (kind === 'rule' && of.within !== null) used.add(of.within)
    uses.set(name, used)
  }
  return uses
}

function addNames(condition: Condition, names: Set<string>): void {
  if ('condition' in condition) names.add(condition.condition)
  else if ('not' in condition) addNames(condition.not, names)
  else if ('ground' in condition) addNames(condition.ground, names)
  else if ('all' in condition) for (const part of condition.all) addNames(part, names)
  else if ('any' in condition) for (const part of condition.any) addNames(part, names)
}

interface Step {
  readonly name: string
  readonly uses: readonly string[]
  next: number
}

/** One cycle for each way back into the path: a walk that leaves every name once. */
function cycles(uses: Uses): readonly (readonly string[])[] {
  const found: string[][] = []
  const left = new Set<string>()
  for (const start of uses.keys()) {
    const path: Step[] = []
    const onPath = new Set<string>()
    const enter = (name: string): void => {
      if (left.has(name)) return
      onPath.add(name)
      path.push({ name, uses: [...(uses.get(name) ?? [])], next: 0 })
    }
    enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const name = top.uses[top.next]
      top.next += 1
      if (name === undefined) {
        left.add(top.name)
        onPath.delete(top.name)
        path.pop()
      } else if (onPath.has(name)) {
        const names = path.map(step => step.name)
        found.push([...names.slice(names.indexOf(name)), name])
      } else enter(name)
    }
  }
  return found
}
