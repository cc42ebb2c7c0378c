import type { Edition, Subject } from '../compile/edition.ts'
import { libraryOf } from '../compile/library.ts'
import type { Library } from '../compile/library.ts'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { Concept, Exclusion, Reading, Rule } from '../model/rule-set.ts'

/** Two editions of the same names in one library. */
export interface SideBySide {
  readonly library: Library
  /** What cannot occur according to the layer below: a layer cannot hide a case by ruling it out. */
  readonly excluded: readonly Exclusion[]
  /** What the name is called in the library as the layer below has it. */
  readonly below: (name: string) => string
  readonly tableBelow: (name: string) => DecisionTable | undefined
}

export function sideBySide(below: Edition, here: Edition): SideBySide {
  const subjects = new Map(here.subjects)
  for (const [name, subject] of below.subjects) subjects.set(renamed(name), ofBelow(subject))
  const library = libraryOf({ ...here, subjects }, {})
  return {
    library,
    excluded: below.excluded.map(({ why, when }) => ({ why, when: rename(when) })),
    below: renamed,
    tableBelow: name => {
      const table = below.tables.get(name)?.of
      return table && { ...table, rows: table.rows.map(renameRow) }
    }
  }
}

/** No name in a file can have a space. */
function renamed(name: string): string {
  return `${name} below`
}

function ofBelow(subject: Subject): Subject {
  const named = renamed(subject.of.name)
  if (subject.kind === 'concept')
    return { ...subject, of: { ...subject.of, name: named, readings: readingsOf(subject.of) } }
  const within = subject.of.within === null ? null : renamed(subject.of.within)
  return {
    ...subject,
    of: { ...subject.of, name: named, within, readings: readingsOf(subject.of) }
  }
}

function readingsOf({ readings }: Concept | Rule): Readonly<Record<string, Reading>> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, { why, when }]) => [name, { why, when: rename(when) }])
  )
}

function renameRow(row: DecisionTable['rows'][number]): DecisionTable['rows'][number] {
  return { ...row, when: row.when.map(cell => (cell === null ? null : rename(cell))) }
}

function rename(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(rename) }
  if ('any' in condition) return { any: condition.any.map(rename) }
  if ('not' in condition) return { not: rename(condition.not) }
  if ('ground' in condition) return { ...condition, ground: rename(condition.ground) }
  if ('condition' in condition) return { condition: renamed(condition.condition) }
  return condition
}
