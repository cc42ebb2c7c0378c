import type { CaseState } from '@ketenregie/core'
import { Random } from '../random.ts'
import { definitionOf, markFact } from './plot.ts'
import type { Plot } from './plot.ts'
import { dayOf, eventsAt, valuesFor } from './saying.ts'
import { revised } from './second-release.ts'
import { smallDecider as decider } from './small-decider.ts'
import { events, parties, smallDefinition } from './small-definition.ts'
import { smallPack } from './small-pack.ts'

/** How many small agreements there are: each is made ready once for all worlds that use it. */
const variety = 40
const known = new Map<number, Plot>()

/** One of many small agreements: a process with, mostly, cases of another one in its cases. */
export function smallPlot(seed: number): Plot {
  const number = Math.floor(seed / 2) % variety
  const plot = known.get(number) ?? makePlot(number)
  known.set(number, plot)
  return plot
}

function makePlot(number: number): Plot {
  const random = new Random(number, 'small process')
  const depth = [0, 1, 1, 2][number % 4] ?? 1
  const names = ['small', 'part', 'particle'].slice(0, depth + 1)
  const definitions = names.map(
    (name, at) => [name, smallDefinition(random, name, names[at + 1] ?? null)] as const
  )
  const keptFor = random.chance(0.5) ? random.below(2) : random.between(2, 25)
  const pack = smallPack(random, Object.fromEntries(definitions), {
    category: 'small',
    what: 'Small',
    processes: ['small'],
    period: { unit: 'days', count: keptFor },
    source: { source: 'bylaw', place: 'archive' }
  })
  const after = revised(pack, random)
  const plot: Plot = {
    releases: [
      { pack, decider },
      { pack: after.pack, decider }
    ],
    renamed: after.renamed,
    process: 'small',
    isCoordinated: false,
    keptFor,
    opening: (choice, today, mark) => ({
      by: choice.pick(parties),
      facts: {
        ...valuesFor(choice, pack, choice.some(Object.keys(pack.facts), 0.5), today),
        [markFact]: mark
      }
    }),
    act: (choice, state, today) => act(plot, choice, state, today),
    react: (choice, { to }, on) => ({ type: choice.pick(events), by: to, on, facts: {} })
  }
  return plot
}

function act(plot: Plot, choice: Random, state: CaseState, today: ReturnType<typeof dayOf>) {
  const [{ pack }] = plot.releases
  const definition = definitionOf(plot, state)
  const names = Object.keys(pack.facts)
  const on = dayOf(choice, today)
  const fitting = definition ? eventsAt(definition, state.at.value) : []
  const open = Object.keys(state.tasks)
  const type = choice.pick([
    ...(fitting.length > 0 && choice.chance(0.7) ? fitting : events),
    'feiten_vastgesteld',
    'feiten_gecorrigeerd',
    ...(open.length > 0 ? ['taak_afgerond'] : [])
  ])
  const named = definition?.events[type]
  const mayBe = named && named.by.length > 0 && choice.chance(0.9) ? named.by : parties
  const asked = [...(named?.facts ?? []), ...choice.some(names, 0.4)]
  const said = { type, by: choice.pick(mayBe), on, facts: valuesFor(choice, pack, asked, on) }
  return open.length > 0 ? { ...said, task: choice.pick(open) } : said
}
