import { PortError } from '@ketenregie/core'
import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/**
 * The lines of a text file, one at a time, in memory of one line. Of a line longer than `most`
 * characters only the first `most` + 1 are given, so that whoever reads it can see that it is too
 * long. Throws `PortError` when the file cannot be read.
 */
export function* readLines(path: string, most = 16_384): Generator<string> {
  const handle = world(path, () => openSync(path, 'r'))
  try {
    const decoder = new StringDecoder('utf8')
    const buffer = Buffer.alloc(65_536)
    let line = ''
    let isFirst = true
    for (;;) {
      const length = world(path, () => readSync(handle, buffer))
      const text = length === 0 ? decoder.end() : decoder.write(buffer.subarray(0, length))
      const [head = '', ...rest] = (isFirst ? text.replace(/^\uFEFF/, '') : text).split('\n')
      if (text !== '') isFirst = false
      line = grown(line, head, most)
      for (const next of rest) {
        yield withoutReturn(line)
        line = grown('', next, most)
      }
      if (length === 0) break
    }
    if (line !== '') yield withoutReturn(line)
  } finally {
    closeSync(handle)
  }
}

function grown(line: string, part: string, most: number): string {
  return line.length > most ? line : (line + part).slice(0, most + 1)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function world<Answer>(path: string, ask: () => Answer): Answer {
  try {
    return ask()
  } catch (error) {
    throw new PortError(`The file "${path}" could not be read. Check that it exists.`, {
      retryable: false,
      cause: error
    })
  }
}
