import type { Modality } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import type { Example } from '../diagnostic/example.ts'
import { onlyReading } from '../read/rule-set.ts'
import type { Add } from './add.ts'
import { checkParts } from './check-parts.ts'
import { exampleOf } from './example.ts'
import type { Part } from './parts.ts'
import { reasonOf } from './workbench.ts'
import type { Workbench } from './workbench.ts'

/** One reading of a rule or concept, inside its gate. */
export interface CheckedReading {
  readonly of: string
  readonly reading: string
  readonly isChosen: boolean
  readonly root: Part
  readonly modality: Modality
  readonly gate: CheckedGate | null
}

export interface CheckedGate {
  readonly name: string
  /** Yes in its chosen reading, and in any reading. */
  readonly chosen: Diagram
  readonly any: Diagram
}

/** Finds the parts of a reading that are never or always so, and those that may go. */
export function checkReading(checked: CheckedReading, workbench: Workbench, add: Add): void {
  const { of, root, modality, gate } = checked
  const reading = checked.reading === onlyReading ? null : checked.reading
  const { and, not, possible } = workbench
  const truth = workbench.of(root.condition)
  const reach = gate?.any ?? yes
  const isNever = and(possible, reach, truth) === no
  const isAlways = and(possible, reach, not(truth)) === no
  if (gate !== null && isNever && and(possible, truth) !== no) {
    add({ code: 'rules/never-inside-gate', params: { of, reading, gate: gate.name } }, root.place)
    return
  }
  for (const fault of checkParts(root, { workbench, modality, reach })) {
    const { place } = fault.part
    if (fault.kind === 'needless') {
      const example = exampleIn(fault.cases, truth, checked, workbench)
      add({ code: 'rules/changes-nothing', params: { of, reading, example } }, place)
      continue
    }
    const background = reasonOf(fault.ruledOut, workbench)
    const params = { of, reading, background }
    if (isNever) add({ code: 'rules/never-ground', params }, place)
    else if (isAlways) add({ code: 'rules/always-ground', params }, place)
    else if (fault.kind === 'always') add({ code: 'rules/always-so', params }, place)
    else if (background === null) add({ code: 'rules/never-so', params: { of, reading } }, place)
    else add({ code: 'rules/against-background', params: { of, reading, background } }, place)
  }
}

/** A case of these, where it can be one with ground. */
function exampleIn(
  cases: Diagram,
  truth: Diagram,
  { of, reading, isChosen, gate }: CheckedReading,
  workbench: Workbench
): Example | null {
  const { and, not } = workbench
  const open = and(gate?.chosen ?? yes, cases)
  const readings = isChosen ? {} : { [of]: reading }
  const withGround = exampleOf(and(open, truth), workbench)
  if (withGround !== null) return { given: withGround, readings, expected: { [of]: 'yes' } }
  const without = exampleOf(and(open, not(truth)), workbench)
  return without && { given: without, readings, expected: { [of]: 'no' } }
}
