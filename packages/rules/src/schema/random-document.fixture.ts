import { unreachable } from '@ketenregie/core'
import fc from 'fast-check'
import type { Form, MapForm } from '../read/shape.ts'

/** Texts that a format takes, and some that look like it. */
const examples: Readonly<Record<string, readonly (string | number)[]>> = {
  name: ['om', 'gevaar', 'een_2', 'kans'],
  id: ['N-01', 'SOC-05'],
  slug: ['minimumnormen', 'paragraaf-3.1', 'a_b', 2020, '3', 1.5],
  option: ['laag', 'Grave Oosterhoek', 'GM0402', 7, 'ja'],
  period: ['P4W', 'P0D', 'PT72H', 'P1Y'],
  'period-of-days': ['P5Y', 'P0D', 'P18M'],
  date: ['2024-02-29', '2026-04-16', '2023-12-31'],
  moment: ['2026-04-16T14:30+02:00', '2024-02-29T23:59:59.5Z'],
  version: ['1.0.0', 2, 1.5, '3'],
  lines: ['73-75', 12, '4'],
  digest: ['0f'.repeat(32)],
  region: ['regio/gooi-en-vechtstreek', 'gemeente/GM0402'],
  municipality: ['GM0402', 'GM1942'],
  layer: ['landelijk@1'],
  part: ['deelname#om_deelname'],
  prefix: ['GM', 'A'],
  figure: ['91', '28,2%']
}

const texts = ['Een zin.', 'ja', 'Waarom: daarom, want #1', ' met ruimte ', '1:30', 'é {x} [y]']
const values = ['ja', 'nee', 'groot', 12, '2026-04-16', 'constructor', ['zorg', 'wonen']]

/** Documents that have the form; deep ones are rare. */
export function documentsOf(form: Form, depth = 0): fc.Arbitrary<unknown> {
  switch (form.kind) {
    case 'null':
      return fc.constant(null)
    case 'value':
      return fc.constantFrom(...values.filter(value => !form.scalar || typeof value !== 'object'))
    case 'text':
      return fc.constantFrom(...texts)
    case 'format':
      return fc.constantFrom(...(examples[form.format] ?? [form.format]))
    case 'word':
      return fc.constantFrom(...form.words.keys())
    case 'number':
      return fc.integer({ min: form.from ?? -50, max: form.to ?? 2_000 })
    case 'list':
      return fc.array(documentsOf(form.of, depth + 1), {
        minLength: form.least,
        maxLength: Math.max(form.least, 3 - Math.floor(depth / 2))
      })
    case 'record': {
      const names = documentsOf(form.names).map(String)
      return fc
        .uniqueArray(fc.tuple(names, documentsOf(form.of, depth + 1)), {
          selector: ([name]) => name,
          maxLength: 3
        })
        .map(Object.fromEntries)
    }
    case 'map':
      return mapsOf(form, depth)
    case 'either': {
      const forms = depth > 7 ? form.of.slice(0, 1) : form.of
      return fc.oneof(...forms.map(each => documentsOf(each, depth)))
    }
    case 'comparison':
      return fc
        .tuple(fc.constantFrom('kans', 'leeftijd'), fc.constantFrom(...form.operators.keys()))
        .chain(([fact, operator]) =>
          fc.constantFrom(...values).map(value => ({ [fact]: { [operator]: value } }))
        )
    case 'recursive':
      return depth > 7
        ? fc.constantFrom('gevaar', 'kans')
        : fc.constant(null).chain(() => documentsOf(form.of(), depth + 2))
    default:
      return unreachable(form)
  }
}

function mapsOf({ fields, rules }: MapForm, depth: number): fc.Arbitrary<unknown> {
  const { least = 0, oneOf = [], needs = [], with: tagged } = rules
  const parts = Object.entries(fields).map(([key, { form, required }]) =>
    fc
      .tuple(documentsOf(form, depth + 1), required ? fc.constant(true) : fc.boolean(), fc.nat())
      .map(([value, stands, order]) => ({ key, value, stands, order }))
  )
  return fc.tuple(...parts).map(all => {
    const standing = new Set(all.filter(({ stands }) => stands).map(({ key }) => key))
    for (const { key } of all) if (standing.size < least) standing.add(key)
    for (const keys of oneOf) {
      const [first = ''] = keys.filter(key => standing.has(key)).concat(keys)
      for (const key of keys) if (key !== first) standing.delete(key)
      standing.add(first)
    }
    for (const [key, other] of needs) if (standing.has(key)) standing.add(other)
    // what is needed may not go together with what was chosen: then neither stands
    for (const keys of oneOf) {
      const [first, ...others] = keys.filter(key => standing.has(key))
      for (const key of others) standing.delete(key)
      for (const [key, other] of needs)
        if (first !== undefined && !standing.has(other)) standing.delete(key)
    }
    if (tagged !== undefined) {
      const word = all.find(({ key }) => key === tagged.by)?.value
      const wanted = tagged.keys[String(word)] ?? []
      for (const key of Object.values(tagged.keys).flat()) standing.delete(key)
      for (const key of wanted) standing.add(key)
    }
    const entries = all.filter(({ key }) => standing.has(key))
    return Object.fromEntries(
      entries.toSorted((a, b) => a.order - b.order).map(({ key, value }) => [key, value])
    )
  })
}

const intruders: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  99_999,
  '',
  ' ',
  'ja',
  'onbekend',
  'constructor',
  '__proto__',
  'toString',
  '2024-02-30',
  '2024-02-30T12:00Z',
  '2024-02-29T12:00',
  '1:30',
  'GM402',
  'Één',
  [],
  {},
  ['gevaar'],
  { is: 'ja' },
  { gevaar: { is: 'ja' } },
  { alle: ['gevaar'] },
  { in: 'wet', plek: 'artikel-1' }
]

/** The document with one part changed: replaced, left out, renamed, doubled or put elsewhere. */
export function mutationsOf(document: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.nat(), fc.constantFrom('replace', 'drop', 'rename', 'add', 'move'), fc.nat())
    .map(([where, how, what]) => {
      const paths = pathsOf(document)
      const at = paths[where % paths.length] ?? []
      return change(document, at, { how, what, elsewhere: paths[what % paths.length] ?? [] })
    })
}

type Path = readonly string[]

function pathsOf(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above]
  return [above, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...above, key]))]
}

interface Change {
  readonly how: string
  readonly what: number
  readonly elsewhere: Path
}

function change(document: unknown, path: Path, { how, what, elsewhere }: Change): unknown {
  const intruder = intruders[what % intruders.length]
  const go = (value: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined || typeof value !== 'object' || value === null)
      return how === 'move' ? partAt(document, elsewhere) : intruder
    const entries = Object.entries(value).flatMap(
      ([each, part]): (readonly [string, unknown])[] => {
        if (each !== key) return [[each, part]]
        if (rest.length > 0) return [[each, go(part, rest)]]
        if (how === 'drop') return []
        if (how === 'rename') return [[typeof intruder === 'string' ? intruder : 'is', part]]
        if (how === 'add')
          return [
            [each, part],
            [typeof intruder === 'string' ? intruder : 'als', 'ja']
          ]
        return [[each, go(part, [])]]
      }
    )
    return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
  }
  return go(document, path)
}

function partAt(document: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return document
  return partAt(Object.entries(document).find(([each]) => each === key)?.[1], rest)
}
