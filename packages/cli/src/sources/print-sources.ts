import type { Language } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import type { CheckedSource } from './check-sources.ts'
import { sourceWords } from './words.ts'

/** What became of each extract, and every figure that the source does not have right. */
export function printSources(
  sources: readonly CheckedSource[],
  language: Language,
  width?: number
): string {
  const words = sourceWords[language]
  const withExtract = sources.filter(({ extract }) => extract.status !== 'none')
  const limited = width === undefined ? {} : { width }
  const extracts = printTable({
    columns: words.extractColumns.map(title => ({ title })),
    rows: withExtract.map(({ source, extract, beyond }) => [
      source,
      beyond.length === 0 ? words.extract[extract.status] : words.beyond(beyond.join(', ')),
      extract.file ?? ''
    ]),
    ...limited
  })
  const all = sources.flatMap(({ source, recounts }) =>
    recounts.map(each => ({ ...each, at: `${source}, ${each.place}` }))
  )
  const wrong = all.filter(({ match }) => match !== 'right')
  const table = printTable({
    columns: words.recountColumns.map(title => ({ title })),
    rows: wrong.map(({ what, at, stated, found, match, note }) => [
      what,
      at,
      stated,
      String(found).replace('.', ','),
      note === null ? words.match[match] : `${words.match[match]}. ${note}`
    ]),
    ...limited
  })
  const counted = `${words.recounted(all.length, wrong.length)}\n`
  return `${words.extracts}\n\n${extracts}\n${words.recounts}\n\n${wrong.length === 0 ? '' : `${table}\n`}${counted}`
}
