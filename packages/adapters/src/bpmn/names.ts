import { phrasePeriod } from '@ketenregie/core'
import type { Effect, Guard, Pack, ProcessDefinition } from '@ketenregie/core'
import type { Chart, ChartStep, Part } from './chart.ts'
import { groupBy } from './group-by.ts'
import type { Block } from './plan.ts'
import type { Row } from './rows.ts'

/** What a picture says of the names in a process. */
export interface Names {
  readonly party: (name: string) => string
  readonly row: (row: Row) => string
  readonly step: (step: ChartStep) => string
  /** Of each way on, where there is a choice; else none. */
  readonly answers: (row: Row) => readonly string[]
  /** Of a step that decides by itself; its title where there is one way on. */
  readonly question: (block: Block) => string
  readonly asked: (guards: readonly Guard[]) => string
  /** The messages among these effects; empty when there are none. */
  readonly sent: (effects: readonly Effect[]) => string
  /** The same without the cases that are opened. */
  readonly sentBeside: (effects: readonly Effect[]) => string
  readonly calls: (effects: readonly Effect[]) => readonly OpenedCase[]
  readonly reminders: (step: ChartStep) => readonly Reminder[]
  readonly part: (part: Part) => string
  readonly everywhere: string
  /** The parts of a step are done together. */
  readonly whole: string
  readonly noted: string
  readonly start: string
  readonly startOfParts: string
  readonly page: (number: number) => string
  readonly fromPage: (number: number) => string
  readonly fromHere: string
  readonly titleOfPage: (title: string, page: number, of: number) => string
}

export interface OpenedCase {
  readonly title: string
  readonly process: string
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
  const calls = (effects: readonly Effect[]) =>
    effects.flatMap(effect => {
      if (effect.type !== 'case.open') return []
      const opened = definition.subCases?.[effect.params.case]
      const name = spaced(effect.params.case)
      return [{ title: opened?.title ?? name, process: opened?.process ?? effect.params.case }]
    })
  const messages = (effects: readonly Effect[]) =>
    effects.flatMap(effect => {
      if (effect.type !== 'message') return []
      const message = pack.messages[effect.params.message]
      return message
        ? `${spaced(message.kind)} aan ${party(message.to)}`
        : spaced(effect.params.message)
    })
  return {
    party,
    everywhere: 'In elke stap',
    part: ({ name, node }) => node.meta?.title ?? pack.parties[name]?.title ?? spaced(name),
    whole: 'alle delen klaar',
    noted: 'genoteerd',
    start: 'zaak geopend',
    startOfParts: 'begin',
    page: number => `blad\u00A0${number}`,
    fromPage: number => `van blad ${number}`,
    fromHere: 'van dit blad',
    titleOfPage: (title, page, of) => `${title}, blad ${page} van ${of}`,
    step: ({ node, name }) => node.meta?.title ?? spaced(name),
    asked,
    answers: choices,
    question({ step, rows }) {
      const guards = rows.flatMap(({ outs }) => outs.flatMap(({ guard }) => guard ?? []))
      return guards.length === 0 ? (step.node.meta?.title ?? spaced(step.name)) : asked(guards)
    },
    row({ kind, causes, outs }) {
      const [out] = outs
      if (kind === 'facts' && out?.guard)
        return `${spaced(out.guard.params.rule)} is ${answers[out.guard.params.is]}`
      if (kind === 'timer') return `voorbij: ${causes.map(limit).join(', ')}`
      return causes.map(event).join(' · ')
    },
    sent: effects =>
      [...calls(effects).map(({ title }) => `opent zaak: ${title}`), ...messages(effects)].join(
        '; '
      ),
    sentBeside: effects => messages(effects).join('; '),
    calls,
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

/** The title of each step; where several have the same, the name of the part tells them apart. */
export function titlesOf(chart: Chart, names: Names): (step: string) => string {
  const all = chart.steps.flatMap(step => [
    { step, part: '' },
    ...step.parts.flatMap(part =>
      part.chart.steps.map(one => ({ step: one, part: names.part(part) }))
    )
  ])
  const alike = groupBy(all, ({ step }) => names.step(step))
  const titles = new Map(
    all.map(({ step, part }) => {
      const title = names.step(step)
      const isShared = (alike.get(title)?.length ?? 0) > 1
      return [step.name, isShared ? `${title} (${part || spaced(step.name)})` : title]
    })
  )
  return step => titles.get(step) ?? spaced(step)
}

function choices({ outs }: Row): readonly string[] {
  if (outs.length === 1) return []
  const rules = new Set(outs.flatMap(({ guard }) => guard?.params.rule ?? []))
  return outs.map(({ guard }) => {
    if (guard === null) return 'anders'
    const answer = answers[guard.params.is]
    return rules.size === 1 ? answer : `${spaced(guard.params.rule)}: ${answer}`
  })
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
