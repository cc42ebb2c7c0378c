import type { TaskDefinition } from '@ketenregie/core'
import { link, note, section, table } from '../model/blocks.ts'
import type { Chapter, Row, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, choose, enumerate, join, spell } from '../model/text.ts'
import { partyLink, subjectLink } from '../tell/names.ts'
import { taskOpenings } from './process/task-openings.ts'
import type { TaskOpening } from './process/task-openings.ts'
import { stepLink } from './process/tell-course.ts'

/** All tasks, by life domain, with who does them and when they open. */
export function tasksChapter({ pack }: BookInput): Chapter {
  const tasks = Object.values(pack.tasks)
  const openings = taskOpenings(pack)
  const domains = [...new Set(tasks.map(({ lifeDomain }) => lifeDomain))]
  return {
    id: idOf.chapter.tasks,
    part: 'De afspraken zelf',
    title: 'Taken per leefgebied',
    blocks: [
      note(
        '"Zaak" is werk in een zaak. "Structureel" is een afspraak die buiten zaken om geregeld moet zijn.'
      ),
      ...domains.flatMap(domain => [
        section(`leefgebied-${domain ?? 'geen'}`, domainTitle(domain)),
        ...table(
          `Taken: ${domainTitle(domain)}`,
          ['nummer', 'wat', 'wie', 'soort', 'wanneer'],
          tasks.filter(({ lifeDomain }) => lifeDomain === domain).map(rowOf)
        )
      ])
    ]
  }

  function rowOf(task: TaskDefinition): Row {
    const { id, what, party, kind, source } = task
    return {
      id: idOf.task(id),
      cells: [
        id,
        what,
        party === null ? 'nog niemand: open punt' : [partyLink(party, pack)],
        kind === 'case' ? 'zaak' : 'structureel',
        whenOf(task, openings, pack)
      ],
      sources: [source]
    }
  }
}

export function domainTitle(domain: string | null): string {
  return domain === null ? 'Niet aan een leefgebied gebonden' : capital(spell(domain))
}

/** At which step a task opens, and on which answer. */
export function whenOf(
  { id, when, kind }: TaskDefinition,
  openings: ReadonlyMap<string, readonly TaskOpening[]>,
  pack: BookInput['pack']
): Text {
  const opens: Text =
    kind === 'standing' ? 'altijd geregeld' : opensAt(openings.get(id) ?? [], pack)
  return when === null ? opens : join(opens, '; bij ja op "', [subjectLink(when, pack)], '"')
}

/** More steps than these are too many to name in a cell. */
const few = 2

function opensAt(openings: readonly TaskOpening[], pack: BookInput['pack']): Text {
  if (openings.length === 0) return 'opent nog in geen proces'
  if (openings.length <= few)
    return join(
      'vanaf ',
      choose(openings.map(({ state, definition }) => ['"', stepLink(state, definition, pack), '"']))
    )
  const processes = [...new Set(openings.map(({ definition }) => definition))]
  return join(
    'op meer plekken in ',
    enumerate(processes.map(({ id, title }) => [link(idOf.process(id), title)]))
  )
}
