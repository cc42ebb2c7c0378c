import type { Facts } from '@ketenregie/core'
import type { Answer } from '../evaluate/answer.ts'

export type AnswerAll = (facts: Facts) => readonly Answer[]

/** What a host does that allows code at run time. */
export function runBody(body: string): AnswerAll {
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function(body) as () => AnswerAll
  return make()
}

export interface WrittenModule {
  readonly answer: AnswerAll
  readonly names: readonly string[]
  readonly asOf: string
}

/** What a host does that writes the module to a file and imports it. */
export async function importText(module: string): Promise<WrittenModule> {
  const made: WrittenModule = await import(`data:text/javascript,${encodeURIComponent(module)}`)
  return made
}
