import type { Citation, CivilDate, Facts } from '@ketenregie/core'
import { editionOf, nearestWith } from '../compile/edition.ts'
import type { Subject } from '../compile/edition.ts'
import { gateOf, libraryOf, readingNames, readingOf } from '../compile/library.ts'
import { layOut, neverCounted } from '../compile/layout.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { counting } from '../compile/modality.ts'
import { yes } from '../compile/outcomes.ts'
import type { Rules } from '../compile/rules.ts'
import { usesOf } from '../compile/uses.ts'
import type { Condition } from '../model/condition.ts'
import { combinationsOf } from './combinations.ts'
import { exampleOf } from './example.ts'
import { createBudget, onWorkbench } from './workbench.ts'
import type { Workbench } from './workbench.ts'

/** What the readings of a rule or concept have in common, and where they differ. */
export interface ComparedReadings {
  readonly name: string
  readonly kind: 'rule' | 'concept'
  readonly party: string | null
  /** What is held at yes: it is the criterion alone that is counted. */
  readonly gate: string | null
  readonly source: Citation
  readonly chosen: string
  /** Why each reading is one, null where nothing is said of it; in the order of the file. */
  readonly reasons: Readonly<Record<string, string | null>>
  /** Null when it would take more than the budget. */
  readonly counted: CountedReadings | null
}

export interface CountedReadings {
  /** Everything that the readings tell apart and that can occur. */
  readonly combinations: bigint
  /** In how many groups the readings divide the values of each fact. */
  readonly facts: Readonly<Record<string, number>>
  /** In how many combinations each reading gives ground, or is so. */
  readonly ground: Readonly<Record<string, bigint>>
  /** Every pair, also those that do not differ. */
  readonly differences: readonly ReadingDifference[]
}

export interface ReadingDifference {
  readonly between: readonly [string, string]
  readonly combinations: bigint
  /** Where both give ground, but not with the same modality. */
  readonly otherModality: bigint
  /** Null when no case shows it. */
  readonly example: ReadingExample | null
}

export interface ReadingExample {
  /** Of what the readings look at, no more than is needed. */
  readonly given: Facts
  /** What must be known beside that to be inside the gate. */
  readonly gate: Facts
  /** The one of the two readings that gives ground. */
  readonly ground: string
}

export interface CompareOptions {
  readonly asOf: CivilDate
  /** How many nodes and steps it may take. */
  readonly budget?: number
}

/** Compares the readings of one rule or concept over all cases; undefined when there is none so called. */
export function compareReadings(
  rules: Rules,
  name: string,
  { asOf, budget }: CompareOptions
): ComparedReadings | undefined {
  const version = nearestWith(name, rules.ruleSets, asOf)
  const today = editionOf(rules.ruleSets, asOf)
  const edition =
    today.subjects.has(name) || version === undefined
      ? today
      : editionOf(rules.ruleSets, version.valid.from)
  const subject = edition.subjects.get(name)
  if (subject === undefined) return undefined
  const library = libraryOf(edition, {})
  const gate = gateOf(subject)
  const names = readingNames(subject)
  const whens = names.map(reading => readingOf(subject, reading).when)
  const around: readonly Condition[] = gate === null ? [] : [{ condition: gate }]
  const options = { rules, library, excluded: edition.excluded, budget: createBudget(budget) }
  const counted = onWorkbench([...whens, ...around], options, workbench => {
    const told = layOut(usesOf(whens, library.behind), rules.facts, neverCounted)
    const { groups, count } = combinationsOf(told, workbench)
    const meanings = names.map((reading, index) => ({
      reading,
      meaning: meaningOf(whens[index] ?? never, subject, workbench)
    }))
    const open = workbench.and(...around.map(workbench.of))
    const differences = meanings.flatMap((first, index) =>
      meanings.slice(index + 1).map((second): ReadingDifference => {
        const differ = difference(first.meaning, second.meaning, workbench)
        return {
          between: [first.reading, second.reading],
          combinations: count(workbench.or(differ.first, differ.second)),
          otherModality: count(differ.modality),
          example:
            exampleWith(first.reading, differ.first, open, groups, workbench) ??
            exampleWith(second.reading, differ.second, open, groups, workbench)
        }
      })
    )
    const ground = meanings.map(
      ({ reading, meaning: [cases = yes] }) => [reading, count(cases)] as const
    )
    return {
      combinations: count(yes),
      facts: Object.fromEntries(groups),
      ground: Object.fromEntries(ground),
      differences
    }
  })
  const { source, chosen } = subject.of
  return {
    name,
    kind: subject.kind,
    party: subject.kind === 'rule' ? subject.of.party : null,
    gate,
    source,
    chosen,
    reasons: Object.fromEntries(names.map(each => [each, readingOf(subject, each).why])),
    counted: counted ?? null
  }
}

const never: Condition = { any: [] }

/** The cases with ground, then those with ground of at least each modality. */
function meaningOf(when: Condition, subject: Subject, { of }: Workbench): readonly Diagram[] {
  if (subject.kind === 'concept') return [of(when)]
  const { modality } = subject.of
  return [of(when), of(counting(when, modality, 'does')), of(counting(when, modality, 'may'))]
}

/** The cases with ground in one of the two readings only, and in both with another modality. */
function difference(first: readonly Diagram[], second: readonly Diagram[], workbench: Workbench) {
  const { and, or, not } = workbench
  const apart = first.map((cases, at) => {
    const other = second[at] ?? cases
    return { first: and(cases, not(other)), second: and(not(cases), other) }
  })
  const [plain = { first: yes, second: yes }, ...levels] = apart
  const both = and(first[0] ?? yes, second[0] ?? yes)
  const modality = and(both, or(...levels.flatMap(level => [level.first, level.second])))
  return { ...plain, modality }
}

function exampleWith(
  ground: string,
  cases: Diagram,
  open: Diagram,
  facts: ReadonlyMap<string, number>,
  workbench: Workbench
): ReadingExample | null {
  const inside = exampleOf(workbench.and(open, cases), workbench)
  const found = inside ?? exampleOf(cases, workbench)
  if (found === null) return null
  const entries = Object.entries(found)
  return {
    given: Object.fromEntries(entries.filter(([fact]) => facts.has(fact))),
    gate: Object.fromEntries(entries.filter(([fact]) => !facts.has(fact))),
    ground
  }
}
