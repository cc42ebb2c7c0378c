import { compareReadings } from '@ketenregie/rules'
import type { ComparedReadings, Concept, ReadingDifference, Rule } from '@ketenregie/rules'
import { list, table } from '../model/blocks.ts'
import type { Block, Item, Row, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { tellCondition } from '../tell/tell-condition.ts'
import { tellFacts } from '../tell/tell-value.ts'

/** The readings of a rule or concept in words, and where each two of them differ. */
export function tellReadings(
  subject: Rule | Concept,
  { pack, asOf }: Pick<BookInput, 'pack' | 'asOf'>
): readonly Block[] {
  const { name, readings, chosen, source } = subject
  const sources: Sources = [source]
  const names = Object.keys(readings)
  const compared =
    names.length > 1 ? (compareReadings(pack, name, { asOf })?.counted ?? null) : null
  const items = Object.entries(readings).map(([reading, { why, when }]): Item => {
    const condition = tellCondition(when, { pack, sources })
    if (names.length === 1)
      return { ...condition, text: ['Dat is zo bij: ', ...[condition.text].flat()] }
    const mark = reading === chosen ? ', gekozen' : ''
    const counted = compared === null ? '' : ` ${tellCount(reading, subject, compared)}`
    return {
      text: `Lezing ${reading}${mark}. ${why ?? ''}${counted}`.trim(),
      sources,
      items: [condition]
    }
  })
  return [...list(items), ...(compared === null ? [] : differences(subject, compared, sources))]
}

type Counted = NonNullable<ComparedReadings['counted']>

function tellCount(reading: string, subject: Rule | Concept, counted: Counted): string {
  const ground = 'party' in subject ? 'Er is grond' : 'Het antwoord is ja'
  return `${ground} in ${counted.ground[reading] ?? 0n} van de ${counted.combinations} mogelijke combinaties.`
}

function differences(
  subject: Rule | Concept,
  { combinations, differences: pairs }: Counted,
  sources: Sources
): readonly Block[] {
  const rows = pairs.map((pair): Row => ({
    cells: [
      pair.between.join(' en '),
      tellDifference(pair, combinations),
      exampleOf(pair, subject)
    ],
    sources
  }))
  const title = 'party' in subject ? subject.name.replaceAll('_', ' ') : subject.question
  return table(
    `Waar de lezingen verschillen: ${title}`,
    ['lezingen', 'verschil', 'voorbeeld'],
    rows
  )
}

function tellDifference({ combinations, otherModality }: ReadingDifference, of: bigint): string {
  const differ = combinations === 0n ? 'geen verschil' : `${combinations} van de ${of} combinaties`
  return otherModality === 0n
    ? differ
    : `${differ}; in ${otherModality} geven beide grond maar met een andere modaliteit`
}

function exampleOf({ example, between }: ReadingDifference, subject: Rule | Concept): string {
  if (example === null) return 'geen'
  const [yes, no] = 'party' in subject ? ['grond', 'geen grond'] : ['ja', 'nee']
  const outcomes = between.map(each => `${each} ${each === example.ground ? yes : no}`)
  return `Bij ${tellFacts(example.given, 'niets bekend')} geeft ${outcomes.join(' en ')}.`
}
