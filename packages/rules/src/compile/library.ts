import { InvariantError } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { Exclusion, Reading } from '../model/rule-set.ts'
import type { Edition, Subject } from './edition.ts'
import { usesOf } from './uses.ts'

/** The reading to take of a concept or rule, by its name; the chosen one where nothing is said. */
export type Readings = Readonly<Record<string, string>>

/** The subjects of one edition, each in one reading. */
export interface Library {
  readonly subject: (name: string) => Subject
  readonly readingName: (name: string) => string
  /** What must be so, the gate apart. */
  readonly criterion: (name: string) => Condition
  /** Everything that a mention of the name rests on directly. */
  readonly behind: (name: string) => readonly Condition[]
  /** The same subjects with another reading of one of them. */
  readonly reading: (name: string, reading: string) => Library
}

export function libraryOf(edition: Edition, readings: Readings): Library {
  const subject = (name: string) => {
    const found = edition.subjects.get(name)
    if (found === undefined) throw new InvariantError(`no rule or concept is called ${name}`)
    return found
  }
  const readingName = (name: string) =>
    Object.hasOwn(readings, name) ? String(readings[name]) : subject(name).of.chosen
  const criterion = (name: string) => readingOf(subject(name), readingName(name)).when
  return {
    subject,
    readingName,
    criterion,
    behind: name => {
      const gate = gateOf(subject(name))
      return gate === null ? [criterion(name)] : [{ condition: gate }, criterion(name)]
    },
    reading: (name, reading) => libraryOf(edition, { ...readings, [name]: reading })
  }
}

export function readingOf({ of }: Subject, reading: string): Reading {
  const found = Object.hasOwn(of.readings, reading) ? of.readings[reading] : undefined
  if (found === undefined) throw new InvariantError(`${of.name} has no reading ${reading}`)
  return found
}

export function readingNames({ of }: Subject): readonly string[] {
  return Object.keys(of.readings)
}

/** The name of the concept inside which a rule speaks. */
export function gateOf(subject: Subject): string | null {
  return subject.kind === 'rule' ? subject.of.within : null
}

/** The exclusions that bear on these facts, also by way of each other. */
export function bearingOn(
  facts: Iterable<string>,
  excluded: readonly Exclusion[],
  library: Library
): readonly Exclusion[] {
  if (excluded.length === 0) return excluded
  const reached = new Set(facts)
  const factsOf = new Map(
    excluded.map(one => [one, [...usesOf([one.when], library.behind).facts.keys()]])
  )
  const bearing = new Set<Exclusion>()
  for (let before = -1; before < bearing.size;) {
    before = bearing.size
    for (const [one, names] of factsOf) {
      if (bearing.has(one) || !names.some(name => reached.has(name))) continue
      bearing.add(one)
      names.forEach(name => reached.add(name))
    }
  }
  return excluded.filter(one => bearing.has(one))
}
