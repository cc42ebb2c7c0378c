import type { TaskDefinition } from '@ketenregie/core'
import { tasksOpenedIn } from '../../coverage/tasks-opened-in.ts'
import { link, note, section, table } from '../model/blocks.ts'
import type { Chapter, Row, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, enumerate, join, spell } from '../model/text.ts'
import { partyLink, subjectLink } from '../tell/names.ts'

/** All tasks, by life domain, with who does them and when they open. */
export function tasksChapter({ pack }: BookInput): Chapter {
  const tasks = Object.values(pack.tasks)
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
        whenOf(task, pack)
      ],
      sources: [source]
    }
  }
}

export function domainTitle(domain: string | null): string {
  return domain === null ? 'Niet aan een leefgebied gebonden' : capital(spell(domain))
}

export function whenOf({ id, when, kind }: TaskDefinition, pack: BookInput['pack']): Text {
  const processes = Object.values(pack.processes).filter(each => tasksOpenedIn(each).has(id))
  const opens: Text =
    kind === 'standing'
      ? 'altijd geregeld'
      : processes.length === 0
        ? 'opent nog in geen proces'
        : join(
            'in ',
            enumerate(processes.map(({ id: name, title }) => [link(idOf.process(name), title)]))
          )
  return when === null
    ? opens
    : join(opens, ', als het antwoord ja is op: ', [subjectLink(when, pack)])
}
