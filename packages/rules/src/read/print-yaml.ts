import type { Place } from '@ketenregie/core'
import { stringify } from 'yaml'
import type { Comment, Comments } from './comments.ts'
import { noComment } from './comments.ts'
import { quoteAsJson } from './json-scalar.ts'
import type { Node, ScalarNode } from './tree.ts'

const width = 100

/** Prints a tree in the layout of the house: on one line what is short, else part by part. */
export function printYaml(tree: Node, { at, end }: Comments): string {
  const commentAt = (place: Place) => at.get(place) ?? noComment
  return [...linesOf(tree, '', commentAt), ...end].map(line => `${line}\n`).join('')
}

type CommentAt = (place: Place) => Comment

/** The lines of a part that stands at this indentation. */
function linesOf(node: Node, indent: string, commentAt: CommentAt): readonly string[] {
  if (node.kind === 'scalar') return [`${indent}${printScalar(node, 'block')}`]
  if (node.kind === 'map' && node.entries.size > 0)
    return [...node.entries.values()].flatMap(({ key, place, value }) =>
      partLines({ lead: `${printKey(key)}:`, place, value }, indent, commentAt)
    )
  if (node.kind === 'list' && node.items.length > 0)
    return node.items.flatMap(item => itemLines(item, indent, commentAt))
  return [`${indent}${printFlow(node)}`]
}

interface Part {
  /** `name:` or `-` */
  readonly lead: string
  readonly place: Place
  readonly value: Node
}

function partLines(part: Part, indent: string, commentAt: CommentAt): readonly string[] {
  const { lead, place, value } = part
  const { before, beside } = commentAt(place)
  const above = before.map(line => (line === '' ? '' : `${indent}${line}`))
  const behind = beside === null ? '' : ` ${beside}`
  const folded = value.kind === 'scalar' ? fold(value, `${indent}${lead} `) : null
  if (folded !== null) {
    const inner = folded.lines.map(line => (line === '' ? '' : `${indent}  ${line}`))
    return [...above, `${indent}${lead} ${folded.mark}${behind}`, ...inner]
  }
  const isOnlyList = lead === '-' && onlyValue(value)?.kind === 'list'
  const flat = `${indent}${lead} ${isOnlyList ? '' : (flatOf(value, commentAt) ?? '')}`
  if (!flat.endsWith(' ') && (isPlain(value) || flat.length <= width))
    return [...above, `${flat}${behind}`]
  return [...above, `${indent}${lead}${behind}`, ...linesOf(value, `${indent}  `, commentAt)]
}

/** An item; where nothing stands in between, its first line begins behind the dash. */
function itemLines(item: Node, indent: string, commentAt: CommentAt): readonly string[] {
  const [first = '', ...rest] = partLines(
    { lead: '-', place: item.place, value: item },
    indent,
    place => (place === item.place ? noComment : commentAt(place))
  )
  const { before, beside } = commentAt(item.place)
  const above = before.map(line => (line === '' ? '' : `${indent}${line}`))
  const behind = beside === null ? '' : ` ${beside}`
  const [second = '', ...others] = rest
  const inner = `${indent}  `
  if (first !== `${indent}-` || !second.startsWith(inner) || second.startsWith(`${inner}#`))
    return [...above, `${first}${behind}`, ...rest]
  const isFree = beside === null || !firstAnchors(item).some(place => commentAt(place).beside)
  if (!isFree) return [...above, `${first}${behind}`, ...rest]
  return [...above, `${indent}- ${second.slice(inner.length)}${behind}`, ...others]
}

/** What stands on the first line of a part that is printed part by part. */
function firstAnchors(node: Node): readonly Place[] {
  if (node.kind === 'list') {
    const [item] = node.items
    return item === undefined ? [] : [item.place, ...firstAnchors(item)]
  }
  if (node.kind === 'scalar') return []
  const [entry] = node.entries.values()
  return entry === undefined ? [] : [entry.place]
}

/** `- alle: [a, b]` needs no braces. */
function onlyValue(node: Node): Node | undefined {
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined
  const [entry] = node.entries.values()
  return entry?.value
}

function isPlain(node: Node): boolean {
  return (
    node.kind === 'scalar' ||
    (node.kind === 'map' ? node.entries.size === 0 : node.items.length === 0)
  )
}

/** A part on one line; null where a comment or a long text stands in it, or a list of several maps. */
function flatOf(node: Node, commentAt: CommentAt): string | null {
  if (node.kind === 'scalar') return printScalar(node, 'block')
  return isFlat(node, commentAt) ? printFlow(node) : null
}

function isFlat(node: Node, commentAt: CommentAt): boolean {
  if (node.kind === 'scalar') return !String(node.value).includes('\n')
  if (node.kind === 'map')
    return [...node.entries.values()].every(
      ({ place, value }) => commentAt(place) === noComment && isFlat(value, commentAt)
    )
  const maps = node.items.filter(item => item.kind === 'map' && item.entries.size > 1)
  return (
    maps.length < 2 &&
    node.items.every(item => commentAt(item.place) === noComment && isFlat(item, commentAt))
  )
}

function printFlow(node: Node): string {
  if (node.kind === 'scalar') return printScalar(node, 'flow')
  if (node.kind === 'list') return `[${node.items.map(printFlow).join(', ')}]`
  const entries = [...node.entries.values()].map(
    ({ key, value }) => `${printKey(key)}: ${printFlow(value)}`
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

interface Folded {
  readonly mark: string
  readonly lines: readonly string[]
}

/** A text over several lines: folded where it is too long for one, as it stands where it has lines. */
function fold({ value }: ScalarNode, before: string): Folded | null {
  if (typeof value !== 'string' || isOdd(value)) return null
  if (value.includes('\n')) return literal(value)
  const isLong = before.length + value.length > width
  if (!isLong || /^\s|\s$|\s\s|\t/.test(value) || !value.includes(' ')) return null
  const room = width - (before.length - before.trimStart().length) - 2
  const lines: string[] = []
  for (const word of value.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return { mark: '>-', lines }
}

/** A text of several lines as it stands; null where space at an edge would be lost. */
function literal(value: string): Folded | null {
  const ends = value.endsWith('\n')
  const lines = (ends ? value.slice(0, -1) : value).split('\n')
  const isWhole =
    lines.every(line => line === line.trim()) && lines[0] !== '' && lines.at(-1) !== ''
  return isWhole ? { mark: ends ? '|' : '|-', lines } : null
}

const simple = /^\p{L}[\p{L}\d_-]*(?: [\p{L}\d_-]+)*$/u
const reserved = /^(?:null|true|false|y|n|yes|no|on|off)$/i
const clockTime = /^[-+]?\d{1,2}(?::[0-5]?\d){1,2}$/

function printScalar({ value, written }: ScalarNode, where: 'block' | 'flow'): string {
  if (typeof value !== 'string') return value === null ? 'null' : written
  if (isOdd(value)) return quoteAsJson(value)
  if (simple.test(value) && !reserved.test(value)) return value
  if (clockTime.test(value)) return `'${value}'`
  return where === 'flow'
    ? inBrackets(value)
    : stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd()
}

function inBrackets(value: string): string {
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const
  return stringify([value], { ...options, singleQuote: true })
    .trimEnd()
    .slice(1, -1)
}

/** What only an escape can hold. */
function isOdd(text: string): boolean {
  return /[^\P{C}\n]|[\u2028\u2029\uFFFD]/u.test(text)
}

function printKey(key: string): string {
  return /^[\p{L}\d_$][\p{L}\d._/-]*$/u.test(key) ? key : inBrackets(key)
}
