import type { Language } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import type { WeighedNorm } from '@ketenregie/rules'
import { normWords } from './words.ts'

/** A table of norms and parties, then for each norm that is not met what to do, and the counts. */
export function printNorms(
  norms: readonly WeighedNorm[],
  language: Language,
  width?: number
): string {
  const words = normWords[language]
  if (norms.length === 0) return `${words.nothing}\n`
  const table = printTable({
    columns: words.columns.map(title => ({ title })),
    rows: norms.map(each => [
      each.norm,
      each.title,
      words.statuses[each.status],
      evidenceOf(each, language)
    ]),
    ...(width === undefined ? {} : { width })
  })
  const toDo = [...new Map(norms.filter(isOpen).map(each => [each.norm, each])).values()]
  const lines = toDo.map(
    ({ norm, text, advice, source }) =>
      `${norm}  ${text}\n      ${advice ?? ''} (${words.source}: ${source.source}, ${source.place})\n`
  )
  const advice = lines.length === 0 ? '' : `${words.advice}\n\n${lines.join('')}\n`
  return `${table}\n${advice}${words.total(countOf(norms))}\n`
}

function isOpen({ status }: WeighedNorm): boolean {
  return status !== 'met'
}

function evidenceOf({ because, evidence, note }: WeighedNorm, language: Language): string {
  const place = evidence === null ? '' : ` (${evidence.source}, ${evidence.place})`
  const said = note === null ? '' : `; ${note}`
  return `${normWords[language].because[because]}${place}${said}`
}

/** How many are met, missing and unknown. */
export function countOf(
  norms: readonly WeighedNorm[]
): Readonly<Record<WeighedNorm['status'], number>> {
  const count = (wanted: WeighedNorm['status']) =>
    norms.filter(({ status }) => status === wanted).length
  return { met: count('met'), missing: count('missing'), unknown: count('unknown') }
}
