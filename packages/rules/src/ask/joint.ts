import type { Facts } from '@ketenregie/core'
import { fold } from '../compile/compile-condition.ts'
import type { Decision } from '../compile/decision.ts'
import { compilerOf } from '../compile/decision.ts'
import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { layOut, variableAt } from '../compile/layout.ts'
import type { DaysWithin, Layout } from '../compile/layout.ts'
import { allow, and, inside, joinAll } from '../compile/operations.ts'
import { isOpen, no, yes } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { Rules } from '../compile/rules.ts'
import { usesOf } from '../compile/uses.ts'
import type { Uses } from '../compile/uses.ts'
import { isKnown } from '../evaluate/is-known.ts'
import { feasibleIn } from '../evaluate/narrowed-by.ts'
import { viewOf } from '../evaluate/view.ts'
import type { Condition } from '../model/condition.ts'
import type { TableDecision } from '../table/compile-table.ts'
import { follow } from '../table/follow.ts'
import { Results } from '../table/results.ts'
import { tableViewOf } from '../table/table-view.ts'

/** Several open decisions in one set of diagrams, with all that is known filled in. */
export interface Joint {
  readonly diagrams: Diagrams
  readonly layout: Layout
  readonly roots: readonly { readonly name: string; readonly root: Diagram }[]
  /** Which combinations of the unknown facts can occur: yes or no. */
  readonly allowed: Diagram
}

/** Stands for every leaf that asking cannot settle. */
export const beyondAsking: Diagram = yes | no

/** What can be asked about together: rules, concepts and tables. */
export type Joinable = Decision | TableDecision

export interface JoinOptions {
  readonly facts: Rules['facts']
  readonly daysWithin: DaysWithin
  /** Whether somebody can still be asked; what nobody can tell stays unknown. */
  readonly canBeAsked: (fact: string) => boolean
}

/** Lays the decisions together; throws past the budget of the diagrams. */
export function joinDecisions(
  decisions: readonly Joinable[],
  facts: Facts,
  diagrams: Diagrams,
  { facts: definitions, daysWithin, canBeAsked }: JoinOptions
): Joint {
  const layout = layOut(usesIn(decisions), definitions, daysWithin)
  const filled = (root: Diagram) =>
    rebuild(root, diagrams, {
      region: number => {
        const { isKnowing, slot, read } = variableAt(number, layout)
        if (!isKnowing) return read(facts)
        const fact = layout.slots[slot]?.facts[0] ?? ''
        if (isKnown(fact, facts, layout)) return 1
        return canBeAsked(fact) ? undefined : 0
      },
      keep: (number, children) => {
        const { slot, isKnowing } = variableAt(number, layout)
        const open = (layout.slots[slot]?.facts ?? []).filter(fact => !isKnown(fact, facts, layout))
        const canCome = open.length > 0 && open.every(canBeAsked)
        return isKnowing || canCome ? diagrams.node(number, children) : joinAll(diagrams, children)
      }
    })
  const parts = decisions.map(decision => compileOne(decision, layout, diagrams))
  const { feasible } = feasibleIn(layout, facts, diagrams)
  const isContradicted = decisions.some(decision => contradicts(decision, facts))
  const roots = parts.map(({ name, anything, possible }) => ({
    name,
    root: canonical(
      filled(
        diagrams.combine(
          allow,
          feasible,
          isContradicted ? anything : diagrams.combine(allow, possible, anything)
        )
      ),
      diagrams
    )
  }))
  const possible = parts.map(part => part.possible)
  // a combination is possible as long as some value of what nobody can tell makes it so
  const occurring = isContradicted ? feasible : fold(and, [feasible, ...possible], yes, diagrams)
  const allowed = asYesOrNo(filled(occurring), diagrams)
  return { diagrams, layout, roots, allowed }
}

function contradicts(decision: Joinable, facts: Facts): boolean {
  const view = 'table' in decision ? tableViewOf(decision, facts) : viewOf(decision, facts)
  return view.contradicts
}

/** What a decision says by itself, the background facts apart. */
function spokenIn(decision: Joinable): readonly Condition[] {
  if ('table' in decision) return decision.rows
  const { name, gate, library } = decision
  return [...(gate === null ? [] : [{ condition: gate }]), library.criterion(name)]
}

function usesIn(decisions: readonly Joinable[]): Uses {
  const facts = new Map<
    string,
    Uses['facts'] extends ReadonlyMap<string, infer Use> ? Use : never
  >()
  const within = new Map<
    string,
    Uses['within'] extends ReadonlyMap<string, infer Use> ? Use : never
  >()
  for (const decision of decisions) {
    const { excluded, library } = decision
    const whens = excluded.map(({ when }) => when)
    const uses = usesOf([...spokenIn(decision), ...whens], library.behind)
    for (const [fact, use] of uses.facts) {
      const before = facts.get(fact)
      facts.set(fact, {
        comparisons: [...(before?.comparisons ?? []), ...use.comparisons],
        known: use.known || before?.known === true
      })
    }
    for (const [key, use] of uses.within) within.set(key, use)
  }
  return { facts, within, names: new Set() }
}

function compileOne(
  decision: Joinable,
  layout: Layout,
  diagrams: Diagrams
): { readonly name: string; readonly anything: Diagram; readonly possible: Diagram } {
  const { name, excluded, library } = decision
  const toDiagram = compilerOf(library, layout, diagrams)
  const impossible = excluded.map(({ when }) => toDiagram({ not: when }))
  const possible = fold(and, impossible, yes, diagrams)
  if ('table' in decision) {
    const { rows, table } = decision
    return { name, possible, anything: follow(rows.map(toDiagram), table, diagrams, new Results()) }
  }
  const { gate } = decision
  const criterion = toDiagram(library.criterion(name))
  const anything =
    gate === null ? criterion : diagrams.combine(inside, toDiagram({ condition: gate }), criterion)
  return { name, possible, anything }
}

/** One leaf for all that asking cannot settle. */
function canonical(root: Diagram, diagrams: Diagrams): Diagram {
  return mapLeaves(root, diagrams, leaf => (isOpen(leaf) ? beyondAsking : leaf))
}

function asYesOrNo(root: Diagram, diagrams: Diagrams): Diagram {
  return mapLeaves(root, diagrams, leaf => ((leaf & yes) === 0 ? no : yes))
}

function mapLeaves(root: Diagram, diagrams: Diagrams, change: (leaf: Diagram) => Diagram): Diagram {
  if (isLeaf(root)) return change(root)
  return rebuild(root, diagrams, {
    region: () => undefined,
    keep: (variable, children) =>
      diagrams.node(
        variable,
        children.map(child => (isLeaf(child) ? change(child) : child))
      )
  })
}
