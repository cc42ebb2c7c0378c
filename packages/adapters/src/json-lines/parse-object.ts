/** The longest line that is read; the records of this project take a few hundred characters. */
export const mostCharacters = 16_384

export type Parsed =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly code: Unreadable; readonly column: number }

export type Unreadable =
  'lines/too-long' | 'lines/not-json' | 'lines/not-an-object' | 'lines/double-field'

/** The object that a line holds. Never throws, whatever stands there. */
export function parseObject(line: string): Parsed {
  if (line.length > mostCharacters) return { ok: false, code: 'lines/too-long', column: 1 }
  const parsed = parseJson(line)
  if ('column' in parsed) return { ok: false, code: 'lines/not-json', column: parsed.column }
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, code: 'lines/not-an-object', column: 1 }
  // JSON.parse keeps the last of two equal keys and says nothing
  return keysWritten(line) === keysKept(value)
    ? { ok: true, value }
    : { ok: false, code: 'lines/double-field', column: 1 }
}

function parseJson(line: string): { readonly value: unknown } | { readonly column: number } {
  try {
    const value: unknown = JSON.parse(line)
    return { value }
  } catch (error) {
    // the message also quotes the line, so only the position is taken from it
    const position =
      error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined
    return { column: position === undefined ? 1 : Number(position) + 1 }
  }
}

/** In valid JSON a string is followed by a colon exactly when it is a key. */
function keysWritten(line: string): number {
  // takes whole strings, so that a quote that ends one is never taken for the start of another
  const strings = line.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g) ?? []
  return strings.filter(written => written.endsWith(':')).length
}

function keysKept(value: object): number {
  let count = 0
  const left: object[] = [value]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const members: readonly unknown[] = Object.values(next)
    if (!Array.isArray(next)) count += members.length
    for (const member of members)
      if (typeof member === 'object' && member !== null) left.push(member)
  }
  return count
}
