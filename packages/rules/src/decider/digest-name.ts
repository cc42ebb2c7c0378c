import { canonicalJson, sha256Hex } from '@ketenregie/core'
import type { AgreementPack } from '../pack/agreement-pack.ts'

/** All that answers can rest on. */
type Digested = Pick<AgreementPack, 'facts' | 'ruleSets' | 'timeLimits' | 'calendar'>

/** What is said about it, not what it says. */
const wording: ReadonlySet<string> = new Set([
  'source',
  'why',
  'question',
  'explanation',
  'title',
  'label',
  'layer'
])

/**
 * Identifies all that the answers of a rule, concept or table rest on: its versions, what they ask
 * of other names and facts, and which combinations cannot occur. Wording is left out. What is the
 * same in two packs has the same answers there.
 */
export function digestName(pack: Digested, name: string): string {
  const found = new Map<string, unknown>()
  const tables = pack.ruleSets.flatMap(set => Object.keys(set.tables ?? {}))
  const look = (asked: string): void => {
    if (found.has(asked)) return
    // the answer of a table is asked under a name that begins with that of the table
    for (const table of tables) if (asked !== table && asked.startsWith(table)) look(table)
    const meaning = meaningOf(pack, asked)
    if (meaning === null) return
    found.set(asked, meaning)
    for (const text of textsIn(meaning)) look(text)
  }
  look(name)
  const excluded = pack.ruleSets.map(set => ({
    valid: set.valid,
    excluded: withoutWording(set.excluded)
  }))
  for (const text of textsIn(excluded)) look(text)
  const parts = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sha256Hex(canonicalJson({ parts, excluded }))
}

/** What stands under a name in every version of every rule set, the values of a fact, a limit. */
function meaningOf({ ruleSets, facts, timeLimits, calendar }: Digested, name: string): unknown {
  const versions = ruleSets.flatMap(({ valid, ...set }) =>
    [set.concepts, set.rules, set.tables ?? {}].flatMap(kind =>
      Object.hasOwn(kind, name) ? [{ valid, definition: withoutWording(kind[name]) }] : []
    )
  )
  if (versions.length > 0) return versions
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (fact) return { domain: fact.domain }
  const limit = Object.hasOwn(timeLimits, name) ? timeLimits[name] : undefined
  return limit ? withoutWording({ versions: limit.versions, calendar }) : null
}

function withoutWording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWording)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      wording.has(key) ? [] : [[key, withoutWording(part)]]
    )
  )
}

/** Every text and key in it: one that happens to be a name too makes two things less the same. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    yield key
    yield* textsIn(part)
  }
}
