import type { Modality, Place } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { WrittenCondition } from '../read/condition.ts'

/** A condition part by part, each with its place in the file. */
export interface Part {
  readonly kind: 'all' | 'any' | 'not' | 'ground' | 'single'
  readonly condition: Condition
  readonly place: Place
  readonly parts: readonly Part[]
  /** Of a ground that carries its own. */
  readonly modality: Modality | null
}

/** Lays the condition beside what was written; both have the same build. */
export function partsOf(condition: Condition, written: WrittenCondition): Part {
  const { place } = written
  const single: Part = { kind: 'single', condition, place, parts: [], modality: null }
  if ('all' in condition || 'any' in condition) {
    if (written.kind !== 'all' && written.kind !== 'any') return single
    const of = 'all' in condition ? condition.all : condition.any
    const parts = of.flatMap((each, index) => {
      const beside = written.of[index]
      return beside === undefined ? [] : [partsOf(each, beside)]
    })
    return { ...single, kind: written.kind, parts }
  }
  if ('not' in condition && written.kind === 'not')
    return { ...single, kind: 'not', parts: [partsOf(condition.not, written.of)] }
  if ('ground' in condition && written.kind === 'ground') {
    const { ground, modality } = condition
    return { ...single, kind: 'ground', parts: [partsOf(ground, written.of)], modality }
  }
  return single
}
