import type { Token } from './bounds.ts'

/** A comment or a blank line, by the line that it stands on. */
export type Remark =
  | { readonly kind: 'blank'; readonly line: number }
  /** On a line of its own, or beside what stands on the line; with its `#`. */
  | { readonly kind: 'own' | 'beside'; readonly line: number; readonly text: string }

/** Finds comments, and blank lines that are no part of a text, in one pass over the tokens. */
export function remarksIn(tokens: Iterable<Token>): readonly Remark[] {
  const found: Remark[] = []
  let line = 1
  let isFresh = true
  for (const { type, text } of tokens) {
    if (type === 'space') continue
    if (type === 'comment') {
      found.push({ kind: isFresh ? 'own' : 'beside', line, text: text.trimEnd() })
      isFresh = false
      continue
    }
    if (type === 'newline' && isFresh) found.push({ kind: 'blank', line })
    else if (/\n[ \t]*\r?\n$/.test(text)) found.push({ kind: 'blank', line: line + 1 })
    line += text.split('\n').length - 1
    isFresh = text === '' ? isFresh : text.endsWith('\n')
  }
  return found
}
