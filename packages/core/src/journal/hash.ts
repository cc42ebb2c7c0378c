import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

/** The SHA-256 digest of a text in UTF-8, in lower-case hex. Pure and synchronous, on every platform. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Identifies a value by its content: the SHA-256 digest of its canonical JSON, in hex. */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalJson(value))
}
