import type { Modality, Status } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import type { JsonEvent } from './json-rules.ts'

/**
 * What a rail tells: the status; how strong the ground is, where grounds differ in that; or that
 * what is known cannot occur together.
 */
export type RailOutcome = Exclude<Status, 'unknown'> | Modality | 'contradiction'

/** The event of a rail, with what the rule has and json rules lack. */
export function railEvent(decision: Decision, outcome: RailOutcome): JsonEvent {
  const { name, library, gate, grounds } = decision
  const subject = library.subject(name)
  const reading = (of: string) => [of, library.readingName(of)] as const
  const readings = Object.fromEntries([name, ...(gate === null ? [] : [gate])].map(reading))
  const { source } = subject.of
  if (subject.kind === 'concept') {
    const word = outcome === 'ground' ? 'yes' : outcome === 'no-ground' ? 'no' : outcome
    return { type: `${name}/${word}`, params: { name, outcome: word, readings, source } }
  }
  const { party, modality } = subject.of
  const isStrength = outcome === 'does' || outcome === 'may' || outcome === 'on-request'
  const params = { name, party, readings, source }
  if (isStrength)
    return { type: `${name}/modality/${outcome}`, params: { ...params, modality: outcome } }
  if (outcome === 'contradiction' || outcome === 'own-judgement')
    return { type: `${name}/${outcome}`, params: { ...params, status: outcome } }
  // grounds that carry their own have rails of their own, so that no "may" becomes "does"
  const carried = outcome === 'ground' && grounds.length > 0 ? {} : { modality }
  return { type: `${name}/${outcome}`, params: { ...params, status: outcome, ...carried } }
}
