import { evaluate, isFunction } from 'feelin'
import { kept } from '../world.ts'
import type { Contestant, Outcomes, World } from '../world.ts'
import { outcomesFrom, spell, subjectsOf, trueOrFalse } from './subjects.ts'

/** A FEEL function of a case, parsed once, that gives a context with an entry for each criterion. */
export function feelin(world: World): Contestant {
  const subjects = subjectsOf(world)
  const entries = subjects.map(
    ({ name, when }) => `${name}: ${spell(when, { fact: fact => `zaak.${fact}`, equal: '=' })}`
  )
  const { value } = evaluate(`function(zaak) {${entries.join(', ')}}`, {})
  if (!isFunction(value)) throw new Error('feelin made no function')
  const outcomes = (facts: object): Outcomes => {
    const result = value.invoke([facts]) as Record<string, unknown>
    return outcomesFrom(subjects, name => trueOrFalse(result[name]))
  }
  return {
    name: 'feelin 8.2.0, eenmaal gelezen',
    answers: count => Promise.resolve(world.cases.slice(0, count).map(outcomes)),
    run: (from, to) => {
      for (let index = from; index < to; index += 1) kept.last = outcomes(world.cases[index] ?? {})
    }
  }
}
