import type { CaseStore, Engine, EngineParts } from '@ketenregie/core'

/** What a process has besides its store. */
export type Parts = Omit<EngineParts, 'store'>

/** A bug that can be put into a world. */
export interface Plant {
  /** What the program does wrong. */
  readonly name: string
  /** Around what all processes share, which survives a crash. */
  readonly disk?: (disk: CaseStore) => CaseStore
  /** Around the store as one life of a process sees it. */
  readonly store?: (store: CaseStore) => CaseStore
  readonly parts?: (parts: Parts) => Parts
  readonly engine?: (engine: Engine) => Engine
}

/** A store in which some methods do something else. */
export function changed(store: CaseStore, methods: Partial<CaseStore>): CaseStore {
  return new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(name in methods ? methods : target, name)
      return typeof method === 'function' ? method.bind(target) : method
    }
  })
}
