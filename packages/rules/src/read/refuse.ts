import type { Place } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { SyntaxReason } from '../diagnostic/problems.ts'
import type { Token } from './bounds.ts'
import { findExcess, most } from './bounds.ts'
import { findUnreadable } from './unreadable.ts'

export type PlaceAt = (offset: number) => Place

/** Refuses a text by what its characters and tokens show, before it is parsed. */
export function refuse(text: string, tokens: Iterable<Token>, at: PlaceAt, report: Report): void {
  const unreadable = findUnreadable(text)
  if (unreadable !== null) {
    const { character, offset } = unreadable
    report.add({ code: 'rules/unreadable-character', params: { character } }, at(offset))
    return
  }
  for (const { kind, token } of findExcess(tokens)) {
    const place = at(token.offset)
    const written = token.text.trim().slice(0, 40)
    switch (kind) {
      case 'depth':
        report.add({ code: 'rules/too-deep', params: { most: most.depth } }, place)
        break
      case 'keys':
        report.add({ code: 'rules/too-many-keys', params: { most: most.keys } }, place)
        break
      case 'directive':
        report.add({ code: 'rules/yaml-directive', params: { directive: written } }, place)
        break
      default:
        report.add({ code: 'rules/yaml-reference', params: { kind, written } }, place)
    }
  }
}

const reasons: ReadonlyMap<string, SyntaxReason> = new Map<string, SyntaxReason>([
  ['BAD_INDENT', 'indentation'],
  ['TAB_AS_INDENT', 'tab'],
  ['MISSING_CHAR', 'missing-character'],
  ['MULTILINE_IMPLICIT_KEY', 'missing-character'],
  ['UNEXPECTED_TOKEN', 'unexpected-character'],
  ['BAD_SCALAR_START', 'unexpected-character'],
  ['BLOCK_AS_IMPLICIT_KEY', 'several-keys-on-a-line'],
  ['KEY_OVER_1024_CHARS', 'long-key'],
  ['BAD_DQ_ESCAPE', 'escape'],
  ['BLOCK_IN_FLOW', 'block-in-brackets']
])

/** What the code of the YAML library says to somebody who does not know the grammar. */
export function syntaxReason(code: string): SyntaxReason {
  return reasons.get(code) ?? 'other'
}

/** Where the bracket stands that is open at this place; null: none is. */
export function openBracket(tokens: Iterable<Token>, at: number): number | null {
  const open: number[] = []
  for (const { type, offset } of tokens) {
    if (offset >= at) break
    if (type === 'open') open.push(offset)
    if (type === 'close') open.pop()
  }
  return open.at(-1) ?? null
}
