import type { Language, Pack } from '@ketenregie/core'
import type { Deviation, ScenarioResult } from '../result.ts'
import { pasteOf } from './paste.ts'
import { printCitation } from './print-citation.ts'
import { printDifference, printWhy } from './print-deviation.ts'
import { wordsOf } from './words-of.ts'
import { writeWhen } from './write-when.ts'

/** The result of a scenario for people: of one that failed where, what and why. */
export function printResult(result: ScenarioResult, pack: Pack, language: Language): string {
  const { scenario, passed, deviations } = result
  const words = wordsOf[language]
  if (passed) return `${words.passed}: ${scenario.name}`
  return [
    `${words.failed}: ${scenario.name}`,
    ...deviations.flatMap(deviation => lines(deviation, result, pack, language))
  ].join('\n')
}

function lines(
  deviation: Deviation,
  result: ScenarioResult,
  pack: Pack,
  language: Language
): readonly string[] {
  const words = wordsOf[language]
  const { place } = deviation
  const when = deviation.at ?? deviation.on
  const day = when === null ? '' : `, ${words.on(writeWhen(when))}`
  const why = printWhy(deviation.why, pack, language)
  const paste = pasteOf(deviation, result)
  const places = deviation.protects.map(one => printCitation(one, pack)).join('; ')
  return [
    `  ${place.file}:${place.line}:${place.column}${day}`,
    `    ${printDifference(deviation, language)}`,
    ...(why === null ? [] : [`    ${words.because(why)}`]),
    `    ${paste === null ? words.leaveOut : words.paste(paste)}`,
    ...(places === '' ? [] : [`    ${words.protects(places)}`])
  ]
}
