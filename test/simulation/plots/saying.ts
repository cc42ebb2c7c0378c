import { addDays } from '@ketenregie/core'
import type {
  CivilDate,
  Domain,
  FactValue,
  Facts,
  Pack,
  ProcessDefinition,
  StateNode,
  StepValue,
  Unknown
} from '@ketenregie/core'
import type { Random } from '../random.ts'

/** Events that some active step has an answer to. */
export function eventsAt(definition: ProcessDefinition, value: StepValue): readonly string[] {
  const events = [definition, ...activeNodes(definition, value)].flatMap(({ on }) =>
    Object.keys(on ?? {})
  )
  return [...new Set(events)].filter(event => Object.hasOwn(definition.events, event))
}

function activeNodes(parent: StateNode, value: StepValue): readonly StateNode[] {
  const parts = typeof value === 'string' ? [[value, {}] as const] : Object.entries(value)
  return parts.flatMap(([name, inner]) => {
    const node = parent.states?.[name]
    return node ? [node, ...activeNodes(node, inner)] : []
  })
}

/** Mostly today, sometimes late: an event counts from the day on which it happened. */
export function dayOf(random: Random, today: CivilDate): CivilDate {
  if (random.chance(0.7)) return today
  return addDays(today, -random.between(1, random.chance(0.7) ? 5 : 30))
}

/** Values for these facts; now and then what is said is that it is not known. */
export function valuesFor(
  random: Random,
  { facts }: Pick<Pack, 'facts'>,
  names: readonly string[],
  today: CivilDate
): Facts {
  return Object.fromEntries(
    names.flatMap(name => {
      const domain = facts[name]?.domain
      return domain ? [[name, valueIn(random, domain, today)] as const] : []
    })
  )
}

function valueIn(random: Random, domain: Domain, today: CivilDate): FactValue | Unknown {
  if (domain.kind !== 'date' && random.chance(0.1)) return { unknown: 'holder-does-not-know' }
  switch (domain.kind) {
    case 'yes-no':
      return random.pick(['yes', 'no'])
    case 'choice':
      return random.pick(domain.options)
    case 'set':
      return random.some(domain.options, 0.5)
    case 'number':
      return random.between(domain.from, domain.to)
    case 'date':
      return addDays(today, random.between(-20, 60))
    case 'code':
      return domain.prefix + String(random.below(10 ** domain.digits)).padStart(domain.digits, '0')
  }
}
