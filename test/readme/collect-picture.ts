import { readFileSync } from 'node:fs'
import { computeDeadline, InvariantError, phraseDate } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { ask, evaluate } from '@ketenregie/rules'

/** What the picture of the README shows, all of it from the agreements and the engine. */
export interface Shown {
  /** Lines of the authored file, with the number of each. */
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  readonly file: string
  readonly known: readonly Known[]
  readonly outcome: string
  readonly relevant: readonly string[]
  readonly asked: { readonly party: string; readonly fact: string }
  /** The outcome once the one who is asked first has said yes. */
  readonly settled: string
  readonly term: { readonly what: string; readonly start: string; readonly days: readonly Day[] }
}

export interface Known {
  readonly fact: string
  readonly answer: 'yes' | 'no' | null
  readonly holder: string
}

export interface Day {
  readonly day: string
  readonly why: string
  readonly isLast: boolean
}

const rule = 'om_deelname'
const asOf = '2026-04-16'
const folder = new URL('../../packages/processes/afspraken/landelijk/', import.meta.url)
const file = 'regels/deelname-casusoverleg.yaml'
const facts = { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'no' } as const

export function collectPicture(): Shown {
  const finding = evaluate(landelijk, rule, facts, { asOf })
  const next = ask([finding])?.next
  const [first] = next?.facts ?? []
  if (next === undefined || first === undefined) throw new InvariantError('nobody is asked')
  const { outcome, modality } = evaluate(landelijk, rule, { ...facts, [first]: 'yes' }, { asOf })
  const unknown = finding.relevant.map(fact => known(fact, null))
  return {
    lines: linesOf(readFileSync(new URL(file, folder), 'utf8')),
    file,
    known: [known('strafbaar_feit', 'no'), ...unknown],
    outcome: finding.outcome ?? 'nothing',
    relevant: finding.relevant.map(spaced),
    asked: { party: partyName(next.party), fact: spaced(first) },
    settled: outcome === 'yes' ? `they ${modality} take part` : (outcome ?? 'nothing'),
    term: termFrom('dr_plan', '2025-05-02')
  }
}

function known(fact: string, answer: 'yes' | 'no' | null): Known {
  const holder = landelijk.facts[fact]?.holders.first ?? ''
  return { fact: spaced(fact), answer, holder: partyName(holder) }
}

/** The name of the rule, what it lets happen, its source, and its first reading. */
function linesOf(text: string): Shown['lines'] {
  const all = text.split('\n').map((line, at) => ({ number: at + 1, text: line }))
  const begin = all.findIndex(one => one.text === `  ${rule}:`)
  const own = all.slice(begin)
  const line = (key: string) => own.find(one => one.text.trim().startsWith(key))
  const from = own.findIndex(one => one.text.trim() === 'als:')
  const depth = (one: string) => one.length - one.trimStart().length
  const block = own.slice(from)
  const end = block.findIndex((one, at) => at > 0 && depth(one.text) <= depth(block[0]?.text ?? ''))
  const head = [own[0], line('modaliteit:'), line('bron:')].flatMap(one => one ?? [])
  return [...head, ...block.slice(0, end)]
}

function termFrom(name: keyof typeof landelijk.timeLimits, start: '2025-05-02'): Shown['term'] {
  const limit = landelijk.timeLimits[name]
  const computed = limit && computeDeadline(limit, start, landelijk.calendar)
  if (computed?.status !== 'computed') throw new InvariantError('the term has no last day')
  return {
    what: limit?.what ?? '',
    start: phraseDate(start, 'en'),
    days: computed.steps.map(({ date, why, role }) => ({
      day: phraseDate(date, 'en').replace(/ \d{4}$/, ''),
      why: role === 'last' ? 'the last day' : (why?.name ?? 'weekend'),
      isLast: role === 'last'
    }))
  }
}

function partyName(name: string): string {
  return landelijk.parties[name]?.title ?? name
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ')
}
