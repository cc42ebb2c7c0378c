import { InvariantError } from '@ketenregie/core'

const widest = 100

/** Data as a TypeScript literal in the style of the house; the same data always gives the same text. */
export function printLiteral(value: unknown, indent = 0, used = 0): string {
  const short = printShort(value)
  if (indent + used + short.length <= widest) return short
  if (typeof value !== 'object' || value === null) return short
  const inner = ' '.repeat(indent + 2)
  const end = ' '.repeat(indent)
  if (isList(value)) {
    const items = value.map(item => `${inner}${printLiteral(item, indent + 2, 1)}`)
    return `[\n${items.join(',\n')}\n${end}]`
  }
  const members = membersOf(value).map(([key, member]) => {
    const name = printKey(key)
    return `${inner}${name}: ${printLiteral(member, indent + 2, name.length + 3)}`
  })
  return `{\n${members.join(',\n')}\n${end}}`
}

/** On one line, however long. */
function printShort(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return printText(value)
    case 'number':
    case 'boolean':
      return String(value)
    case 'object': {
      if (value === null) return 'null'
      if (isList(value)) return `[${value.map(printShort).join(', ')}]`
      const members = membersOf(value).map(
        ([key, member]) => `${printKey(key)}: ${printShort(member)}`
      )
      return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
    }
    default:
      throw new InvariantError(`a literal cannot carry a value of type ${typeof value}`)
  }
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value)
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

/** A key that would set the prototype is computed, and so stays a key. */
function printKey(key: string): string {
  if (key === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key)
}

function printText(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}
