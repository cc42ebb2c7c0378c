import type { Citation } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { collectRegister } from '../../../register/collect-register.ts'
import type { Sharing } from '../../../register/collect-register.ts'
import { item, link, list, note, subsection, table } from '../../model/blocks.ts'
import type { Block, Item, Row, Text } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, enumerate, finish, join, separate } from '../../model/text.ts'
import { rulesOn } from '../../tell/editions.ts'
import { modalityWords } from '../../tell/modality-words.ts'
import { limitLink, messageLink, partyLink, ruleTitle } from '../../tell/names.ts'
import { presentVersion, tellLength, tellStart } from '../../tell/tell-limit.ts'
import { stepsOf } from '../process/steps-of.ts'
import { stepLink } from '../process/tell-course.ts'
import { uniqueCitations } from '../scenarios-chapter.ts'
import { domainTitle } from '../tasks-chapter.ts'
import { groundsOf } from './party-decides.ts'
import { ownedLimits } from './party-deadlines.ts'
import { partyOpenPoints } from './party-open-points.ts'

/** In short, for who has little time: what the party decides, by when, and what it delivers. */
export function partyBrief(party: string, input: BookInput): readonly Block[] {
  const id = idOf.party(party)
  const { pack } = input
  const parts: readonly (readonly [string, string, readonly Block[]])[] = [
    ['beslist', 'U beslist', list([...rulesInBrief(party, input), ...stepsInBrief(party, pack)])],
    ['wanneer', 'U hebt dit op tijd klaar', limitsInBrief(party, pack)],
    ['levert', 'U levert', [...list(tasksInBrief(party, pack)), ...messages(party, 'to', pack)]],
    ['verwacht', 'U krijgt', messages(party, 'from', pack)],
    ['open', 'Nog open', list(openInBrief(party, input))]
  ]
  const told = parts.flatMap(([key, title, blocks]) =>
    blocks.length === 0 ? [] : [subsection(`${id}-kort-${key}`, title), ...blocks]
  )
  return told.length > 0 ? told : [note('De afspraken vragen van u nog niets.')]
}

/** Each rule in a line: on how many grounds, and what is left to one's own judgement. */
function rulesInBrief(party: string, { asOf, pack }: BookInput): readonly Item[] {
  return rulesOn(asOf, pack)
    .filter(rule => rule.party === party)
    .flatMap(rule => {
      const reading = rule.readings[rule.chosen]
      if (reading === undefined) return []
      const kinds = groundsOf(reading.when, rule.modality).map(
        ({ modality, conditions }) =>
          `${modalityWords[modality].you.toLowerCase()} op ${count(conditions.length, 'grond', 'gronden')}`
      )
      const within = rule.within === null ? '' : '; anders beoordeelt u het zelf'
      const title = link(idOf.rule(rule.name), ruleTitle(rule, pack))
      return [item(finish([title], ': ', enumerate(kinds), within), rule.source)]
    })
}

/** More steps than these are counted and not named. */
const few = 4

function stepsInBrief(party: string, pack: AgreementPack): readonly Item[] {
  return Object.values(pack.processes).flatMap((definition): readonly Item[] => {
    const own = stepsOf(definition).filter(({ state }) => state.node.meta?.owner === party)
    const source = own[0]?.state.node.meta?.source
    if (source === undefined) return []
    const process = link(idOf.process(definition.id), definition.title)
    const named = enumerate(own.map(({ state }) => [stepLink(state, definition, pack)]))
    const steps: Text =
      own.length > few
        ? [link(`${idOf.party(party)}-beslist`, `${own.length} stappen`)]
        : join(own.length === 1 ? 'de stap ' : '', named)
    return [item(finish('In ', [process], ' bent u aan zet: ', steps), source)]
  })
}

/** The limits of an agreed length in a table; those without one in a sentence. */
function limitsInBrief(party: string, pack: AgreementPack): readonly Block[] {
  const owned = [...ownedLimits(party, pack)].flatMap(name => {
    const limit = pack.timeLimits[name]
    const version = limit && presentVersion(limit)
    return version === undefined ? [] : [{ name, version }]
  })
  const rows = owned
    .filter(({ version }) => version.period !== null)
    .map(({ name, version }): Row => {
      const cells = [[limitLink(name, pack)], tellLength(version), tellStart(version.start, pack)]
      return { cells, sources: [version.source] }
    })
  const open = owned.filter(({ version }) => version.period === null)
  const named = separate(open.map(({ name }) => [limitLink(name, pack)]))
  return [
    ...table('Termijnen met een afgesproken lengte', ['wat', 'hoe lang', 'vanaf'], rows),
    ...list(
      joined(
        finish('Hiervoor is nog geen termijn afgesproken: ', named),
        open.map(({ version }) => version.source)
      )
    )
  ]
}

/** The tasks in cases, by life domain, and how much must stand apart from cases. */
function tasksInBrief(party: string, { tasks }: AgreementPack): readonly Item[] {
  const own = Object.values(tasks).filter(task => task.party === party)
  const inCases = own.filter(({ kind }) => kind === 'case')
  const domains = [...new Set(inCases.map(({ lifeDomain }) => lifeDomain))]
  const links = (some: typeof own) => enumerate(some.map(({ id }) => [link(idOf.task(id), id)]))
  const groups = domains.map((domain): readonly [string, typeof own] => [
    domainTitle(domain),
    inCases.filter(({ lifeDomain }) => lifeDomain === domain)
  ])
  const standing = own.filter(({ kind }) => kind === 'standing')
  const all: readonly (readonly [string, typeof own])[] = [
    ...groups,
    ['Los van zaken geregeld', standing]
  ]
  const told = all.filter(([, some]) => some.length > 0)
  const sources = own.map(({ source }) => source)
  return told.length === 0
    ? []
    : joined(
        join(
          'Taken: ',
          ...told.map(([title, some], at) =>
            join(at === 0 ? '' : '; ', `${title.toLowerCase()} (`, links(some), ')')
          ),
          '.'
        ),
        sources
      )
}

/** The messages to or from each other party, apart from those that stay for want of a legal basis. */
function messages(party: string, other: 'to' | 'from', pack: AgreementPack): readonly Block[] {
  const mine = other === 'to' ? 'from' : 'to'
  const own = collectRegister(pack).shared.filter(sharing => sharing[mine] === party)
  const parties = [...new Set(own.map(sharing => sharing[other]))]
  const rows = parties.flatMap((name): readonly Row[] => {
    const some = own.filter(sharing => sharing[other] === name)
    const [first, ...more] = uniqueCitations(some.map(({ source }) => source))
    if (first === undefined) return []
    const goes = some.filter(({ basis }) => basis !== null)
    const stays = some.filter(({ basis }) => basis === null)
    const cells = [[partyLink(name, pack)], kindsOf(goes, pack), kindsOf(stays, pack)]
    return [{ cells, sources: [first, ...more] }]
  })
  const columns = [other === 'to' ? 'aan' : 'van', 'wat gaat', 'wat blijft liggen: geen grondslag']
  return table(other === 'to' ? 'Berichten die u stuurt' : 'Berichten die u krijgt', columns, rows)
}

/** A kind of message that goes on several occasions is named once. */
function kindsOf(some: readonly Sharing[], pack: AgreementPack): Text {
  const byKind = new Map(some.toReversed().map(sharing => [sharing.kind, sharing]))
  const told = [...byKind.values()].toReversed().map(({ name }) => [messageLink(name, pack)])
  return told.length === 0 ? 'geen' : enumerate(told)
}

function openInBrief(party: string, input: BookInput): readonly Item[] {
  const points = partyOpenPoints(party, input).flatMap(block =>
    block.kind === 'list' ? block.items : []
  )
  if (points.length === 0) return []
  const where = link(`${idOf.party(party)}-open`, count(points.length, 'punt', 'punten'))
  return joined(
    join('Voor u staat nog open: ', [where], '.'),
    points.flatMap(({ sources }) => sources)
  )
}

/** A sentence that rests on each of these sources, once. */
function joined(text: Text, sources: readonly Citation[]): readonly Item[] {
  const [first, ...more] = uniqueCitations(sources)
  return first === undefined ? [] : [{ text, sources: [first, ...more] }]
}
