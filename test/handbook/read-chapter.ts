/** Something that a reader of the handbook does, and what the handbook says of it. */
export type Step =
  | { readonly kind: 'commands'; readonly lines: readonly string[]; readonly exit: number }
  /** What the commands before it print, with `…` for lines that are left out. */
  | { readonly kind: 'shown'; readonly lines: readonly string[] }
  /** Sentences that stand on a page, with `…` between them. */
  | { readonly kind: 'page'; readonly file: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'edit'
      readonly file: string
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'file'; readonly file: string; readonly text: string }

/**
 * The steps of a chapter in Markdown. A fence says by its first line what it is: `sh` (with the
 * code that it ends with, as `sh 1`), `text`, `text PAGE`, `diff FILE`, `yaml FILE` or `jsonl FILE`.
 */
export function readChapter(markdown: string): readonly Step[] {
  const fences = markdown.matchAll(/^```(\S+)(?: (\S+))?\n([^]*?)^```$/gm)
  return [...fences].map(([whole, kind = '', about, text = '']): Step => {
    const lines = text.split('\n').slice(0, -1)
    switch (kind) {
      case 'sh':
        return { kind: 'commands', lines, exit: Number(about ?? 0) }
      case 'text':
        return about === undefined
          ? { kind: 'shown', lines }
          : { kind: 'page', file: about, lines: lines.filter(line => line !== '…') }
      case 'diff':
        if (about === undefined) break
        return { kind: 'edit', file: about, before: side(lines, '-'), after: side(lines, '+') }
      case 'yaml':
      case 'jsonl':
        if (about === undefined) break
        return { kind: 'file', file: about, text }
    }
    throw new Error(`a fence that no reader could follow: ${whole}`)
  })
}

/** The lines of one side: its own and those that stay. */
function side(lines: readonly string[], mark: '-' | '+'): string {
  const kept = lines.filter(line => line.startsWith(mark) || line.startsWith(' '))
  return kept.map(line => `${line.slice(1)}\n`).join('')
}

/** Where shown lines differ from what was printed; null where they agree. */
export function firstDifference(shown: readonly string[], printed: string): string | null {
  const there = printed.split('\n').map(line => line.trimEnd())
  let at = 0
  let maySkip = true
  for (const line of shown) {
    if (line.trim() === '…') {
      maySkip = true
      continue
    }
    const found = there.indexOf(line.trimEnd(), at)
    if (found === -1 || (!maySkip && found !== at)) return line
    at = found + 1
    maySkip = false
  }
  return null
}
