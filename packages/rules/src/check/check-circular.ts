import type { CivilDate, Place } from '@ketenregie/core'
import { editionOf, isValidOn } from '../compile/edition.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Report } from '../diagnostic/report.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import { mentionsIn } from '../table/answers-in.ts'

/** No concept, rule or table rests on itself, in whatever reading, on any day. */
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
  const stands = written.flatMap(({ concepts, rules, tables, overrides, valid }) => {
    const found = [...concepts, ...rules, ...tables, ...overrides].find(one => one.name === name)
    return found === undefined ? [] : [{ place: found.entry.place, valid }]
  })
  return (stands.find(({ valid }) => isValidOn(valid, day)) ?? stands[0])?.place ?? null
}

/** What each concept and rule names in the versions of one day. */
function usesOn(day: CivilDate, sets: readonly RuleSet[]): Uses {
  const { subjects, tables } = editionOf(sets, day)
  const uses = new Map<string, ReadonlySet<string>>()
  const named = (names: Iterable<string>) => {
    const found = [...names].map(name => {
      const subject = subjects.get(name)
      return (subject?.kind === 'concept' ? subject.table : undefined) ?? name
    })
    return new Set(found)
  }
  for (const [name, subject] of subjects) {
    if (subject.kind === 'concept' && subject.table !== undefined) continue
    const { kind, of } = subject
    const mentioned = mentionsIn(Object.values(of.readings).map(({ when }) => when))
    const gate = kind === 'rule' && of.within !== null ? [of.within] : []
    uses.set(name, named([...mentioned, ...gate]))
  }
  for (const [name, { of }] of tables)
    uses.set(
      name,
      named(mentionsIn(of.rows.flatMap(({ when }) => when.filter(each => each !== null))))
    )
  return uses
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
