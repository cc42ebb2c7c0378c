import { isFactValue, unreachable } from '@ketenregie/core'
import type { Domain, FactValue, Unknown } from '@ketenregie/core'
import type { Choice, Prompts } from './prompts.ts'
import type { InquiryWords } from './words.ts'

/** What comes of a question; null: the person wants to stop. */
export type Heard = FactValue | Unknown | null

/** No option of a choice can be called this: names in files have no space. */
const reasons = {
  'not-known': { unknown: 'holder-does-not-know' },
  'not-shared': { unknown: 'may-not-be-shared' },
  awaited: { unknown: 'asked' }
} as const satisfies Readonly<Record<string, Unknown>>
const stop = 'stop'
const fill = 'fill'

export interface FactQuestion {
  readonly domain: Domain
  readonly message: string
  /** What the party that is asked is called, and those that may know when it does not. */
  readonly party: string
  readonly others: readonly string[]
}

/** Puts one question: the values of the fact, why it may not be known, and the way out. */
export async function askFact(
  { domain, message, party, others }: FactQuestion,
  prompts: Prompts,
  words: InquiryWords
): Promise<Heard> {
  const values = choicesOf(domain, words)
  const chosen = await prompts.choose({
    message,
    options: [
      ...values,
      {
        value: reasonKey('not-known'),
        label: words.notKnown,
        hint: words.notKnownHint(party, others)
      },
      { value: reasonKey('not-shared'), label: words.notShared, hint: words.notSharedHint },
      { value: reasonKey('awaited'), label: words.awaited, hint: words.awaitedHint },
      { value: reasonKey(stop), label: words.stop, hint: words.stopHint }
    ]
  })
  if (chosen === null || chosen === reasonKey(stop)) return null
  for (const [key, unknown] of Object.entries(reasons))
    if (chosen === reasonKey(key)) return unknown
  return chosen === reasonKey(fill) ? askValue(domain, message, prompts, words) : chosen
}

function reasonKey(key: string): string {
  return ` ${key}`
}

function choicesOf(domain: Domain, words: InquiryWords): readonly Choice[] {
  switch (domain.kind) {
    case 'yes-no':
      return [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no }
      ]
    case 'choice':
      return domain.options.map(option => ({ value: option, label: option.replaceAll('_', ' ') }))
    case 'number':
    case 'date':
    case 'code':
    case 'set':
      return [{ value: reasonKey(fill), label: words.fill(domain) }]
    default:
      return unreachable(domain)
  }
}

async function askValue(
  domain: Domain,
  message: string,
  prompts: Prompts,
  words: InquiryWords
): Promise<Heard> {
  if (domain.kind === 'set') {
    const options = domain.options.map(value => ({ value, label: value.replaceAll('_', ' ') }))
    return prompts.chooseSome({ message: `${message} ${words.some}`, options })
  }
  const read = (written: string): string | number =>
    domain.kind === 'number' ? Number(written.trim() || Number.NaN) : written.trim()
  const written = await prompts.write({
    message: words.fill(domain),
    refuse: text => (isFactValue(read(text), domain) ? undefined : words.refused(domain))
  })
  return written === null ? null : read(written)
}
