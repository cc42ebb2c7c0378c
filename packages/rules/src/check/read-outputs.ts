import type { DecisionTable } from '../model/decision-table.ts'
import type { ExpectedOutputs } from '../model/scenario.ts'
import { outcomes } from '../read/scenarios.ts'
import { dutchFor } from '../read/dutch.ts'
import type { Session } from '../read/session.ts'
import type { Node } from '../read/tree.ts'
import { readOutput } from './read-output.ts'

const unknown = dutchFor(outcomes, 'unknown')

/** What a table is expected to say: `onbekend`, one output, or a list; undefined: reported why not. */
export function readOutputs(
  node: Node,
  { outputs }: DecisionTable,
  session: Session
): ExpectedOutputs | undefined {
  if (node.kind === 'scalar' && node.written === unknown) return 'unknown'
  const isOne = Object.keys(outputs).length === 1
  const all = (node.kind === 'list' ? node.items : [node]).map(item =>
    readOutput(item, isOne && item.kind !== 'map', outputs, session)
  )
  return all.every(output => output !== undefined) ? all : undefined
}
