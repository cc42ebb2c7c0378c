import type { StepValue } from './step.ts'

/** More configurations than this are met only by a process that nobody could read. */
const most = 2000

const texts = new WeakMap<object, string>()

/** A configuration as a text: equal configurations have equal ones, whatever their order. */
export function keyOf(value: StepValue): string {
  if (typeof value === 'string') return value
  const known = texts.get(value)
  if (known !== undefined) return known
  const parts = Object.keys(value).toSorted()
  const text = `{${parts.map(name => `${JSON.stringify(name)}:${keyOfPart(value[name])}`).join()}}`
  texts.set(value, text)
  return text
}

function keyOfPart(part: StepValue | undefined): string {
  return typeof part === 'string' ? JSON.stringify(part) : part === undefined ? '' : keyOf(part)
}

/**
 * What was found for something that does not change, kept for the next time; past a number of
 * different questions it starts anew.
 */
export function rememberPer<T>(): (thing: object, key: string, find: () => T) => T {
  const things = new WeakMap<object, Map<string, T>>()
  return (thing, key, find) => {
    const found = things.get(thing) ?? new Map<string, T>()
    things.set(thing, found)
    const known = found.get(key)
    if (known !== undefined) return known
    const made = find()
    if (found.size >= most) found.clear()
    found.set(key, made)
    return made
  }
}
