import type { Citation, Facts, Language } from '@ketenregie/core'
import type {
  AgreementPack,
  ComparedReadings,
  CountedReadings,
  ReadingDifference
} from '@ketenregie/rules'
import { wrap } from '../output/wrap.ts'
import { readingWords } from './words.ts'
import type { ReadingWords } from './words.ts'

interface PrintOptions {
  readonly pack: AgreementPack
  readonly language: Language
  /** Nobody asked for names: what has one reading is only counted. */
  readonly isAll: boolean
}

/** Per rule and concept: the readings with their reasons, and where each two differ. */
export function printReadings(
  compared: readonly ComparedReadings[],
  { pack, language, isAll }: PrintOptions
): string {
  const words = readingWords[language]
  const several = compared.filter(({ reasons }) => Object.keys(reasons).length > 1)
  const parts = (isAll ? several : compared).map(one => printOne(one, pack, words))
  const total = `${words.total(several.length, compared.length - several.length)}\n`
  return [...parts, ...(isAll ? [total] : [])].join('\n')
}

function printOne(one: ComparedReadings, pack: AgreementPack, words: ReadingWords): string {
  const { name, kind, gate, source, chosen, reasons, counted } = one
  const [ground] = words.ground[kind]
  const names = Object.keys(reasons)
  const lines = names.flatMap(reading => {
    const marks = [
      ...(reading === chosen ? [words.chosen] : []),
      ...(counted === null
        ? []
        : [words.gives(ground, counted.ground[reading] ?? 0n, counted.combinations)])
    ]
    const reason = reasons[reading] ?? null
    return [
      ...indent(`${reading}: ${marks.join(', ')}`, 2),
      ...(reason === null ? [] : indent(reason, 4))
    ]
  })
  return text([
    words.title(name, names.length),
    ...indent(printSource(source, pack, words), 2),
    ...(counted === null ? indent(words.notDecided, 2) : printCounted(counted, gate, pack, words)),
    '',
    ...lines,
    ...(names.length === 1 ? ['', ...indent(words.nothingToCompare, 2)] : []),
    ...(counted?.differences.flatMap(each => printDifference(each, one, counted, words)) ?? [])
  ])
}

function printSource(
  { source, place }: Citation,
  { sources }: AgreementPack,
  words: ReadingWords
): string {
  const found = sources[source]
  return words.source(found?.title ?? source, found?.places[place]?.heading ?? place)
}

function printCounted(
  { combinations, facts }: CountedReadings,
  gate: string | null,
  pack: AgreementPack,
  words: ReadingWords
): readonly string[] {
  const looked = Object.entries(facts).map(([fact, groups]) =>
    pack.facts[fact]?.domain.kind === 'yes-no' ? fact : words.groups(fact, groups)
  )
  return [
    ...indent(words.facts(combinations, looked), 2),
    ...(gate === null ? [] : indent(words.gate(gate), 2))
  ]
}

function printDifference(
  { between, combinations, otherModality, example }: ReadingDifference,
  { kind }: ComparedReadings,
  counted: CountedReadings,
  words: ReadingWords
): readonly string[] {
  const [first, second] = between
  const head =
    combinations === 0n
      ? words.same(first, second)
      : words.differ(first, second, combinations, counted.combinations)
  const lines = ['', ...indent(head, 2)]
  if (otherModality > 0n) lines.push(...indent(words.otherModality(otherModality), 4))
  if (example === null) return lines
  const [ground, none] = words.ground[kind]
  const outcomes = between.map(each => `${each} ${each === example.ground ? ground : none}`)
  const inside =
    Object.keys(example.gate).length === 0
      ? ''
      : ` ${words.inside(printFacts(example.gate, words))}`
  lines.push(...indent(words.example(printFacts(example.given, words)), 4))
  lines.push(...indent(`${outcomes.join(', ')}${inside}`, 6))
  return lines
}

function printFacts(facts: Facts, words: ReadingWords): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact}: ${printValue(value, words)}`)
    .join(', ')
}

function printValue(value: Facts[string], { truth, none, unknown }: ReadingWords): string {
  if (typeof value === 'string') return truth[value] ?? value
  if (typeof value === 'number') return String(value)
  if (value === undefined || 'unknown' in value) return unknown
  return value.length === 0 ? none : value.join(' + ')
}

function indent(line: string, margin: number): readonly string[] {
  return wrap(line, 96 - margin).map(each => ' '.repeat(margin) + each)
}

function text(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
