import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSignatures } from './read-signatures.ts'

/** Something that a package offers, with what it says of itself. */
export interface Exported {
  readonly name: string
  readonly isType: boolean
  readonly says: string | null
  /** Its signature. */
  readonly code: string
}

/** What a door of a package offers, in alphabetical order: the names that its index passes on. */
export function readExports(index: string): readonly Exported[] {
  const text = readFileSync(index, 'utf8')
  const lists = text.matchAll(/export (type )?(\*|\{[^}]*\}) from '([^']+)'/g)
  const found = [...lists].flatMap(([, type, names = '', from = '']) => {
    const declared = declarationsIn(join(dirname(index), from))
    if (names === '*')
      return [...declared.values()].filter(({ isType }) => type === undefined || isType)
    return names
      .replace(/[{}]/g, '')
      .split(',')
      .map(each => each.trim())
      .filter(each => each !== '')
      .map(each => {
        const [local = each, name = local] = each.split(' as ')
        const { says = null, code = `const ${name}` } = declared.get(local) ?? {}
        return { name, isType: type !== undefined, says, code }
      })
  })
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function declarationsIn(file: string): ReadonlyMap<string, Exported> {
  const found = readSignatures(readFileSync(file, 'utf8'))
  return new Map(
    [...found].map(([name, { comment, code }]) => [
      name,
      { name, isType: /^export (?:interface|type) /.test(code), says: comment, code }
    ])
  )
}
