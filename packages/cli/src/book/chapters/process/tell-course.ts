import type { Guard, ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { link } from '../../model/blocks.ts'
import type { Item, Link, Sources, Text } from '../../model/book.ts'
import { idOf } from '../../model/ids.ts'
import { enumerate, join, pieces } from '../../model/text.ts'
import { limitLink, partyLink, subjectLink } from '../../tell/names.ts'
import { tellEffectsShort } from '../../tell/tell-effects.ts'
import type { Course, Step } from './steps-of.ts'

export interface ProcessTelling {
  readonly pack: AgreementPack
  readonly definition: ProcessDefinition
}

type Way = Course['ways'][number]

/** What can happen, who may say so, and what follows. */
export function tellCourse(course: Course, sources: Sources, telling: ProcessTelling): Item {
  const [only, ...more] = course.ways
  const head = causeOf(course, telling)
  const own = sourcesOf(course, sources, telling)
  if (only === undefined) return { text: join(head, ': er verandert niets.'), sources: own }
  if (more.length === 0 && only.guard === null)
    return { text: join(head, ': ', followsOf(only, own, telling), '.'), sources: own }
  return {
    text: join(head, '. Wat volgt, hangt af van de uitkomst:'),
    sources: own,
    items: course.ways.map(way => tellWay(way, own, telling))
  }
}

/** One way of several, with the answer that opens it. */
export function tellWay(way: Way, sources: Sources, telling: ProcessTelling): Item {
  const guard = way.guard === null ? 'anders' : guardOf(way.guard, telling)
  return { text: join(guard, ': ', followsOf(way, sources, telling), '.'), sources }
}

/** What happens, without who says so. */
export function titleOf({ cause }: Course, { pack, definition }: ProcessTelling): string {
  if (cause.kind === 'limit')
    return `de laatste dag van "${pack.timeLimits[cause.name]?.what ?? cause.name}" is voorbij`
  return definition.events[cause.name]?.title ?? builtIn[cause.name] ?? cause.name
}

/** Who may report it; empty: the case knows it by itself, or everyone may. */
export function reportersOf({ cause }: Course, { pack, definition }: ProcessTelling): Text {
  const by = cause.kind === 'event' ? (definition.events[cause.name]?.by ?? []) : []
  return orList(by.map(party => [partyLink(party, pack)]))
}

/** The event with who may report it, or the limit that passes. */
function causeOf({ cause }: Course, { pack, definition }: ProcessTelling): Text {
  if (cause.kind === 'limit')
    return join('De laatste dag van "', [limitLink(cause.name, pack)], '" is voorbij')
  const event = definition.events[cause.name]
  if (event === undefined) return builtIn[cause.name] ?? cause.name
  const by = event.by.map(party => [partyLink(party, pack)])
  return by.length === 0 ? event.title : join(event.title, ' (gemeld door ', orList(by), ')')
}

const builtIn: Readonly<Record<string, string>> = {
  feiten_vastgesteld: 'Er worden feiten bekend',
  feiten_gecorrigeerd: 'Een feit wordt verbeterd',
  taak_afgerond: 'Een taak is klaar'
}

/** What happens by itself, and where the case then is. */
export function followsOf(way: Way, sources: Sources, { pack, definition }: ProcessTelling): Text {
  const process = definition.id
  const effects = tellEffectsShort(way.effects, { pack, process, sources })
  const to: readonly Text[] =
    way.to === null
      ? effects.length === 0
        ? ['dit wordt vastgelegd; de zaak blijft in deze stap']
        : ['de zaak blijft in deze stap']
      : way.to === way.from
        ? ['de stap begint opnieuw']
        : [join('verder naar ', [stepLink(way.to, definition)])]
  return enumerate([...effects, ...to])
}

export function stepLink(state: Step['state'], { id }: ProcessDefinition): Link {
  const title = state.node.meta?.title ?? state.name
  return link(idOf.step(id, state.path), title)
}

const answers = {
  yes: 'is het antwoord ja',
  no: 'is het antwoord nee',
  unknown: 'is het antwoord nog niet bekend',
  'own-judgement': 'beoordeelt de partij zelf'
} as const

function guardOf({ params }: Guard, { pack }: ProcessTelling): Text {
  return join([subjectLink(params.rule, pack)], ' – ', answers[params.is])
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

function orList(parts: readonly Text[]): Text {
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [index === parts.length - 1 ? ' of ' : ', ']),
    ...pieces(part)
  ])
}
