/**
 * The text of a file that a spreadsheet program saved: UTF-8, UTF-16 with its mark, or what such
 * programs write here where somebody chose plain CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // letters with accents in one byte: every byte is a letter, so nothing is refused
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
