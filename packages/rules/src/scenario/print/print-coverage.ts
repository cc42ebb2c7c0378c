import { unreachable } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import type { CoverageItem, TransitionItem } from '../coverage/coverage-item.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { wordsOf } from './words-of.ts'
import type { Words } from './words.ts'

/**
 * How far the scenarios reach, and all that none of them touches or can touch, a line for what
 * belongs together; empty when there is nothing to touch.
 */
export function printCoverage(coverage: Coverage, language: Language): string {
  const { counts, untouched } = coverage
  const words = wordsOf[language]
  const rows = Object.entries(counts)
    .filter(([, { total }]) => total > 0)
    .map(([kind, { touched, total }]) => {
      const name = words.coverageKind[isKind(kind, words) ? kind : 'decision']
      return `  ${name.padEnd(22)}${words.count(String(touched), String(total))}`
    })
  if (rows.length === 0) return ''
  return [
    words.coverageTitle,
    ...rows,
    '',
    ...(untouched.length === 0
      ? [words.allTouched]
      : [words.untouchedTitle, ...listItems(untouched, words)]),
    ...(coverage.unreachable.length === 0
      ? []
      : ['', words.unreachableTitle, ...listItems(coverage.unreachable, words)])
  ].join('\n')
}

function isKind(name: string, { coverageKind }: Words): name is CoverageItem['kind'] {
  return Object.hasOwn(coverageKind, name)
}

function listItems(items: readonly CoverageItem[], words: Words): readonly string[] {
  const headings = new Map<string, Map<string, Set<string>>>()
  for (const item of items) {
    const { heading, part } = groupOf(item, words)
    const parts = headings.get(heading) ?? new Map<string, Set<string>>()
    headings.set(heading, parts)
    parts.set(part, (parts.get(part) ?? new Set()).add(nameOf(item, words)))
  }
  return [...headings].flatMap(([heading, parts]) => [
    `  ${heading}`,
    ...[...parts].flatMap(([part, names]) => wrapped(part, [...names]))
  ])
}

/** What belongs on one line, and under which heading. */
function groupOf(item: CoverageItem, words: Words) {
  const heading = words.coverageKind[item.kind]
  switch (item.kind) {
    case 'outcome':
    case 'reading':
    case 'row':
      return { heading, part: item.name }
    case 'transition': {
      const step = item.step === '' ? words.everywhere : item.step
      return { heading: words.transitionsIn(item.process), part: step }
    }
    default:
      return { heading, part: '' }
  }
}

const width = 96

/** Names after the part that they belong to, broken between names. */
function wrapped(part: string, names: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = part === '' ? '   ' : `    ${part}:`
  for (const [at, name] of names.entries()) {
    const written = at === names.length - 1 ? name : `${name},`
    if (line.length + 1 + written.length > width) {
      lines.push(line)
      line = '     '
    }
    line = `${line} ${written}`
  }
  return [...lines, line]
}

function nameOf(item: CoverageItem, words: Words): string {
  switch (item.kind) {
    case 'outcome':
      return words.outcome[item.outcome]
    case 'reading':
      return item.reading
    case 'row':
      return item.row === 'otherwise' ? words.otherwise : words.row(item.row)
    case 'transition':
      return nameTransition(item, words)
    case 'decision':
    case 'limit':
    case 'task':
    case 'message':
      return item.name
    default:
      return unreachable(item)
  }
}

function nameTransition({ on, trigger, guard }: TransitionItem, words: Words): string {
  const what = { event: trigger, limit: words.limitPasses(trigger), rest: words.atRest }[on]
  return guard === null ? what : `${what} ${words.when(guard.rule, words.outcome[guard.is])}`
}
