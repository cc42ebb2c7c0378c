import type { Guard, ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { link } from '../../model/blocks.ts'
import type { Item, Link, Sources, Text } from '../../model/book.ts'
import { idOf } from '../../model/ids.ts'
import { choose, finish, join } from '../../model/text.ts'
import { builtInEvents } from '../../tell/built-in-events.ts'
import { limitLink, partyLink, subjectLink } from '../../tell/names.ts'
import { effectSentences } from '../../tell/tell-effects.ts'
import type { SharedList } from '../../tell/tell-effects.ts'
import { stepTitle } from './steps-of.ts'
import type { Course, Step } from './steps-of.ts'

export interface ProcessTelling {
  readonly pack: AgreementPack
  readonly definition: ProcessDefinition
  readonly sharedLists: readonly SharedList[]
}

type Way = Course['ways'][number]

/** What can happen, who may say so, where the case then goes, and what follows by itself. */
export function tellCourse(course: Course, sources: Sources, telling: ProcessTelling): Item {
  const [only, ...more] = course.ways
  const head = causeOf(course, telling)
  const own = sourcesOf(course, sources, telling)
  if (only === undefined) return { text: finish(head, ': er verandert niets'), sources: own }
  if (more.length === 0 && only.guard === null)
    return wayItem(join(head, ': ', towards(only, telling)), only, own, telling)
  return {
    text: join(head, '. ', decidedBy(course.ways, telling)),
    sources: own,
    items: tellWays(course.ways, own, telling)
  }
}

/** What decides between several ways: the one rule that all look at, or each its own. */
export function decidedBy(ways: readonly Way[], { pack }: ProcessTelling): Text {
  const rule = singleRule(ways)
  return rule === null
    ? 'Wat volgt, hangt af van de uitkomst:'
    : join('Wat volgt, hangt af van "', [subjectLink(rule, pack)], '":')
}

/** The ways of a decision, each with the answer that opens it. */
export function tellWays(
  ways: readonly Way[],
  sources: Sources,
  telling: ProcessTelling
): readonly Item[] {
  const isSingle = singleRule(ways) !== null
  return ways.map(way => {
    const head = join(answerOf(way, isSingle, telling), ': ', towards(way, telling))
    return wayItem(head, way, sources, telling)
  })
}

/** As sentences one after the other, for a cell of a table. */
export function sentencesOf(
  { ways }: Course,
  sources: Sources,
  telling: ProcessTelling
): readonly Text[] {
  const isSingle = singleRule(ways) !== null
  return ways.flatMap(way => {
    const answer =
      way.guard === null && ways.length === 1 ? [] : [join(answerOf(way, isSingle, telling), ': ')]
    return [
      finish(...answer, towards(way, telling)),
      ...effectSentences(way.effects, effectTelling(sources, telling))
    ]
  })
}

function singleRule(ways: readonly Way[]): string | null {
  const rules = [...new Set(ways.flatMap(({ guard }) => guard?.params.rule ?? []))]
  const [only, ...more] = rules
  return only !== undefined && more.length === 0 ? only : null
}

function wayItem(head: Text, way: Way, sources: Sources, telling: ProcessTelling): Item {
  const follows = effectSentences(way.effects, effectTelling(sources, telling))
  return follows.length === 0
    ? { text: finish(head), sources }
    : { text: finish(head), sources, items: follows.map(text => ({ text, sources })) }
}

function effectTelling(sources: Sources, { pack, definition, sharedLists }: ProcessTelling) {
  return { pack, process: definition.id, sources, sharedLists }
}

/** What happens, without who says so. */
export function titleOf({ cause }: Course, { pack, definition }: ProcessTelling): string {
  if (cause.kind === 'limit')
    return `de laatste dag van "${pack.timeLimits[cause.name]?.what ?? cause.name}" is voorbij`
  return eventName(cause.name, definition)
}

export function eventName(name: string, { events }: ProcessDefinition): string {
  return events[name]?.title ?? builtInEvents[name] ?? name
}

/** Who may report it; empty: the case knows it by itself, or everyone may. */
export function reportersOf({ cause }: Course, { pack, definition }: ProcessTelling): Text {
  const by = cause.kind === 'event' ? (definition.events[cause.name]?.by ?? []) : []
  return choose(by.map(party => [partyLink(party, pack)]))
}

/** The event with who may report it, or the limit that passes. */
function causeOf(course: Course, telling: ProcessTelling): Text {
  const { cause } = course
  if (cause.kind === 'limit')
    return join('De laatste dag van "', [limitLink(cause.name, telling.pack)], '" is voorbij')
  const by = reportersOf(course, telling)
  const title = eventName(cause.name, telling.definition)
  return by.length === 0 ? title : join(title, ' (te melden door ', by, ')')
}

/** Where the case then is. */
function towards(way: Way, { definition, pack }: ProcessTelling): Text {
  if (way.to === null)
    return way.effects.length === 0
      ? 'dit wordt vastgelegd; de zaak blijft in deze stap'
      : 'de zaak blijft in deze stap'
  if (way.to === way.from) return 'de stap begint opnieuw'
  return join('verder naar "', [stepLink(way.to, definition, pack)], '"')
}

/** The root of a process is no step: what holds there, holds in the whole of it. */
export function stepLink(
  state: Step['state'],
  definition: ProcessDefinition,
  pack: Pick<AgreementPack, 'parties'>
): Link {
  if (state.parent === null) return link(idOf.process(definition.id), definition.title)
  return link(idOf.step(definition.id, state.path), stepTitle(state, definition, pack))
}

const answers = {
  yes: 'ja',
  no: 'nee',
  unknown: 'nog niet bekend',
  'own-judgement': 'eigen beoordeling'
} as const

const heads = {
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Nog niet bekend',
  'own-judgement': 'De partij beoordeelt het zelf'
} as const

function answerOf({ guard }: Way, isSingle: boolean, telling: ProcessTelling): Text {
  if (guard === null) return 'In elk ander geval'
  return isSingle ? heads[guard.params.is] : longAnswer(guard, telling)
}

function longAnswer({ params }: Guard, { pack }: ProcessTelling): Text {
  return join(
    'Is het antwoord op "',
    [subjectLink(params.rule, pack)],
    `" ${answers[params.is]}, dan`
  )
}

export function sourcesOf({ cause }: Course, step: Sources, telling: ProcessTelling): Sources {
  const { pack, definition } = telling
  if (cause.kind === 'event') {
    const source = definition.events[cause.name]?.source
    return source ? [source] : step
  }
  const source = pack.timeLimits[cause.name]?.versions[0]?.source
  return source === undefined ? step : [source]
}
