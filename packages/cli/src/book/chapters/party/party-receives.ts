import type { AgreementPack } from '@ketenregie/rules'
import { item, link, list, subsection, table } from '../../model/blocks.ts'
import type { Block, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, join, separate, spell } from '../../model/text.ts'
import { limitLink, partyLink } from '../../tell/names.ts'
import { presentVersion, tellLength, tellStart } from '../../tell/tell-limit.ts'
import { sharingRows } from '../sharing-rows.ts'
import { limitOwners, takesPartIn } from './limit-owners.ts'
import { waitedFor } from './waited-for.ts'

/** What reaches the party, on which ground, and what the others do, and by when. */
export function partyReceives(party: string, { pack }: BookInput): readonly Block[] {
  const id = idOf.party(party)
  const takesPart = Object.values(pack.processes).some(each => takesPartIn(each, party, pack))
  const columns = ['bericht', 'van', 'doel', 'grondslag', 'welke feiten'] as const
  const parts: readonly (readonly [string, string, readonly Block[]])[] = [
    [
      'gedeeld',
      'Wat met u wordt gedeeld, en op welke grondslag',
      table(
        'Wat met u wordt gedeeld',
        columns,
        sharingRows(pack, columns, ({ to }) => to === party)
      )
    ],
    ['wacht', 'Na welke melding van een ander u aan zet bent', list(waitedFor(party, pack))],
    ['op-tijd', 'Wat anderen klaar hebben, en wanneer', othersInTime(party, pack)],
    ['anderen', 'Welke taken de anderen hebben', takesPart ? list(tasksOfOthers(party, pack)) : []]
  ]
  return parts.flatMap(([key, title, blocks]) =>
    blocks.length === 0 ? [] : [subsection(`${id}-${key}`, title), ...blocks]
  )
}

/** The limits that others are to meet, in the processes that the party takes part in. */
function othersInTime(party: string, pack: AgreementPack): readonly Block[] {
  const processes = Object.values(pack.processes).filter(each => takesPartIn(each, party, pack))
  const rows = processes.flatMap(definition =>
    [...limitOwners(definition)].flatMap(([name, owners]) => {
      const limit = pack.timeLimits[name]
      const version = limit && presentVersion(limit)
      const others = [...owners].filter(owner => owner !== party)
      if (version === undefined || owners.has(party) || others.length === 0) return []
      return [
        {
          cells: [
            [limitLink(name, pack)],
            separate(others.map(other => [partyLink(other, pack)])),
            version.period === null
              ? tellLength(version)
              : join(`${tellLength(version)} vanaf `, tellStart(version.start, pack)),
            [link(idOf.process(definition.id), definition.title)]
          ],
          sources: [version.source] as const
        }
      ]
    })
  )
  return table(
    'Wat anderen klaar hebben, en wanneer',
    ['wat', 'wie', 'wanneer', 'werkinstructie'],
    rows
  )
}

function tasksOfOthers(party: string, pack: AgreementPack): readonly Item[] {
  return Object.values(pack.parties).flatMap((other): readonly Item[] => {
    if (other.name === party) return []
    const tasks = Object.values(pack.tasks).filter(task => task.party === other.name)
    const [first] = tasks
    if (first === undefined) return []
    const domains = [...new Set(tasks.flatMap(({ lifeDomain }) => lifeDomain ?? []))].map(spell)
    const about = domains.length === 0 ? '' : ` over ${domains.join(', ')}`
    return [
      item(
        join(
          [partyLink(other.name, pack)],
          ` heeft ${count(tasks.length, 'taak', 'taken')}${about}; zie `,
          [link(`${idOf.party(other.name)}-levert`, 'wat deze partij levert')],
          '.'
        ),
        first.source
      )
    ]
  })
}
