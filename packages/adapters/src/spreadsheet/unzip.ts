import { inflateRawSync } from 'node:zlib'

/** What one file in an archive may grow to; a sheet of agreements is far smaller. */
const most = 64_000_000

/** The texts in a ZIP archive whose names match; none where it is no archive, or a damaged one. */
export function unzipTexts(bytes: Uint8Array, matches: RegExp): ReadonlyMap<string, string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, string>()
  try {
    const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
    const count = end === -1 ? 0 : view.readUInt16LE(end + 10)
    let at = end === -1 ? 0 : view.readUInt32LE(end + 16)
    for (let index = 0; index < count; index++) {
      const [nameLength, extra, comment] = [28, 30, 32].map(offset =>
        view.readUInt16LE(at + offset)
      )
      const name = view.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
      if (matches.test(name)) found.set(name, textAt(view, at))
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
  } catch (cause) {
    if (cause instanceof Error) return new Map()
    throw cause
  }
  return found
}

/** The file that an entry of the directory at the end points at. */
function textAt(view: Buffer, entry: number): string {
  const isPacked = view.readUInt16LE(entry + 10) !== 0
  const size = view.readUInt32LE(entry + 20)
  const local = view.readUInt32LE(entry + 42)
  const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
  const content = view.subarray(from, from + size)
  return (isPacked ? inflateRawSync(content, { maxOutputLength: most }) : content).toString('utf8')
}
