/** A bug in a line of the engine itself, put in as the file is loaded. */
export interface SourcePlant {
  /** What the engine does wrong. */
  readonly name: string
  readonly file: string
  readonly line: string
  readonly instead: string
}

const engine = 'packages/core/src/engine'

export const sourcePlants: readonly SourcePlant[] = [
  {
    name: 'what is due before an event is skipped',
    file: `${engine}/catch-up.ts`,
    line: "({ on, kind }) => on < day || (on === day && kind === 'passed')",
    instead: '({ kind }) => kind === day'
  },
  {
    name: 'the facts of what was refused are kept',
    file: `${engine}/send.ts`,
    line: 'command: { ...command, facts: {} }',
    instead: 'command'
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
  }
]
