import { a3 } from '@ketenregie/adapters/bpmn'
import type {
  Block,
  Book,
  Chapter,
  Example,
  Item,
  Picture,
  Row,
  Sources,
  Table,
  Text
} from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { footOf } from '../model/foot-of.ts'
import { numbersOf } from '../model/numbers.ts'
import type { Numbers } from '../model/numbers.ts'
import { pieces } from '../model/text.ts'
import { typstStyle } from './typst-style.ts'

/** The book as the source of a Typst document. All words stand in strings, so none can be markup. */
export function printTypst(book: Book): string {
  const { title, subtitle, about, chapters } = book
  const numbers = numbersOf(book)
  const source = [
    `#set document(title: ${quoted(`${title}: ${subtitle}`)}, date: none)`,
    `#let foot = ${quoted(footOf(book))}`,
    typstStyle,
    `#cover(${quoted(title)}, ${quoted(subtitle)}, (${about
      .map(([name, value]) => `(${quoted(name)}, ${quoted(value)}),`)
      .join(' ')}))`,
    printContents(chapters),
    ...chapters.flatMap((chapter, index) => printChapter(chapter, index + 1, numbers))
  ]
    .join('\n')
    .concat('\n')
  return withoutLooseLinks(source)
}

/** A document with a link to nowhere does not compile; where a chapter is left out, its words stay. */
function withoutLooseLinks(source: string): string {
  const labels = new Set([...source.matchAll(/#label\("([^"]+)"\)/g)].map(([, id]) => id))
  const calls = source.split(/\b(?=(?:link|mark)\(label\()/)
  return calls
    .map(call => {
      const [whole = '', id] = /^(?:link|mark)\(label\("([^"]+)"\), /.exec(call) ?? []
      return id === undefined || labels.has(id) ? call : `words(${call.slice(whole.length)}`
    })
    .join('')
}

/** The chapters by part, each with its page. */
function printContents(chapters: readonly Chapter[]): string {
  const numbered = chapters.map((chapter, index) => ({ ...chapter, number: index + 1 }))
  const parts = [...new Set(chapters.map(({ part }) => part))].map(part => {
    const rows = numbered
      .filter(chapter => chapter.part === part)
      .map(({ id, title, number }) => `(${quoted(id)}, ${quoted(`${number}. ${title}`)}),`)
    return `(${quoted(part)}, (${rows.join(' ')})),`
  })
  return `#contents(${parts.join(' ')})`
}

/** A picture has a page of its own, so it comes last and breaks no text in two. */
function printChapter(
  { id, title, blocks }: Chapter,
  number: number,
  numbers: Numbers
): readonly string[] {
  const pictures = blocks.filter(({ kind }) => kind === 'picture')
  const others = blocks.filter(({ kind }) => kind !== 'picture')
  const printed = grouped([...others, ...pictures]).map(each => printGroup(each, numbers))
  return [heading(1, `${number}. ${title}`, id), ...printed]
}

/** Examples that follow each other are one table. */
function grouped(blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const groups: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'example' && last?.[0].kind === 'example') last.push(block)
    else groups.push([block])
  }
  return groups
}

function printGroup([first, ...more]: readonly [Block, ...Block[]], numbers: Numbers): string {
  return first.kind === 'example'
    ? printExamples([first, ...more.filter(each => each.kind === 'example')], numbers)
    : printBlock(first, numbers)
}

function printBlock(block: Exclude<Block, Example>, numbers: Numbers): string {
  switch (block.kind) {
    case 'heading':
      return (
        (block.startsPage === true ? '#pagebreak(weak: true)\n' : '') +
        heading(block.level - 1, block.title, block.id)
      )
    case 'note':
      return `#note(${printText(block.text)})`
    case 'statement':
      return `#par(${withMarks(block.text, block.sources, numbers)})`
    case 'list':
      return `#${printList(block.items, numbers)}`
    case 'table':
      return printTable(block, numbers)
    case 'picture':
      return printPicture(block, numbers)
  }
}

function heading(level: number, title: string, id: string): string {
  return `#heading(level: ${level}, ${quoted(title)})#label(${quoted(id)})`
}

/** A block of code joins what stands in it. */
function printText(text: Text): string {
  const parts = pieces(text).map(piece =>
    typeof piece === 'string'
      ? quoted(piece)
      : `link(label(${quoted(piece.to)}), ${quoted(piece.text)})`
  )
  return parts.length === 0 ? '[]' : `{ ${parts.join('; ')} }`
}

function withMarks(text: Text, sources: Sources, numbers: Numbers): string {
  return `{ ${printText(text)}; " "; ${printMarks(sources, numbers)} }`
}

function printMarks(sources: Sources, numbers: Numbers): string {
  const all = [...new Set(sources.map(numbers))]
  return all
    .map(number => `mark(label(${quoted(idOf.place(number))}), ${quoted(`[${number}]`)})`)
    .join('; " "; ')
}

function printList(items: readonly Item[], numbers: Numbers): string {
  const told = items.map(({ text, sources, items: inner = [] }) => {
    const words = withMarks(text, sources, numbers)
    return inner.length === 0 ? words : `{ ${words}; ${printList(inner, numbers)} }`
  })
  return `list(${told.join(', ')})`
}

function printTable({ caption, columns, rows }: Table, numbers: Numbers): string {
  const heads = [...columns, 'bron'].map(column => `strong(${quoted(column)})`)
  return [
    `#caption(${quoted(caption)})`,
    '#table(',
    `  columns: (${widths(columns, rows)}),`,
    `  table.header(${heads.join(', ')}),`,
    ...rows.map(row => `  ${printRow(row, numbers)},`),
    ')'
  ].join('\n')
}

function printRow({ cells, sources, id }: Row, numbers: Numbers): string {
  const anchor = id === undefined ? '' : `[#metadata(none)#label(${quoted(id)})]; `
  const told = cells.map((cell, index) =>
    index === 0 ? `{ ${anchor}${printText(cell)} }` : printText(cell)
  )
  return [...told, `{ ${printMarks(sources, numbers)} }`].join(', ')
}

function printExamples(examples: readonly Example[], numbers: Numbers): string {
  const rows = examples.map(({ id, title, moments, sources }) => {
    const anchor = `[#metadata(none)#label(${quoted(id)})]`
    const told = moments.map(
      ({ when, happens, outcome }) =>
        `moment(${quoted(when)}, ${quoted(happens)}, ${outcome === '' ? 'none' : quoted(outcome)})`
    )
    return `  { ${anchor}; strong(${quoted(title)}); parbreak(); ${told.join('; ')} }, { ${printMarks(sources, numbers)} },`
  })
  const heads = ['voorbeeld en hoe het loopt', 'bron'].map(column => `strong(${quoted(column)})`)
  return ['#examples(', `  table.header(${heads.join(', ')}),`, ...rows, ')'].join('\n')
}

/** Shares of the width after the longest words and the amount of text in each column. */
function widths(columns: readonly string[], rows: readonly Row[]): string {
  const shares = columns.map((column, index) => {
    const texts = rows.map(({ cells }) => wordsOf(cells[index] ?? ''))
    const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
    const word = Math.max(
      0,
      ...[column, ...texts].flatMap(text => text.split(/\s+/)).map(each => each.length)
    )
    return Math.round(Math.max(word, Math.min(60, Math.sqrt(average) * 4), 4))
  })
  return [...shares.map(share => `${share}fr`), 'auto'].join(', ')
}

function wordsOf(text: Text): string {
  return pieces(text)
    .map(piece => (typeof piece === 'string' ? piece : piece.text))
    .join('')
}

/** All pictures of the book have one scale, so that none is blown up. */
function printPicture({ title, svg, inWords, sources }: Picture, numbers: Numbers): string {
  const width = Number(/viewBox="-?[\d.]+ -?[\d.]+ (?<width>[\d.]+)/.exec(svg)?.groups?.['width'])
  const share = Math.min(100, Math.round((width / a3.width) * 100))
  return `#foldout(${quoted(svg)}, ${quoted(`${title}. ${inWords}`)}, ${share}%, ${withMarks(title, sources, numbers)})`
}

function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
