import { unreachable } from '@ketenregie/core'
import type { AgreementPack, Condition, DecisionTable, HitPolicy, Output } from '@ketenregie/rules'
import { note, section, statement, table } from '../model/blocks.ts'
import type { Block, Chapter, Row, Table, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, plain, spell } from '../model/text.ts'
import { tablesOn } from '../tell/editions.ts'
import { partyName, subjectTitle } from '../tell/names.ts'
import { tellCondition } from '../tell/tell-condition.ts'
import { tellValue } from '../tell/tell-value.ts'

/** Decision tables as they are written, with what decides when several rows hold. */
export function tablesChapter({ pack, asOf }: BookInput): Chapter {
  return {
    id: idOf.chapter.tables,
    part: 'De afspraken zelf',
    title: 'Beslistabellen',
    blocks: [
      note('Een streepje betekent: dit maakt voor de rij niet uit.'),
      ...tablesOn(asOf, pack).flatMap(one => tableBlocks(one, pack))
    ]
  }
}

function tableBlocks(decision: DecisionTable, pack: AgreementPack): readonly Block[] {
  const { name, question, source, open, columns, outputs, hitPolicy } = decision
  const results = Object.keys(outputs)
  const heads = results.length === 1 ? ['dan'] : results.map(output => `dan: ${spell(output)}`)
  return [
    section(idOf.table(name), question),
    statement(
      `${policyWords(hitPolicy)}${open === undefined ? '' : ' Een regio mag deze tabel zelf invullen.'}`,
      source
    ),
    ...withoutEmptyColumn(
      table(
        question,
        ['rij', ...columns.map(column => subjectTitle(column, pack)), ...heads, 'uitleg'],
        rowsOf(decision, pack)
      )
    )
  ]
}

/** The last column explains; where no row does, it is left out. */
function withoutEmptyColumn(tables: readonly Table[]): readonly Table[] {
  return tables.map(one => {
    if (one.rows.some(({ cells }) => cells.at(-1) !== '')) return one
    const rows = one.rows.map(row => ({ ...row, cells: row.cells.slice(0, -1) }))
    return { ...one, columns: one.columns.slice(0, -1), rows }
  })
}

function rowsOf(decision: DecisionTable, pack: AgreementPack): readonly Row[] {
  const { columns, rows, outputs, otherwise, source } = decision
  const results = Object.keys(outputs)
  const said = (output: Output) => results.map(name => outputWords(output[name], pack))
  const written = rows.map((row, index): Row => ({
    cells: [
      String(index + 1),
      ...row.when.map(cell => cellWords(cell, pack)),
      ...said(row.output),
      row.why ?? ''
    ],
    sources: [row.source ?? source]
  }))
  if (otherwise === null) return written
  const rest: Row = {
    cells: ['anders', ...columns.map(() => '–'), ...said(otherwise), 'Als geen rij geldt.'],
    sources: [source]
  }
  return [...written, rest]
}

export function outputWords(value: Output[string] | undefined, pack: AgreementPack): string {
  if (value === undefined) return '–'
  if (typeof value === 'string' && Object.hasOwn(pack.parties, value)) return partyName(value, pack)
  return capital(tellValue(value))
}

/** A cell says the answer alone: its column asks the question. */
function cellWords(cell: Condition | null, pack: AgreementPack): Text {
  if (cell === null) return '–'
  if ('condition' in cell) return 'Ja'
  if ('not' in cell && 'condition' in cell.not) return 'Nee'
  if ('fact' in cell && cell.operator === 'equal' && cell.value !== null && !isWithin(cell.value))
    return capital(tellValue(cell.value))
  const told = plain(tellCondition(cell, { pack, sources: [nowhere] }).text)
  if ('fact' in cell) return capital(told.replace(pack.facts[cell.fact]?.question ?? '', '').trim())
  return told
}

/** The words alone are used, so what they rest on does not count. */
const nowhere = { source: '', place: '' }

function isWithin(
  value: object | string | number
): value is { readonly limit: string; readonly from: string } {
  return typeof value === 'object' && 'limit' in value
}

export function policyWords(policy: HitPolicy): string {
  switch (policy) {
    case 'unique':
      return 'Er geldt altijd hoogstens één rij.'
    case 'first':
      return 'De bovenste rij die geldt, beslist.'
    case 'priority':
      return 'Gelden er meer rijen, dan beslist de uitkomst met het meeste gewicht.'
    case 'any':
      return 'Gelden er meer rijen, dan zeggen ze hetzelfde.'
    case 'collect':
      return 'De uitkomsten van alle rijen die gelden, tellen samen.'
    case 'collect-sum':
      return 'De uitkomsten van alle rijen die gelden, worden opgeteld.'
    case 'collect-min':
      return 'Van alle rijen die gelden, telt de laagste uitkomst.'
    case 'collect-max':
      return 'Van alle rijen die gelden, telt de hoogste uitkomst.'
    case 'collect-count':
      return 'Het aantal rijen dat geldt, is de uitkomst.'
    case 'rule-order':
      return 'Alle uitkomsten tellen, in de volgorde van de rijen.'
    case 'output-order':
      return 'Alle uitkomsten tellen, in volgorde van gewicht.'
    default:
      return unreachable(policy)
  }
}
