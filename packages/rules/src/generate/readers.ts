import type { FactDefinition } from '@ketenregie/core'
import type { Layout } from '../compile/layout.ts'
import { variableAt } from '../compile/layout.ts'
import type { Variable } from '../compile/variable.ts'
import { readerCode } from './reader-code.ts'
import type { ReaderCode } from './reader-code.ts'

/** The readers of generated code, equal ones once, numbered from 0. */
export class Readers {
  readonly all: ReaderCode[] = []
  readonly #definitions: Readonly<Record<string, FactDefinition>>
  readonly #known = new Map<string, number>()
  readonly #ofVariables = new Map<Variable, number | null>()

  constructor(definitions: Readonly<Record<string, FactDefinition>>) {
    this.#definitions = definitions
  }

  /** Null where no reader can be written. */
  number(variable: number, layout: Layout): number | null {
    const at = variableAt(variable, layout)
    const before = this.#ofVariables.get(at)
    if (before !== undefined) return before
    const code = readerCode(variable, layout, this.#definitions)
    const made = code === null ? null : this.#add(code)
    this.#ofVariables.set(at, made)
    return made
  }

  #add(code: ReaderCode): number {
    const key = JSON.stringify([code.fact, code.region, code.words])
    const known = this.#known.get(key) ?? this.all.push(code) - 1
    this.#known.set(key, known)
    return known
  }
}
