import type { Language } from '@ketenregie/core'
import type { Flip } from './compare-outcomes.ts'
import type { Turned } from './compare-scenarios.ts'
import type { Situation } from './situations.ts'
import { effectWords, outcomeIn } from './words.ts'

export interface Effect {
  readonly flips: readonly Flip[]
  readonly turned: readonly Turned[]
  readonly situations: readonly Situation[]
  /** How many scenarios were played. */
  readonly played: number
}

/** How many situations are named under one change. */
const most = 5

/** What a change does, for people: outcomes that turn, scenarios that turn, and how many were looked at. */
export function printEffect(
  { flips, turned, situations, played }: Effect,
  language: Language
): string {
  const words = effectWords[language]
  const lines = flips.flatMap(flip => {
    const { name, before, after, situations: found } = flip
    const change = `${outcomeIn(before, language)} → ${outcomeIn(after, language)}`
    const others = found.length - most
    return [
      `  ${name}: ${change}, ${words.times(found.length)}`,
      ...found.slice(0, most).map(each => `    ${words[each.kind]} ${each.name}`),
      ...(others > 0 ? [`    ${words.more(others)}`] : [])
    ]
  })
  const stories = turned.flatMap(({ scenario, file, passes, differences }) => [
    `  ${scenario} (${file})`,
    `    ${words.passes[passes]}`,
    ...differences.map(each => `    ${each}`)
  ])
  const cases = situations.filter(({ kind }) => kind === 'case').length
  return `${[
    ...(lines.length === 0 ? [words.noFlips] : [words.flips, ...lines]),
    '',
    ...(stories.length === 0 ? [words.noTurned] : [words.turned, ...stories]),
    '',
    words.looked(situations.length - cases, cases, played)
  ].join('\n')}\n`
}
