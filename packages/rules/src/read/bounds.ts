/** What a text may be at most; more is refused before it is parsed. */
export const most = { characters: 1_000_000, depth: 64, keys: 5_000 } as const

/** A piece of the text, as the lexer cuts it. Offsets count from 0. */
export interface Token {
  readonly type: TokenType
  readonly text: string
  readonly offset: number
}

export type TokenType =
  | 'open'
  | 'close'
  | 'item'
  | 'key-mark'
  | 'value-mark'
  | 'scalar'
  | 'space'
  | 'comment'
  | 'newline'
  | 'directive'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'other'

export type Excess =
  | { readonly kind: 'depth' | 'keys' | 'directive'; readonly token: Token }
  | { readonly kind: 'anchor' | 'alias' | 'tag'; readonly token: Token }

/** What follows these on the same line may be a level of its own. */
const startsLevel: ReadonlySet<TokenType> = new Set<TokenType>(['item', 'key-mark'])

interface Level {
  /** Column of a block level; null within brackets. */
  readonly column: number | null
  keys: number
}

/**
 * Finds what makes a text too deep or too wide to parse safely, in one pass over its tokens.
 * Stops at the first depth or width that is too much; lists every directive, anchor, alias and tag.
 */
export function findExcess(tokens: Iterable<Token>): readonly Excess[] {
  const found: Excess[] = []
  const levels: Level[] = []
  let lineStart = 0
  let structural = true
  for (const token of tokens) {
    const inBrackets = levels.at(-1)?.column === null
    if (token.type === 'newline') {
      lineStart = token.offset + token.text.length
      structural = true
      continue
    }
    if (token.type === 'space' || token.type === 'comment') continue
    if (structural && !inBrackets && token.type !== 'open') enter(levels, token.offset - lineStart)
    structural = startsLevel.has(token.type)
    switch (token.type) {
      case 'directive':
      case 'anchor':
      case 'alias':
      case 'tag':
        found.push({ kind: token.type, token })
        break
      case 'open':
        levels.push({ column: null, keys: 0 })
        break
      case 'close':
        leaveBrackets(levels)
        break
      case 'value-mark':
        count(levels)
        break
      default:
    }
    const kind = excessOf(levels)
    if (kind !== null) return [...found, { kind, token }]
  }
  return found
}

/** A block level starts at each new column, and ends at each column to the left of it. */
function enter(levels: Level[], column: number): void {
  while ((levels.at(-1)?.column ?? -1) > column) levels.pop()
  if (levels.at(-1)?.column !== column) levels.push({ column, keys: 0 })
}

function leaveBrackets(levels: Level[]): void {
  const opened = levels.findLastIndex(level => level.column === null)
  if (opened >= 0) levels.length = opened
}

function count(levels: Level[]): void {
  const level = levels.at(-1)
  if (level !== undefined) level.keys += 1
}

function excessOf(levels: readonly Level[]): 'depth' | 'keys' | null {
  if (levels.length > most.depth) return 'depth'
  return (levels.at(-1)?.keys ?? 0) > most.keys ? 'keys' : null
}
