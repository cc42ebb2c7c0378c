import type { Phrase } from '@ketenregie/core'
import type { LayerRelation } from './layer-problems.ts'
import { printExample, printGiven } from './print-example.ts'

/** The case in which two layers differ, as a scenario of the layer below that can be pasted. */
export function relationExample({ name, example }: LayerRelation): Pick<Phrase, 'example'> {
  if (example === null) return {}
  const isOfTable = Object.keys(example.expected).length === 0
  const text = isOfTable
    ? printGiven(example.given)
    : printExample(`de laag eronder, ${name}`, example)
  return { example: text }
}
