import type { FactValue, Reason } from '@ketenregie/core'
import type { Words } from './words.ts'

/** A value as people write it. */
export function phraseValue(value: FactValue, words: Words): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return value === 'yes' || value === 'no' ? words.truth[value] : value
  return value.length === 0 ? words.none : phraseList(value, words)
}

/**
 * Facts with their values, as one clause. Without any it rests on `missed`, the facts that are not
 * known where that itself is asked.
 */
export function phraseReasons(
  reasons: readonly Reason[],
  missed: readonly string[],
  words: Words
): string {
  if (reasons.length === 0)
    return missed.length === 0
      ? words.always
      : words.whileUnknown(phraseList(missed.map(spell), words))
  const clauses = reasons.map(
    ({ fact, value }) => `${spell(fact)} ${words.operator.equal} ${phraseValue(value, words)}`
  )
  return phraseList(clauses, words)
}

export function phraseList(parts: readonly string[], words: Words): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.slice(-1).join('')}`
}

/** A name as words. */
export function spell(name: string): string {
  return name.replaceAll('_', ' ')
}
