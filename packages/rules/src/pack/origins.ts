import type { WrittenPack } from './written-pack.ts'

/** The file in which each name of a pack is given, the layer below left out. */
export interface Origins {
  readonly facts: FileByName
  readonly norms: FileByName
  /** Rules, concepts and decision tables. */
  readonly rules: FileByName
  readonly timeLimits: FileByName
  readonly tasks: FileByName
  readonly messages: FileByName
}

export type FileByName = ReadonlyMap<string, string>

interface Given {
  readonly name: string
  readonly entry: { readonly place: { readonly file: string } }
}

export function originsOf({ ruleSets, ...pack }: WrittenPack): Origins {
  return {
    facts: filesOf(pack.facts),
    norms: filesOf(pack.norms),
    rules: filesOf(
      ruleSets.flatMap(({ concepts, rules, tables }) => [...concepts, ...rules, ...tables])
    ),
    timeLimits: filesOf([...pack.timeLimits, ...pack.layerLimits]),
    tasks: filesOf(pack.tasks),
    messages: filesOf(pack.messages)
  }
}

function filesOf(given: readonly Given[]): FileByName {
  return new Map(given.map(({ name, entry }) => [name, entry.place.file]))
}
