import { Buffer } from 'node:buffer'

/** A hexadecimal text as the bytes that it stands for; any other text as it is. Loses nothing. */
export function packHex(text: string): string | Uint8Array {
  return /^(?:[0-9a-f]{2})+$/.test(text) ? Buffer.from(text, 'hex') : text
}

export function unpackHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
