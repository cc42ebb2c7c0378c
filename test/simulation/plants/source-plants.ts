/** A bug in a line of the engine itself, put in as the file is loaded. */
export interface SourcePlant {
  /** What the engine does wrong. */
  readonly name: string
  readonly file: string
  readonly line: string
  readonly instead: string
}

const engine = 'packages/core/src/engine'
const migration = 'packages/core/src/migration'

export const sourcePlants: readonly SourcePlant[] = [
  {
    name: 'what is due before an event is skipped',
    file: `${engine}/catch-up.ts`,
    line: 'on < day ||\n',
    instead: 'on > day &&\n'
  },
  {
    name: 'the facts of what was refused are kept',
    file: `${engine}/send.ts`,
    line: 'command: { ...told, facts: {} }',
    instead: 'command: told'
  },
  {
    name: 'a message under a key that is taken is answered as if it were kept',
    file: `${engine}/answer.ts`,
    line: 'if (isSame(made, meant)) return answer',
    instead: 'return answer'
  },
  {
    name: 'an opening that is told twice opens two cases',
    file: `${engine}/open.ts`,
    line: 'key === undefined ? ids.next()',
    instead: 'key !== null ? ids.next()'
  },
  {
    name: 'a message that failed is noted as delivered',
    file: `${engine}/deliver.ts`,
    line: 'const { code, retryable } = failureOf(error)',
    instead: 'return noteDelivery(house, message); const { code, retryable } = failureOf(error)'
  },
  {
    name: 'a case hears the end of every case that says to be in it',
    file: `${engine}/orders.ts`,
    line: 'if (!isOpen(state, name) || known?.caseId !== from) return null',
    instead: 'if (!known) return null'
  },
  {
    name: 'an order between cases is noted before it is carried out',
    file: `${engine}/orders.ts`,
    line: 'const problem = await carryOut(house, caseId, order)',
    instead: `await noteOrder(house, message, order, null)
        const problem = await carryOut(house, caseId, order)`
  },
  {
    name: 'a case gives every case in it the same id',
    file: 'packages/core/src/case/sub-cases.ts',
    line: '/${name}-${entry}${again}`',
    instead: '/${name}`'
  },
  {
    name: 'a case is erased without the cases in it',
    file: `${engine}/erase.ts`,
    line: "if (event.type === 'subCaseAsked') ids.push(event.caseId)",
    instead: 'continue'
  },
  {
    name: 'a duty to keep a case is written down and forgotten',
    file: 'packages/core/src/case/evolve.ts',
    line: ': { ...state, hold: event.hold }',
    instead: ': state'
  },
  {
    name: 'a migration is acknowledged before it is kept',
    file: `${engine}/migrate.ts`,
    line: 'return result.ok && entry ?',
    instead: 'return entry ?'
  },
  {
    name: 'a migration makes who decided on it the coordinator',
    file: `${migration}/decide-migration.ts`,
    line: 'reconcileTasks(draft, state, crossing, gone)',
    instead: `draft.emit({ type: 'coordinationAssigned', party: by, on })
  reconcileTasks(draft, state, crossing, gone)`
  },
  {
    name: 'a limit that passed before a migration passes again after it',
    file: 'packages/core/src/case/recount.ts',
    line: 'known.passed ? daysOf(known) : countAgain',
    instead: 'countAgain'
  },
  {
    name: 'a limit that stands still passes all the same',
    file: 'packages/core/src/case/wakes.ts',
    line: 'passed || withdrawn || suspended !== null',
    instead: 'passed || withdrawn'
  }
]
