import type { Facts } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { joinAll } from '../compile/operations.ts'
import { rebuild } from '../compile/rebuild.ts'
import { Doubt } from './doubt.ts'
import { nothing, setOf } from './fact-set.ts'
import { isKnown } from './is-known.ts'

/** Fills in what is known, and keeps the rest of the decision; made in `into`. */
export function doubtOf(
  root: Diagram,
  from: Diagrams,
  { layout, facts: names }: Decidable,
  facts: Facts,
  into: Diagrams
): Doubt {
  const open = layout.slots.map(slot =>
    setOf(slot.facts.filter(name => !isKnown(name, facts, layout)).map(name => names.indexOf(name)))
  )
  const isOpen = (slot: number) => open[slot] !== nothing
  const left = rebuild(root, from, {
    region: number => {
      const variable = variableAt(number, layout)
      if (!variable.isKnowing) return variable.read(facts)
      return isOpen(variable.slot) ? undefined : 1
    },
    // a date within a limit on which the parties have not agreed: no answer can tell it
    keep: (number, children) =>
      isOpen(variableAt(number, layout).slot)
        ? into.node(number, children)
        : joinAll(into, children)
  })
  return new Doubt(left, into, layout.variables, open)
}
