import { phraseRejection } from '@ketenregie/core'
import type { Rejection } from '@ketenregie/core'
import type { ToldExample } from './told-example.ts'

/** A refusal of the engine as a person reads it. */
export function tellRefusal(made: ToldExample['made'], problem: Rejection): ToldExample {
  const nl = phraseRejection(problem, 'nl')
  const en = phraseRejection(problem, 'en')
  return {
    made,
    nl: [nl.text, nl.advice ?? ''].join('\n').trim(),
    en: `${en.text} ${en.advice ?? ''}`.trim()
  }
}
