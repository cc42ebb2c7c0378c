import type { Decider, Facts, Finding } from '@ketenregie/core'

/** Needed is what is large or a monument, and unknown counts. */
export const smallDecider: Decider = {
  hash: 'small-rules',
  evaluate: (names, facts) => Object.fromEntries(names.map(name => [name, findingOf(name, facts)])),
  ask: () => null
}

function findingOf(name: string, facts: Facts): Finding {
  const values = ['large', 'monument'].map(each => facts[each])
  const isYes = values.includes('yes')
  const isNo = values.every(value => value === 'no')
  return {
    name,
    kind: 'rule',
    outcome: isYes ? 'yes' : isNo ? 'no' : 'unknown',
    status: isYes ? 'ground' : isNo ? 'no-ground' : 'unknown',
    modality: 'does',
    reading: null,
    readings: {},
    readingDecides: false,
    relevant: [],
    needed: [],
    canSettle: [],
    questions: [],
    reasons: [],
    warnings: []
  }
}
