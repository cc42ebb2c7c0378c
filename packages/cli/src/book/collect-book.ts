import { phraseDate } from '@ketenregie/core'
import { changesChapter } from './changes/changes-chapter.ts'
import { coverageChapter } from './chapters/coverage-chapter.ts'
import { factsChapter } from './chapters/facts-chapter.ts'
import { guideChapter } from './chapters/guide-chapter.ts'
import { indexChapter } from './chapters/index-chapter.ts'
import { limitsChapter } from './chapters/limits-chapter.ts'
import { openPointsChapter } from './chapters/open-points-chapter.ts'
import { partyChapter } from './chapters/party/party-chapter.ts'
import { workInstruction } from './chapters/process/work-instruction.ts'
import { indicatorsChapter } from './chapters/indicators-chapter.ts'
import { arrangementsChapter } from './chapters/region/arrangements-chapter.ts'
import { normsChapter } from './chapters/region/norms-chapter.ts'
import { regionChapter } from './chapters/region/region-chapter.ts'
import { rulesChapter } from './chapters/rules-chapter.ts'
import { scenariosChapter } from './chapters/scenarios-chapter.ts'
import { sharingChapter } from './chapters/sharing-chapter.ts'
import { placesOf, sourcesChapter } from './chapters/sources-chapter.ts'
import { tablesChapter } from './chapters/tables-chapter.ts'
import { tasksChapter } from './chapters/tasks-chapter.ts'
import type { Book } from './model/book.ts'
import type { BookInput } from './model/book-input.ts'

/** The whole book. The same agreements give the same book, whenever and wherever it is made. */
export function collectBook(input: BookInput): Book {
  const { pack, asOf } = input
  const places = placesOf(input)
  const first = [
    changesChapter(input),
    regionChapter(input),
    normsChapter(input),
    arrangementsChapter(input)
  ]
  const optional = first.filter(one => one !== null)
  const indicators = indicatorsChapter(input)
  return {
    title: 'Afsprakenboek',
    subtitle: pack.region === null ? 'Landelijke afspraken' : pack.region.title,
    about: [
      ['Afspraken', pack.name],
      ['Versie', pack.version],
      ['Stand van', phraseDate(asOf, 'nl')],
      ['Kenmerk', pack.hash]
    ],
    places,
    chapters: [
      guideChapter(),
      ...optional,
      ...Object.values(pack.processes).map(definition => workInstruction(definition, input)),
      ...Object.values(pack.parties).map(party => partyChapter(party, input)),
      rulesChapter(input),
      limitsChapter(input),
      tablesChapter(input),
      tasksChapter(input),
      sharingChapter(input),
      factsChapter(input),
      ...(indicators === null ? [] : [indicators]),
      openPointsChapter(input),
      coverageChapter(input),
      scenariosChapter(input),
      indexChapter(input),
      sourcesChapter(input, places)
    ]
  }
}
