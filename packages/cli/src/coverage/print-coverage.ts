import type { Language } from '@ketenregie/core'
import type { Asked, Carrier, Coverage, CoveredTask } from './collect-coverage.ts'
import { coverageWords } from './words.ts'

/** As Markdown: a table for each file that says what is asked, and one of the tasks. */
export function printCoverage({ pack, asked, tasks }: Coverage, language: Language): string {
  const words = coverageWords[language]
  const files = [...new Set(asked.map(({ file }) => file))]
  return [
    `# ${words.title(pack)}`,
    words.intro,
    `${totalOf(asked, language)}.`,
    ...files.flatMap(file => [
      `## ${file}`,
      table(
        words.columns,
        asked.filter(each => each.file === file).map(each => rowOf(each, language))
      )
    ]),
    ...(tasks.length === 0
      ? []
      : [
          `## ${words.tasks}`,
          table(
            words.taskColumns,
            tasks.map(task => taskRow(task, language))
          )
        ])
  ]
    .join('\n\n')
    .concat('\n')
}

/** How much is carried, in one line. */
export function totalOf(asked: readonly Asked[], language: Language): string {
  const held = asked.filter(({ carriers }) => carriers.length > 0)
  const explained = asked.filter(
    ({ carriers, notCarried }) => carriers.length === 0 && notCarried !== null
  )
  return coverageWords[language].total(held.length, asked.length, explained.length)
}

function rowOf({ id, text, source, ...asked }: Asked, language: Language): readonly string[] {
  const place = `${source.source}, ${source.place}`
  return [id, text, carried(asked, language), place]
}

function carried(
  { carriers, notCarried }: Pick<Asked, 'carriers' | 'notCarried'>,
  language: Language
): string {
  const words = coverageWords[language]
  const why = notCarried === null ? [] : [words.notCarried(notCarried)]
  const parts = [...carriers.map(carrier => printCarrier(carrier, language)), ...why]
  return parts.length === 0 ? words.noReason : parts.join('; ')
}

function printCarrier({ kind, name, file }: Carrier, language: Language): string {
  const what = kind === 'elsewhere' ? name : `${coverageWords[language].kinds[kind]} ${name}`
  return file === null ? what : `${what} (${file})`
}

function taskRow(
  { id, what, party, kind, file, processes }: CoveredTask,
  language: Language
): readonly string[] {
  const words = coverageWords[language]
  const opens = processes.length === 0 ? words.noProcess : processes.join(', ')
  const where = kind === 'standing' ? words.standing : opens
  return [id, what, party ?? words.nobody, `${where} (${file})`]
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.map(escaped).join(' | ')} |`).join('\n')
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
