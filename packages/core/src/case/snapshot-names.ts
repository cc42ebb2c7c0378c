import { InvariantError } from '../invariant.ts'
import { sha256Hex } from '../journal/hash.ts'
import type { SnapshotNames } from '../ports/case-store.ts'

/** The names of a list by their codes, and back; what is not in the list is written whole. */
export interface NameCodes {
  /** Identifies the list. */
  readonly digest: string
  readonly codeOf: (name: string) => string
  readonly nameOf: (code: string) => string
}

/** A code has only letters, so no code begins with this. */
const whole = '!'

/** Hexadecimal digits: 128 bits tell any two lists apart. */
const digestLength = 32

/** The same for the same names, in whatever order and however often they are told. */
export function listNames(names: Iterable<string>): SnapshotNames {
  const text = JSON.stringify([...new Set(names)].toSorted())
  return { digest: digestOf(text), text }
}

/** For a case whose agreements are not at hand: every name is written whole. */
export const noNames: SnapshotNames = listNames([])

/** Whether they are a list, and still the one that the digest was made of. */
export function areIntact(names: SnapshotNames): boolean {
  return listIn(names) !== null
}

const known = new WeakMap<SnapshotNames, NameCodes>()

/** Throws `InvariantError` when the list was changed. A store gives the same list again and again. */
export function codesOf(names: SnapshotNames): NameCodes {
  const before = known.get(names)
  if (before) return before
  const codes = makeCodes(names)
  known.set(names, codes)
  return codes
}

function makeCodes(names: SnapshotNames): NameCodes {
  const { digest } = names
  const list = listIn(names)
  if (list === null) throw new InvariantError(`the names ${digest} were changed`)
  const byCode = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const [place, name] of list.entries()) {
    const code = codeAt(place)
    byCode.set(code, name)
    byName.set(name, code)
  }
  return {
    digest,
    codeOf: name => byName.get(name) ?? `${whole}${name}`,
    nameOf(code) {
      if (code.startsWith(whole)) return code.slice(whole.length)
      const name = byCode.get(code)
      if (name === undefined) throw new InvariantError(`the names ${digest} have no ${code}`)
      return name
    }
  }
}

function digestOf(text: string): string {
  return sha256Hex(text).slice(0, digestLength)
}

function listIn({ digest, text }: SnapshotNames): readonly string[] | null {
  // a digest that somebody made fit does not make a list of a text
  if (digestOf(text) !== digest || !text.startsWith('[')) return null
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(one => typeof one === 'string') ? read : null
  } catch {
    return null
  }
}

/** `a` to `z`, then `aa` to `zz`: letters, for an object puts keys that are numbers first. */
function codeAt(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : codeAt(Math.floor(place / 26) - 1) + last
}
