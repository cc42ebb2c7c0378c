import { checkSoundness, restingPlaces } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { landelijk } from './landelijk.generated.ts'
import { processes } from './processes.ts'

const gated = new Set(
  landelijk.ruleSets.flatMap(({ rules }) =>
    Object.values(rules).flatMap(({ name, within }) => (within === null ? [] : name))
  )
)
const answersOf = (rule: string) =>
  gated.has(rule)
    ? (['yes', 'no', 'unknown', 'own-judgement'] as const)
    : (['yes', 'no', 'unknown'] as const)

it.each(Object.entries(processes))('nothing is wrong with how %s runs', (name, definition) => {
  expect(definition.id).toBe(name)
  expect(checkSoundness(definition, { pack: landelijk, processes, answersOf })).toEqual([])
})

it.each(Object.entries(processes))('a case of %s comes to rest by itself', (_name, definition) => {
  const { timeLimits } = landelijk
  expect(restingPlaces(definition, { timeLimits, answersOf })?.length).toBeGreaterThan(0)
})
