import { unreachable } from '@ketenregie/core'
import type { Effect } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Item, Sources, Text } from '../model/book.ts'
import { count, enumerate, join, spell } from '../model/text.ts'
import { limitLink, messageLink, partyLink, taskLink } from './names.ts'

interface Telling {
  readonly pack: AgreementPack
  readonly process: string
  /** Of the step or event that brings it about. */
  readonly sources: Sources
}

/** What happens by itself, in the order of the process; what is alike comes in one item. */
export function tellEffects(effects: readonly Effect[], telling: Telling): readonly Item[] {
  return groupAlike(effects).map(group => tellGroup(group, telling))
}

/** The same in one clause each, for a table. */
export function tellEffectsShort(effects: readonly Effect[], telling: Telling): readonly Text[] {
  return groupAlike(effects).map(([first, ...more]) => {
    if (first === undefined) return ''
    const all = [first, ...more]
    if (!first.type.startsWith('task.') || all.length <= 3) return clauses(all, telling)
    const many = count(all.length, 'taak', 'taken')
    return first.type === 'task.open'
      ? `er gaan ${many} open`
      : first.type === 'task.close'
        ? `${many} zijn klaar`
        : `${many} vervallen`
  })
}

function groupAlike(effects: readonly Effect[]): readonly (readonly Effect[])[] {
  const groups = new Map<string, Effect[]>()
  for (const effect of effects)
    groups.set(effect.type, [...(groups.get(effect.type) ?? []), effect])
  return [...groups.values()]
}

function tellGroup(group: readonly Effect[], telling: Telling): Item {
  const { pack, sources } = telling
  const tasks = group.flatMap(effect => (effect.type === 'task.open' ? [effect.params.task] : []))
  if (tasks.length < 2) return { text: join(capitalised(clauses(group, telling)), '.'), sources }
  const owners = [...new Set(tasks.map(task => pack.tasks[task]?.party ?? null))]
  return {
    text: 'Deze taken gaan open:',
    sources,
    items: owners.map(owner => ({
      text: join(owner === null ? 'nog niemand aangewezen' : [partyLink(owner, pack)], ':'),
      sources,
      items: tasks
        .filter(task => (pack.tasks[task]?.party ?? null) === owner)
        .map(task => ({ text: taskLink(task, pack), sources: taskSources(task, telling) }))
    }))
  }
}

function taskSources(task: string, { pack, sources }: Telling): Sources {
  const source = pack.tasks[task]?.source
  return source === undefined ? sources : [source]
}

function clauses(group: readonly Effect[], telling: Telling): Text {
  const limits = group.flatMap(effect => ('limit' in effect.params ? [effect.params.limit] : []))
  const [first] = group
  if (first !== undefined && limits.length > 1 && limits.length === group.length)
    return join(
      'de termijnen ',
      enumerate(limits.map(limit => ['"', limitLink(limit, telling.pack), '"'])),
      severalWords[first.type] ?? ''
    )
  return enumerate(group.map(effect => clause(effect, telling)))
}

const severalWords: Readonly<Partial<Record<Effect['type'], string>>> = {
  'deadline.start': ' beginnen',
  'deadline.meet': ' zijn gehaald',
  'deadline.withdraw': ' vervallen'
}

function clause(effect: Effect, { pack, process }: Telling): Text {
  switch (effect.type) {
    case 'task.open':
      return join('taak ', taskLink(effect.params.task, pack), ' gaat open')
    case 'task.close':
      return join('taak ', taskLink(effect.params.task, pack), ' is klaar')
    case 'task.withdraw':
      return join('taak ', taskLink(effect.params.task, pack), ' vervalt')
    case 'deadline.start':
      return join('de termijn "', [limitLink(effect.params.limit, pack)], '" begint')
    case 'deadline.meet':
      return join('de termijn "', [limitLink(effect.params.limit, pack)], '" is gehaald')
    case 'deadline.withdraw':
      return join('de termijn "', [limitLink(effect.params.limit, pack)], '" vervalt')
    case 'message':
      return messageClause(effect.params.message, pack)
    case 'coordination':
      return join('de regie ligt bij ', [partyLink(effect.params.party, pack)])
    case 'case.open':
      return `er begint een deelzaak: ${subCase(effect.params.case, process, pack)}`
    case 'case.withdraw':
      return `de deelzaak "${subCase(effect.params.case, process, pack)}" vervalt`
    default:
      return unreachable(effect)
  }
}

function messageClause(name: string, pack: AgreementPack): Text {
  const message = pack.messages[name]
  if (message === undefined) return spell(name)
  const way = [' van ', partyLink(message.from, pack), ' naar ', partyLink(message.to, pack)]
  const held =
    message.legalBasis === null
      ? ' staat klaar maar gaat niet weg, want er is geen grondslag genoemd'
      : ' gaat uit'
  return join('het bericht "', [messageLink(name, pack)], '"', way, held)
}

function subCase(name: string, process: string, { processes }: AgreementPack): string {
  return processes[process]?.subCases?.[name]?.title ?? spell(name)
}

function capitalised(text: Text): Text {
  if (typeof text === 'string') return text.charAt(0).toUpperCase() + text.slice(1)
  const [first, ...rest] = text
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : text
}
