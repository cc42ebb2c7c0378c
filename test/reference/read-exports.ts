import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Something that a package offers, with the first sentence of what it says of itself. */
export interface Exported {
  readonly name: string
  readonly isType: boolean
  readonly says: string | null
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
        return { name, isType: type !== undefined, says: declared.get(local)?.says ?? null }
      })
  })
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

const declaration =
  /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export (?:declare )?(?:async )?(function\*?|const|class|interface|type|enum) (\w+)/g

function declarationsIn(file: string): ReadonlyMap<string, Exported> {
  const found = readFileSync(file, 'utf8').matchAll(declaration)
  return new Map(
    [...found].map(([, comment, kind = '', name = '']) => [
      name,
      { name, isType: kind === 'interface' || kind === 'type', says: firstSentence(comment) }
    ])
  )
}

function firstSentence(comment: string | undefined): string | null {
  if (comment === undefined) return null
  const words = comment
    .replace(/^\s*\*?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return /^.*?[.:?](?= |$)/.exec(words)?.[0].replace(/:$/, '.') ?? words
}
