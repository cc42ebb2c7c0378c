import { InvariantError } from '../invariant.ts'

/**
 * Writes a value as canonical JSON (RFC 8785): equal values give equal text, whatever the order in
 * which their members were made. Refuses what JSON cannot carry instead of dropping it silently.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new InvariantError('a number in JSON is finite')
      return JSON.stringify(value)
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return items(value)
      return members(value)
    default:
      throw new InvariantError(`JSON cannot carry a value of type ${typeof value}`)
  }
}

// texts grow part by part: each entry of each journal is written here, and lists in between take longer

function items(values: readonly unknown[]): string {
  let written = ''
  for (const value of values)
    written += written === '' ? canonicalJson(value) : `,${canonicalJson(value)}`
  return `[${written}]`
}

function members(value: object): string {
  if (!isPlain(value)) throw new InvariantError('JSON carries plain objects only')
  // the default order of strings is by UTF-16 code unit, as the RFC asks
  const names = inOrder(Object.keys(value))
  let written = ''
  for (const name of names)
    written +=
      written === ''
        ? nameText(name) + canonicalJson(value[name])
        : `,${nameText(name)}${canonicalJson(value[name])}`
  return `{${written}}`
}

/** More than so many are quicker sorted by the machine. */
const few = 20

/** Most objects have few names, and many have them in order already. */
function inOrder(names: string[]): readonly string[] {
  if (names.length > few) return names.toSorted()
  for (let at = 1; at < names.length; at++) {
    const name = names[at] ?? ''
    let before = at - 1
    for (; before >= 0 && (names[before] ?? '') > name; before--)
      names[before + 1] = names[before] ?? ''
    names[before + 1] = name
  }
  return names
}

/** Members of entries have the same names again and again. */
const nameTexts = new Map<string, string>()
const mostNameTexts = 2000

/** A name with the colon behind it. */
function nameText(name: string): string {
  const known = nameTexts.get(name)
  if (known !== undefined) return known
  const written = `${text(name)}:`
  if (nameTexts.size >= mostNameTexts) nameTexts.clear()
  nameTexts.set(name, written)
  return written
}

/** Also true for a plain object of another realm, which has an `Object.prototype` of its own. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Nothing in it is written in another way than it stands. */
const asItStands = /^[ !#-[\]-~]*$/

function text(value: string): string {
  if (asItStands.test(value)) return `"${value}"`
  // the first look is quick and nearly always enough
  if (/[\ud800-\udfff]/.test(value) && /\p{Surrogate}/u.test(value))
    throw new InvariantError('text in JSON is well-formed Unicode')
  return JSON.stringify(value)
}
