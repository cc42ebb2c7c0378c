import type { AgreementPack } from '@ketenregie/rules'
import { item, link, list, subsection, table } from '../../model/blocks.ts'
import type { Block, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, join, spell } from '../../model/text.ts'
import { taskLink } from '../../tell/names.ts'
import { sharingRows } from '../sharing-rows.ts'
import { taskOpenings } from '../process/task-openings.ts'
import { domainTitle, whenOf } from '../tasks-chapter.ts'

/** Tasks by life domain, arrangements that must stand, messages, and what the party reports. */
export function partyDelivers(party: string, { pack }: BookInput): readonly Block[] {
  const id = idOf.party(party)
  const tasks = Object.values(pack.tasks).filter(task => task.party === party)
  const inCases = tasks.filter(({ kind }) => kind === 'case')
  const standing = tasks.filter(({ kind }) => kind === 'standing')
  const parts: readonly (readonly [string, string, readonly Block[]])[] = [
    [
      'taken',
      `Taken in een zaak (${count(inCases.length, 'taak', 'taken')})`,
      taskTable('Taken in een zaak', inCases, pack)
    ],
    [
      'geregeld',
      'Wat geregeld moet zijn, los van zaken',
      taskTable('Wat geregeld moet zijn', standing, pack)
    ],
    ['berichten', 'Berichten die u stuurt', messagesFrom(party, pack)],
    ['meldt', 'Wat u meldt', list(reports(party, pack))]
  ]
  return parts.flatMap(([key, title, blocks]) =>
    blocks.length === 0 ? [] : [subsection(`${id}-${key}`, title), ...blocks]
  )
}

function taskTable(
  caption: string,
  tasks: readonly AgreementPack['tasks'][string][],
  pack: AgreementPack
): readonly Block[] {
  const openings = taskOpenings(pack)
  return table(
    caption,
    ['taak', 'leefgebied', 'wanneer'],
    tasks.map(task => ({
      cells: [taskLink(task.id, pack), domainTitle(task.lifeDomain), whenOf(task, openings, pack)],
      sources: [task.source]
    }))
  )
}

function messagesFrom(party: string, pack: AgreementPack): readonly Block[] {
  const columns = ['bericht', 'aan', 'doel', 'grondslag', 'welke feiten'] as const
  return table(
    'Berichten die u stuurt',
    columns,
    sharingRows(pack, columns, ({ from }) => from === party)
  )
}

/** Events that this party may report, by process, with the facts that come along. */
function reports(party: string, { processes }: AgreementPack): readonly Item[] {
  return Object.values(processes).flatMap(({ id, events, title }): readonly Item[] => {
    const items = Object.values(events).flatMap(({ title: event, by, facts, source }) => {
      if (!by.includes(party) || source === null) return []
      const along = facts.length === 0 ? '' : ` (met: ${facts.map(spell).join(', ')})`
      return [item(`${event}${along}.`, source)]
    })
    const [first] = items
    if (first === undefined) return []
    return [
      { text: join('In "', [link(idOf.process(id), title)], '":'), sources: first.sources, items }
    ]
  })
}
