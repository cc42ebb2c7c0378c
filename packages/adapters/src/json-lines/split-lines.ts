/** The lines of a text, one at a time, without their ends; LF and CRLF, with or without BOM. */
export function* splitLines(text: string): Generator<string> {
  let from = text.startsWith('\uFEFF') ? 1 : 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    yield text.slice(from, text[to - 1] === '\r' && to > from ? to - 1 : to)
    from = to + 1
  }
}
