import { unreachable } from '@ketenregie/core'
import type { Effect } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Item, Sources, Text } from '../model/book.ts'
import { link } from '../model/blocks.ts'
import { begin, capital, count, enumerate, finish, join, spell } from '../model/text.ts'
import { limitLink, messageLink, partyLink, taskLink } from './names.ts'

export interface EffectTelling {
  readonly pack: AgreementPack
  readonly process: string
  /** Of the step or event that brings it about. */
  readonly sources: Sources
  readonly sharedLists: readonly SharedList[]
}

/** Effects of one kind that come together in the same way each time. */
export interface SharedList {
  readonly number: number
  /** Where they are listed in the book. */
  readonly id: string
  readonly key: string
  readonly effects: readonly Effect[]
}

/** What happens by itself, in full: what is alike comes in one list. */
export function tellEffects(effects: readonly Effect[], telling: EffectTelling): readonly Item[] {
  return groupAlike(effects).flatMap(group => tellGroup(group, telling))
}

/** The same in a sentence or so for each kind; long lists stand elsewhere in the chapter. */
export function effectSentences(
  effects: readonly Effect[],
  telling: EffectTelling
): readonly Text[] {
  return groupAlike(effects).flatMap(group => {
    const sharedList = telling.sharedLists.find(({ key }) => key === JSON.stringify(group))
    if (sharedList !== undefined)
      return [
        join(
          `${capital(effectCount(group))} ${effectVerb(group)} (`,
          [link(sharedList.id, `lijst ${sharedList.number}`)],
          ').'
        )
      ]
    const [first, ...more] = group
    if (first === undefined) return []
    const several = severalWords[first.type]
    if (more.length === 0 || several === undefined)
      return group.map(effect => begin(finish(clause(effect, telling))))
    const names = group.map(effect => join('"', nameOf(effect, telling), '"'))
    return [join(`De ${several.names} `, enumerate(names), ` ${several.verb}.`)]
  })
}

export function groupAlike(effects: readonly Effect[]): readonly (readonly Effect[])[] {
  const groups = new Map<string, Effect[]>()
  for (const effect of effects)
    groups.set(effect.type, [...(groups.get(effect.type) ?? []), effect])
  return [...groups.values()]
}

function tellGroup(group: readonly Effect[], telling: EffectTelling): readonly Item[] {
  const { pack, sources } = telling
  const [first] = group
  const several = first === undefined ? undefined : severalWords[first.type]
  if (group.length < 2 || several === undefined)
    return group.map(effect => ({ text: begin(finish(clause(effect, telling))), sources }))
  const head = `Deze ${several.names} ${several.verb}:`
  if (first?.type !== 'task.open')
    return [
      { text: head, sources, items: group.map(each => ({ text: nameOf(each, telling), sources })) }
    ]
  const tasks = group.flatMap(effect => (effect.type === 'task.open' ? [effect.params.task] : []))
  const owners = [...new Set(tasks.map(task => pack.tasks[task]?.party ?? null))]
  return [
    {
      text: head,
      sources,
      items: owners.map(owner => ({
        text: join(owner === null ? 'Nog niemand aangewezen' : [partyLink(owner, pack)], ':'),
        sources,
        items: tasks
          .filter(task => (pack.tasks[task]?.party ?? null) === owner)
          .map(task => ({ text: taskLink(task, pack), sources: taskSources(task, telling) }))
      }))
    }
  ]
}

function taskSources(task: string, { pack, sources }: EffectTelling): Sources {
  const source = pack.tasks[task]?.source
  return source === undefined ? sources : [source]
}

const severalWords: Readonly<
  Partial<
    Record<Effect['type'], { readonly names: string; readonly one: string; readonly verb: string }>
  >
> = {
  'deadline.start': { names: 'termijnen', one: 'termijn', verb: 'beginnen' },
  'deadline.meet': { names: 'termijnen', one: 'termijn', verb: 'zijn gehaald' },
  'deadline.withdraw': { names: 'termijnen', one: 'termijn', verb: 'vervallen' },
  'task.open': { names: 'taken', one: 'taak', verb: 'gaan open' },
  'task.close': { names: 'taken', one: 'taak', verb: 'zijn klaar' },
  'task.withdraw': { names: 'taken', one: 'taak', verb: 'vervallen' }
}

/** As `9 termijnen`. */
export function effectCount(effects: readonly Effect[]): string {
  const words = severalWords[effects[0]?.type ?? 'message']
  return words === undefined
    ? count(effects.length, 'gevolg', 'gevolgen')
    : count(effects.length, words.one, words.names)
}

export function effectVerb(effects: readonly Effect[]): string {
  return severalWords[effects[0]?.type ?? 'message']?.verb ?? 'volgen'
}

/** What an effect is about: a task, a limit, a message, a party, a case within the case. */
export function nameOf({ type, params }: Effect, { pack, process }: EffectTelling): Text {
  if ('task' in params) return taskLink(params.task, pack)
  if ('limit' in params) return [limitLink(params.limit, pack)]
  if ('message' in params) return [messageLink(params.message, pack)]
  if ('party' in params) return [partyLink(params.party, pack)]
  return 'case' in params ? subCase(params.case, process, pack) : type
}

function clause(effect: Effect, telling: EffectTelling): Text {
  const { pack, process } = telling
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
      return join('er begint een deelzaak: ', subCase(effect.params.case, process, pack))
    case 'case.withdraw':
      return join('de deelzaak "', subCase(effect.params.case, process, pack), '" vervalt')
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
      ? ' blijft liggen, want er is nog geen grondslag genoemd'
      : ' gaat uit'
  return join('het bericht "', [messageLink(name, pack)], '"', way, held)
}

function subCase(name: string, process: string, { processes }: AgreementPack): Text {
  const declared = processes[process]?.subCases?.[name]
  if (declared === undefined) return spell(name)
  return [link(`proces-${declared.process}`, declared.title)]
}
