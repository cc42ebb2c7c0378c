import type { FactDefinition, Facts } from '@ketenregie/core'
import { randomFrom, shuffled } from '../random.ts'

export interface CaseForm {
  readonly count: number
  /** The facts stand in another order in each case, as they come in from several parties. */
  readonly isShuffled: boolean
  /** How many of a hundred facts are not known. */
  readonly missing: number
}

/** Cases as they come out of JSON. */
export function casesOf(definitions: readonly FactDefinition[], form: CaseForm): readonly Facts[] {
  const below = randomFrom(form.count + form.missing)
  return Array.from({ length: form.count }, () => {
    const order = form.isShuffled ? shuffled(definitions, below) : definitions
    const known = order.filter(() => below(100) >= form.missing)
    const facts = Object.fromEntries(
      known.map(({ name, domain }) => {
        const values = domain.kind === 'choice' ? domain.options : ['yes', 'no']
        return [name, values[below(values.length)]]
      })
    )
    return JSON.parse(JSON.stringify(facts)) as Facts
  })
}
