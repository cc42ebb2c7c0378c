import type { Citation, Place } from '@ketenregie/core'
import type { Operator } from '../model/condition.ts'
import type { HitPolicy, OutputDomain } from '../model/decision-table.ts'
import { byKind, byWord } from './alternatives.ts'
import type { Named } from './collections.ts'
import { list, map, optional, record, required } from './collections.ts'
import { hitPolicies, operators } from './dutch.ts'
import { reportExpected } from './found.ts'
import { markFields, marksOf } from './marks.ts'
import type { WrittenMarks } from './marks.ts'
import { citation, name, nameOf, option, placedName } from './names.ts'
import type { PlacedName } from './names.ts'
import { anything, cut, text, whole, word } from './scalars.ts'
import type { Session } from './session.ts'
import type { Form, KeyRules, Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

/** A decision table as it stands: its columns are not looked up and its values not read yet. */
export interface WrittenTable extends WrittenMarks {
  readonly question: string
  readonly source: Citation
  readonly hitPolicy: HitPolicy
  readonly columns: readonly PlacedName[]
  /** One without a name is called after the table. */
  readonly outputs: OutputDomain | readonly Named<OutputDomain>[]
  readonly rows: readonly WrittenRow[]
  readonly otherwise: Node | null
  readonly hitPolicyPlace: Place
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[]
  readonly place: Place
  readonly output: Node
  readonly why: string | null
  readonly source: Citation | null
}

export type WrittenCell =
  | { readonly kind: 'any' }
  /** One of these values. */
  | { readonly kind: 'values'; readonly values: readonly Node[]; readonly place: Place }
  /** All of these comparisons. */
  | { readonly kind: 'compare'; readonly of: readonly CellComparison[]; readonly place: Place }

export interface CellComparison {
  readonly operator: Operator
  readonly place: Place
  readonly value: Node
}

const comparisonsForm: Form = {
  kind: 'map',
  fields: Object.fromEntries(
    [...operators.keys()].map(key => [key, { form: anything.form, required: false }])
  ),
  rules: { least: 1 }
}

const comparisons: Shape<WrittenCell> = {
  form: comparisonsForm,
  read(node, { report }) {
    if (node.kind !== 'map') return undefined
    const of: CellComparison[] = []
    for (const { key, place, value } of node.entries.values()) {
      const operator = operators.get(key)
      if (operator === undefined) {
        const params = report.unknown(cut(key), operators.keys(), place)
        report.add({ code: 'rules/unknown-operator', params }, place)
      } else of.push({ operator, place, value })
    }
    if (node.entries.size === 0)
      report.add({ code: 'rules/nothing-listed', params: {} }, node.place)
    return of.length > 0 && of.length === node.entries.size
      ? { kind: 'compare', of, place: node.place }
      : undefined
  }
}

/** What a cell says when it does not matter what the column holds. */
export const anyCell = '-'

const cell: Shape<WrittenCell> = byKind<WrittenCell>({
  scalar: become(anything, (value, { place }) =>
    value.kind === 'scalar' && value.written === anyCell
      ? { kind: 'any' }
      : { kind: 'values', values: [value], place }
  ),
  list: become(list(anything, 1), (values, { place }) => ({ kind: 'values', values, place })),
  map: comparisons
})

const row: Shape<WrittenRow> = become(
  map({
    als: required(list(cell, 1)),
    dan: required(anything),
    uitleg: optional(text),
    bron: optional(citation)
  }),
  ({ als, dan, uitleg, bron }, node) => {
    const place = (node.kind === 'map' ? node.entries.get('als')?.value.place : null) ?? node.place
    return { cells: als, place, output: dan, why: uitleg, source: bron }
  }
)

function listed(
  soort: string,
  kind: 'choice' | 'party' | 'text',
  options: Shape<string>
): Shape<OutputDomain> {
  return become(
    map({ soort: required(word(new Map([[soort, kind]]))), keuzes: required(list(options, 1)) }),
    ({ keuzes }) => ({ kind, options: [...new Set(keuzes)] })
  )
}

const number: Shape<OutputDomain> = become(
  map({
    soort: required(word(new Map([['getal', 'number']]))),
    van: required(whole()),
    tot: required(whole())
  }),
  ({ van, tot }, node, session): OutputDomain | undefined => {
    if (van <= tot) return { kind: 'number', from: van, to: tot }
    const params = { from: String(van), to: String(tot) }
    session.report.add({ code: 'rules/end-before-start', params }, node.place)
    return undefined
  }
)

const output: Shape<OutputDomain> = byWord<OutputDomain>('soort', {
  keuze: listed('keuze', 'choice', option),
  partij: listed('partij', 'party', nameOf('party')),
  tekst: listed('tekst', 'text', text),
  ja_nee: become(map({ soort: required(word(new Map([['ja_nee', 'yes-no']]))) }), () => {
    return { kind: 'yes-no' }
  }),
  getal: number
})

/** A row that cannot be read is left out: its problem is reported, and the others are worth checking. */
const rows: Shape<readonly WrittenRow[]> = {
  form: list(row, 1).form,
  read(node, session) {
    if (node.kind !== 'list' || node.items.length === 0) return list(row, 1).read(node, session)
    return node.items.flatMap(item => row.read(item, session) ?? [])
  }
}

export const tableFields = {
  vraag: required(text),
  bron: required(citation),
  trefbeleid: required(word(hitPolicies)),
  kolommen: required(list(placedName, 1)),
  uitkomst: optional(output),
  uitkomsten: optional(record(name, output)),
  rijen: required(rows),
  anders: optional(anything),
  ...markFields
}

export const tableRules: KeyRules = { oneOf: [['uitkomst', 'uitkomsten']] }

const fields = map(tableFields, tableRules)

type Fields = NonNullable<ReturnType<(typeof fields)['read']>>

export function tableOf(read: Fields, node: Node, session: Session): WrittenTable | undefined {
  const outputs = read.uitkomst ?? read.uitkomsten
  if (outputs === null) return reportExpected('map', node, session)
  const policy = node.kind === 'map' ? node.entries.get('trefbeleid')?.value.place : null
  return {
    question: read.vraag,
    source: read.bron,
    hitPolicy: read.trefbeleid,
    hitPolicyPlace: policy ?? node.place,
    columns: read.kolommen,
    outputs,
    rows: read.rijen,
    otherwise: read.anders,
    ...marksOf(read)
  }
}

/** One of `tabellen`. */
export const table: Shape<WrittenTable> = become(fields, tableOf)
