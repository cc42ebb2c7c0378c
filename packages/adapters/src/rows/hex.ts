import { Buffer } from 'node:buffer'

/** A hexadecimal text as the bytes that it stands for; any other text as it is. Loses nothing. */
export function packHex(text: string): string | Uint8Array {
  return /^(?:[0-9a-f]{2})+$/.test(text) ? Buffer.from(text, 'hex') : text
}

/** Most entries are under the same agreements as the one before. */
const packed = new Map<string, string | Uint8Array>()
const mostPacked = 100

/** The same for a text that comes back again and again. */
export function packKnownHex(text: string): string | Uint8Array {
  const known = packed.get(text)
  if (known !== undefined) return known
  const made = packHex(text)
  if (packed.size >= mostPacked) packed.clear()
  packed.set(text, made)
  return made
}

export function unpackHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
