import type { Document, ParsedNode, YAMLMap, YAMLParseError } from 'yaml'
import { CST, isMap, isScalar, isSeq, Lexer, LineCounter, parseAllDocuments } from 'yaml'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { createReport } from '../diagnostic/report.ts'
import type { Token, TokenType } from './bounds.ts'
import { most } from './bounds.ts'
import { readScalar } from './read-scalar.ts'
import type { Remark } from './remarks.ts'
import { remarksIn } from './remarks.ts'
import type { PlaceAt } from './refuse.ts'
import { openBracket, refuse, syntaxReason } from './refuse.ts'
import type { Entry, Node, ScalarNode } from './tree.ts'

export interface ReadText {
  /** Null when the text was refused; then there is a problem. */
  readonly tree: Node | null
  readonly problems: readonly RuleDiagnostic[]
}

/** Reads one YAML text into a positioned tree. Refuses hostile text before parsing; never throws. */
export function readYaml(written: string, file: string): ReadText {
  const report = createReport()
  const tree = readTree(written.startsWith('\uFEFF') ? written.slice(1) : written, file, report)
  return { tree: report.hasErrors() ? null : tree, problems: report.problems() }
}

function readTree(text: string, file: string, report: Report): Node | null {
  if (text.length > most.characters) {
    const params = { characters: text.length, most: most.characters }
    report.add({ code: 'rules/too-large', params }, { file, line: 1, column: 1 })
    return null
  }
  const placeAt = placesOf(text, file)
  refuse(text, tokensOf(text), placeAt, report)
  return report.hasErrors() ? null : parse(text, placeAt, report)
}

function placesOf(text: string, file: string): PlaceAt {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1)
  }
  return offset => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
}

const typeOf: Readonly<Partial<Record<CST.TokenType, TokenType>>> = {
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
  'seq-item-ind': 'item',
  'explicit-key-ind': 'key-mark',
  'map-value-ind': 'value-mark',
  'directive-line': 'directive',
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  space: 'space',
  comment: 'comment',
  newline: 'newline'
}

/** The comments and blank lines of a text that was read. */
export function readRemarks(text: string): readonly Remark[] {
  return remarksIn(tokensOf(text.startsWith('\uFEFF') ? text.slice(1) : text))
}

/** The lexer announces the text of a scalar, a document and the end of brackets with a mark. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0
  let announced = false
  for (const piece of new Lexer().lex(text)) {
    const type = CST.tokenType(piece)
    // brackets that the text itself does not close, or not in time
    if (!announced && type === 'flow-error-end') yield { type: 'close', text: '', offset }
    if (!announced && (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar')) {
      announced = type === 'scalar'
      continue
    }
    yield {
      type: announced || type === null ? 'other' : (typeOf[type] ?? 'other'),
      text: piece,
      offset
    }
    announced = false
    offset += piece.length
  }
}

function parse(text: string, placeAt: PlaceAt, report: Report): Node | null {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    // `entriesOf` finds doubles in linear time
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const [first, second] = Array.isArray(documents) ? documents : []
  if (first === undefined) {
    report.add({ code: 'rules/empty-file', params: {} }, placeAt(0))
    return null
  }
  const errors = (Array.isArray(documents) ? documents : []).flatMap(each => each.errors)
  reportSyntax(errors, text, placeAt, report)
  if (second !== undefined)
    report.add({ code: 'rules/several-documents', params: {} }, placeAt(second.range[0]))
  return report.hasErrors() ? null : rootOf(first, placeAt, report)
}

function reportSyntax(
  errors: readonly YAMLParseError[],
  text: string,
  placeAt: PlaceAt,
  report: Report
): void {
  // what follows a tab is read at the wrong depth
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT')
  for (const { code, pos } of tab === undefined ? errors : [tab]) {
    // the library calls a bracket that is not closed an indentation too
    const bracket = code === 'BAD_INDENT' ? openBracket(tokensOf(text), pos[0]) : null
    if (bracket !== null) {
      const params = { reason: 'open-bracket' } as const
      report.add({ code: 'rules/yaml-syntax', params }, placeAt(bracket))
      // those around it are not closed either, since it takes their ends
      return
    }
    report.add(
      { code: 'rules/yaml-syntax', params: { reason: syntaxReason(code) } },
      placeAt(pos[0])
    )
  }
}

function rootOf({ contents }: Document.Parsed, placeAt: PlaceAt, report: Report): Node | null {
  if (contents !== null && !(isScalar(contents) && contents.source === ''))
    return toNode(contents, placeAt, report)
  report.add({ code: 'rules/empty-file', params: {} }, placeAt(0))
  return null
}

function toNode(node: ParsedNode, placeAt: PlaceAt, report: Report): Node {
  const place = placeAt(node.range[0])
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node, placeAt, report), place }
  if (isSeq(node)) {
    const items = node.items.map(item => toNode(item, placeAt, report))
    return { kind: 'list', items, place }
  }
  // an alias was refused with the tokens
  if (!isScalar(node)) return nothingAt(place)
  const quoted = node.type !== 'PLAIN'
  return readScalar({ value: node.value, written: node.source, quoted, place }, report)
}

function nothingAt(place: ScalarNode['place']): ScalarNode {
  return { kind: 'scalar', value: null, written: '', quoted: false, place }
}

function entriesOf(
  map: YAMLMap.Parsed,
  placeAt: PlaceAt,
  report: Report
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { key, value } of map.items) {
    const place = placeAt(key.range[0])
    if (!isScalar(key) || key.source === '') {
      report.add({ code: 'rules/key-not-a-name', params: {} }, place)
      continue
    }
    const name = key.source
    const first = entries.get(name)
    if (first !== undefined) {
      report.add(
        { code: 'rules/duplicate-key', params: { key: name, first: first.place.line } },
        place
      )
      continue
    }
    const node = value === null ? nothingAt(place) : toNode(value, placeAt, report)
    entries.set(name, { key: name, place, value: node })
  }
  if (entries.size > most.keys)
    report.add({ code: 'rules/too-many-keys', params: { most: most.keys } }, placeAt(map.range[0]))
  return entries
}
