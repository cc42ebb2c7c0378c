import { Buffer } from 'node:buffer'
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { PortError } from '@ketenregie/core'
import type { OutgoingMessage } from '@ketenregie/core'
import { letterOf } from './letter.ts'

/**
 * Delivers messages into a folder: one file of JSON lines for each party, that the party's own
 * system reads. A line that was acknowledged is on the disk, and stands there once, whatever is sent
 * again. One process writes to a folder at a time.
 */
export class FolderMailbox {
  readonly #folder: string
  /** The keys in each file, read when it is first written to. */
  readonly #known = new Map<string, Set<string>>()

  /** The folder must be there. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Throws a `PortError`: not to be tried again where a party has no name that a file can have. */
  async send(message: OutgoingMessage): Promise<void> {
    if (!/^[a-z][a-z0-9_-]{0,99}$/i.test(message.to))
      throw new PortError('no file can have the name of the party', { retryable: false })
    const file = join(this.#folder, `${message.to}.jsonl`)
    try {
      this.#write(file, message)
    } catch (cause) {
      throw new PortError('the mailbox cannot be written', { retryable: true, cause })
    }
  }

  #write(file: string, message: OutgoingMessage): void {
    const known = this.#known.get(file) ?? keysIn(file)
    this.#known.set(file, known)
    if (known.has(message.key)) return
    const handle = openSync(file, 'a', 0o600)
    try {
      appendFileSync(handle, `${JSON.stringify(letterOf(message))}\n`)
      fsyncSync(handle)
    } catch (error) {
      // what is in the file now is not known any more
      this.#known.delete(file)
      throw error
    } finally {
      closeSync(handle)
    }
    known.add(message.key)
  }
}

/** Takes half a last line away: it was never acknowledged, so it comes again as a whole. */
function keysIn(file: string): Set<string> {
  const bytes = readOrNothing(file)
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length < bytes.length) truncateSync(file, whole.length)
  const lines = whole.toString('utf8').split('\n').filter(Boolean)
  return new Set(lines.flatMap(keyOf))
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

function keyOf(line: string): readonly string[] {
  const read: unknown = JSON.parse(line)
  const isKeyed = typeof read === 'object' && read !== null && 'sleutel' in read
  return isKeyed && typeof read.sleutel === 'string' ? [read.sleutel] : []
}
