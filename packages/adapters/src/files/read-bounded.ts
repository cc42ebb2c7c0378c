import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too-large' | 'not-a-file' | 'unreadable' }

/**
 * The bytes of an ordinary file of at most `most` bytes. The size is asked of the open file, so that
 * it is the size of what is read; a link, a pipe or a device is not followed.
 */
export function readBounded(path: string, most: number): Bytes {
  if (!isFile(path)) return { ok: false, why: 'not-a-file' }
  const handle = open(path)
  if (handle === undefined) return { ok: false, why: 'unreadable' }
  try {
    const { size } = fstatSync(handle)
    if (size > most) return { ok: false, why: 'too-large' }
    return { ok: true, bytes: readAtMost(handle, size) }
  } catch {
    return { ok: false, why: 'unreadable' }
  } finally {
    closeSync(handle)
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true
}

function open(path: string): number | undefined {
  try {
    // in case the file has been replaced since it was looked at
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
}

function readAtMost(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  for (let read = 1; read > 0 && length < size; length += read)
    read = readSync(handle, bytes, length, size - length, length)
  return bytes.subarray(0, length)
}
