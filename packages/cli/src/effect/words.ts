import type { Language } from '@ketenregie/core'
import { assessmentWords } from '../assess/words.ts'

export interface EffectWords {
  readonly flips: string
  readonly noFlips: string
  readonly turned: string
  readonly noTurned: string
  readonly passes: Readonly<Record<'before' | 'after', string>>
  readonly scenario: string
  readonly case: string
  readonly absent: string
  readonly times: (count: number) => string
  readonly more: (count: number) => string
  readonly looked: (scenarios: number, cases: number, played: number) => string
}

export const effectWords: Readonly<Record<Language, EffectWords>> = {
  nl: {
    flips: 'Uitkomsten die omslaan:',
    noFlips: 'Geen uitkomst slaat om.',
    turned: "Scenario's die omslaan:",
    noTurned: 'Geen scenario slaat om.',
    passes: { before: 'kwam uit, en nu niet meer', after: 'kwam niet uit, en nu wel' },
    scenario: 'scenario:',
    case: 'zaak',
    absent: 'bestaat niet',
    times: count => (count === 1 ? 'één keer' : `${count} keer`),
    more: count => `en nog ${count}`,
    looked: (scenarios, cases, played) =>
      `Gekeken naar ${scenarios} ${scenarios === 1 ? 'situatie' : 'situaties'} uit scenario's en ${cases} ${cases === 1 ? 'zaak' : 'zaken'}; ${played} ${played === 1 ? 'scenario' : "scenario's"} gespeeld.`
  },
  en: {
    flips: 'Outcomes that turn:',
    noFlips: 'No outcome turns.',
    turned: 'Scenarios that turn:',
    noTurned: 'No scenario turns.',
    passes: { before: 'came out, and does no longer', after: 'did not come out, and now does' },
    scenario: 'scenario:',
    case: 'case',
    absent: 'does not exist',
    times: count => (count === 1 ? 'once' : `${count} times`),
    more: count => `and ${count} more`,
    looked: (scenarios, cases, played) =>
      `Looked at ${scenarios} ${scenarios === 1 ? 'situation' : 'situations'} of scenarios and ${cases} ${cases === 1 ? 'case' : 'cases'}; played ${played} ${played === 1 ? 'scenario' : 'scenarios'}.`
  }
}

/** An outcome in words; what a table gives stands as it is. */
export function outcomeIn(outcome: string | null, language: Language): string {
  const { truth, status, modality } = assessmentWords[language]
  if (outcome === null) return effectWords[language].absent
  const known: Readonly<Record<string, string>> = { ...truth, ...status, ...modality }
  if (!/^[a-z-]+(?: [a-z-]+)?$/.test(outcome)) return outcome
  const words = outcome.split(' ').map(word => (Object.hasOwn(known, word) ? known[word] : word))
  return words.join(', ')
}
