export interface Unreadable {
  readonly offset: number
  /** As `U+FFFD`. */
  readonly character: string
}

const unreadable = /[\p{Cc}\p{Cs}\uFFFD]/gu
const lineEnds = new Set(['\n', '\t', '\r', '\u0085'])

/**
 * The first character that no authored text has. A replacement character betrays a text that is not
 * UTF-8, a control character a binary or an old line end.
 */
export function findUnreadable(text: string): Unreadable | null {
  for (const { 0: found, index } of text.matchAll(unreadable)) {
    if (lineEnds.has(found) && (found !== '\r' || text[index + 1] === '\n')) continue
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return { offset: index, character: `U+${code.padStart(4, '0')}` }
  }
  return null
}
