import { phrasePeriod } from '@ketenregie/core'
import type { Effect, Guard, Pack, ProcessDefinition } from '@ketenregie/core'
import type { ChartStep } from './chart.ts'
import type { Row } from './plan.ts'

/** What a picture says of the names in a process. */
export interface Names {
  readonly party: (name: string) => string
  readonly row: (row: Row) => string
  readonly step: (step: ChartStep) => string
  readonly answer: (guard: Guard) => string
  readonly question: (step: ChartStep) => string
  readonly asked: (guards: readonly Guard[]) => string
  /** The messages among these effects; empty when there are none. */
  readonly sent: (effects: readonly Effect[]) => string
  readonly reminders: (step: ChartStep) => readonly Reminder[]
  readonly everywhere: string
  readonly noted: string
  readonly start: string
}

export interface Reminder {
  readonly limit: string
  readonly when: string
  readonly message: string
}

const answers = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  'own-judgement': 'eigen beoordeling'
} as const

export function namesOf(definition: ProcessDefinition, pack: Pack): Names {
  const party = (name: string) => pack.parties[name]?.title ?? name
  const limit = (name: string) => pack.timeLimits[name]?.what ?? spaced(name)
  const event = (name: string) => definition.events[name]?.title ?? spaced(name)
  return {
    party,
    everywhere: 'In elke stap',
    noted: 'genoteerd',
    start: 'zaak geopend',
    step: ({ node, name }) => node.meta?.title ?? spaced(name),
    answer: ({ params }) => answers[params.is],
    asked,
    question: ({ ways }) => asked(ways.flatMap(({ guard }) => (guard ? [guard] : []))),
    row({ kind, causes, outs }) {
      const [out] = outs
      if (kind === 'facts' && out?.guard)
        return `${spaced(out.guard.params.rule)} is ${answers[out.guard.params.is]}`
      if (kind === 'timer') return `voorbij: ${causes.map(limit).join(', ')}`
      return causes.map(event).join(' · ')
    },
    sent: effects =>
      effects
        .flatMap(effect => (effect.type === 'message' ? [effect.params.message] : []))
        .map(name => {
          const message = pack.messages[name]
          return message ? `${spaced(message.kind)} aan ${party(message.to)}` : spaced(name)
        })
        .join('; '),
    reminders({ node }) {
      const name = node.meta?.deadline
      if (name === undefined) return []
      return (pack.timeLimits[name]?.ladder ?? []).map(({ when, period, to, message }) => ({
        limit: name,
        when: `${when === 'before' ? `${phrasePeriod(period, 'nl')} voor` : after(period)}: ${limit(name)}`,
        message: `${spaced(message)} aan ${party(to)}`
      }))
    }
  }
}

function asked(guards: readonly Guard[]): string {
  const rules = new Set(guards.map(({ params }) => spaced(params.rule)))
  return `${[...rules].join(' of ')}?`
}

function after(period: Parameters<typeof phrasePeriod>[0]): string {
  return period.count === 0
    ? 'na de laatste dag'
    : `${phrasePeriod(period, 'nl')} na de laatste dag`
}

function spaced(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replaceAll('_', ' ')
}
