import { item, link, list, section, subsection } from '../../model/blocks.ts'
import type { Block, Item, Sources } from '../../model/book.ts'
import { idOf } from '../../model/ids.ts'
import { join } from '../../model/text.ts'
import { factLink } from '../../tell/names.ts'
import { eventName } from './tell-course.ts'
import type { ProcessTelling } from './tell-course.ts'

/** The cases that a case can hold: which process they follow, what they get and what they give. */
export function subCaseBlocks({ pack, definition }: ProcessTelling): readonly Block[] {
  const { id, meta, subCases = {} } = definition
  const entries = Object.entries(subCases)
  if (entries.length === 0 || meta === undefined) return []
  const asked = (name: string) => [factLink(name, pack)]
  return [
    section(`${idOf.process(id)}-deelzaken`, 'Deelzaken: een zaak in de zaak'),
    ...entries.flatMap(([name, { title, process, gives, event, returns, source }]) => {
      const sources: Sources = [source ?? meta.source]
      const of = pack.processes[process]
      const said = (head: string, names: readonly string[]): readonly Item[] =>
        names.length === 0
          ? []
          : [{ text: head, sources, items: names.map(each => item(asked(each), ...sources)) }]
      return [
        subsection(`${idOf.process(id)}-deelzaak-${name}`, title),
        ...list([
          item(
            join(
              'Een deelzaak volgt de werkinstructie "',
              [of === undefined ? process : link(idOf.process(process), of.title)],
              '".'
            ),
            ...sources
          ),
          ...said('De deelzaak krijgt mee, voor zover bekend:', gives),
          item(`Aan het eind hoort de zaak: ${eventName(event, definition)}.`, ...sources),
          ...said('De deelzaak geeft terug, voor zover bekend:', returns)
        ])
      ]
    })
  ]
}
