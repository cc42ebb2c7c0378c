import { workInstruction } from '../chapters/process/work-instruction.ts'
import { factsChapter } from '../chapters/facts-chapter.ts'
import { indicatorsChapter } from '../chapters/indicators-chapter.ts'
import { limitsChapter } from '../chapters/limits-chapter.ts'
import { openPointsChapter } from '../chapters/open-points-chapter.ts'
import { rulesChapter } from '../chapters/rules-chapter.ts'
import { sharingChapter } from '../chapters/sharing-chapter.ts'
import { tablesChapter } from '../chapters/tables-chapter.ts'
import { tasksChapter } from '../chapters/tasks-chapter.ts'
import type { Chapter } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { compareTold } from './compare-told.ts'
import type { Change } from './compare-told.ts'
import { linesOf } from './lines-of.ts'
import type { Told } from './lines-of.ts'

export interface ChangeGroup {
  readonly title: string
  readonly changes: readonly Change[]
}

/** Chapters whose sections tell one agreement each. In an example the days are left out. */
const chapters: readonly (readonly [
  title: string,
  chapterOf: (input: BookInput) => Chapter | null,
  depth: number
])[] = [
  ['Regels en lezingen', rulesChapter, 9],
  ['Termijnen', limitsChapter, 1],
  ['Beslistabellen', tablesChapter, 9],
  ['Taken', tasksChapter, 9],
  ['Berichten en wat ze delen', sharingChapter, 9],
  ['Feiten', factsChapter, 9],
  ['Cijfers', indicatorsChapter, 9],
  ['Open punten', openPointsChapter, 9]
]

/** What is told otherwise, by chapter; where nothing is, the chapter is left out. */
export function groupsOfChanges(before: BookInput, now: BookInput): readonly ChangeGroup[] {
  const groups = chapters.map(([title, chapterOf, depth]) => {
    const lines = (input: BookInput): readonly Told[] => {
      const chapter = chapterOf(input)
      return chapter === null ? [] : linesOf(chapter, { depth })
    }
    return { title, changes: compareTold(lines(before), lines(now)) }
  })
  const names = [...Object.keys(now.pack.processes), ...Object.keys(before.pack.processes)]
  const processes = [...new Set(names)].map(name => ({
    title: `Werkinstructie: ${(now.pack.processes[name] ?? before.pack.processes[name])?.title ?? name}`,
    changes: compareTold(instruction(name, before), instruction(name, now))
  }))
  return [...groups, ...processes].filter(({ changes }) => changes.length > 0)
}

function instruction(name: string, input: BookInput): readonly Told[] {
  const definition = input.pack.processes[name]
  return definition === undefined ? [] : linesOf(workInstruction(definition, input), { depth: 9 })
}
