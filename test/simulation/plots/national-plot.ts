import { addDays } from '@ketenregie/core'
import type { CaseState, CivilDate, ProcessDefinition } from '@ketenregie/core'
import { detentionAndReturn } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import type { Random } from '../random.ts'
import { first, keptFor, second } from './national-release.ts'
import { definitionOf, markFact } from './plot.ts'
import type { Plot, Said } from './plot.ts'
import { dayOf, eventsAt, valuesFor } from './saying.ts'

const journey = detentionAndReturn.id
const others = Object.keys(first.processes).filter(name => name !== journey)
const releases: Plot['releases'] = [
  { pack: first, decider: createRulesDecider(first) },
  { pack: second, decider: createRulesDecider(second) }
]
const parties = Object.keys(first.parties)
const ends = ['overlijden', 'vrijspraak', 'afsluiting']

/** The national agreements themselves, with their own rules: mostly the journey. */
export function nationalPlot(seed: number): Plot {
  const other = others[Math.floor(seed / 8) % others.length]
  return plotOf(other !== undefined && seed % 8 === 6 ? other : journey)
}

const plotOf = (process: string): Plot => ({
  releases,
  renamed: {},
  process,
  isCoordinated: process === journey,
  keptFor,

  opening: (random, today, mark) => ({
    by: 'zvh',
    facts: {
      binnenkomst: addDays(today, -random.between(0, 3)),
      einddatum: addDays(today, random.between(5, 90)),
      gemeente: 'GM0402',
      [markFact]: mark
    }
  }),

  act(random, state, today) {
    const definition = definitionOf({ releases }, state) ?? detentionAndReturn
    const on = dayOf(random, today)
    const kind = random.below(100)
    if (kind < 52) return happen(random, definition, fitting(random, definition, state), on)
    if (kind < 67) return stateFacts(random, 'feiten_vastgesteld', on)
    if (kind < 76) return stateFacts(random, 'feiten_gecorrigeerd', on)
    if (kind < 86 && definition.id === journey)
      return happen(random, definition, 'einddatum_gewijzigd', on)
    if (kind < 92) return finish(random, state, on)
    return odd(random, definition, on)
  },

  react(_, { message, to }, on) {
    const reaction = reactions[message]
    return reaction?.to === to ? { type: reaction.type, by: to, on, facts: {} } : null
  }
})

/** What the receiver of a message does about it. */
const reactions: Readonly<Record<string, { readonly to: string; readonly type: string }>> = {
  melding_detentie: { to: 'gemeente', type: 'gemeente_koppelt_terug' },
  te_laat: { to: 'pi', type: 'screening_gereed' },
  herinnering: { to: 'pi', type: 'plan_vastgesteld' },
  dr_plan_naar_gemeente: { to: 'gemeente', type: 'feiten_vastgesteld' }
}

function fitting(random: Random, definition: ProcessDefinition, { at }: CaseState): string {
  const events = eventsAt(definition, at.value)
  const further = events.filter(event => !ends.includes(event))
  const some = random.chance(0.8) ? further : events
  return some.length > 0 ? random.pick(some) : 'feiten_vastgesteld'
}

function happen(random: Random, definition: ProcessDefinition, type: string, on: CivilDate): Said {
  const { by, facts } = definition.events[type] ?? { by: [], facts: [] }
  const more = random.some(['inrichting', 'gevaarstelling', 'gemeente'], 0.1)
  return {
    type,
    by: random.pick(by.length > 0 ? by : parties),
    on,
    facts: valuesFor(random, first, [...new Set([...facts, ...more])], on)
  }
}

/** Several parties may say different things of one day: then nothing is known. */
function stateFacts(random: Random, type: string, on: CivilDate): Said {
  const names = Object.keys(first.facts)
  const chosen = new Set([random.pick(names), random.pick(names), random.pick(names)])
  return {
    type,
    by: random.pick(parties),
    on,
    facts: valuesFor(random, first, [...chosen], on)
  }
}

function finish(random: Random, { tasks }: CaseState, on: CivilDate): Said {
  const open = Object.keys(tasks)
  const task = open.length > 0 && random.chance(0.9) ? random.pick(open) : 'ZRG-01'
  return { type: 'taak_afgerond', by: random.pick(parties), on, facts: {}, task }
}

/** What does not fit: of another party, not now, unknown, or made to look like the engine's own. */
function odd(random: Random, definition: ProcessDefinition, on: CivilDate): Said {
  const type = random.pick([
    ...Object.keys(definition.events),
    'xstate.done.state.detentie_en_terugkeer.plan_van_aanpak',
    'xstate.after.ontslag',
    'passed:ontslag',
    'settle:',
    'constructor'
  ])
  return { type, by: random.pick([...parties, '__proto__']), on, facts: {} }
}
