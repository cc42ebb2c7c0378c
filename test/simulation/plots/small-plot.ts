import { hashOf } from '@ketenregie/core'
import type {
  Decider,
  Domain,
  FactDefinition,
  Facts,
  Finding,
  MessageDefinition,
  Pack,
  TimeLimit
} from '@ketenregie/core'
import { Random } from '../random.ts'
import type { Plot } from './plot.ts'
import { dayOf, eventsAt, valuesFor } from './saying.ts'
import { events, limits, parties, smallDefinition } from './small-definition.ts'

const source = { source: 'bylaw', place: 'section-1' }
/** How many small processes there are: each is compiled once for all worlds that use it. */
const variety = 48
const known = new Map<number, Plot>()

/** One of many small processes, with agreements of its own. */
export function smallPlot(seed: number): Plot {
  const number = Math.floor(seed / 2) % variety
  const plot = known.get(number) ?? makePlot(number)
  known.set(number, plot)
  return plot
}

function makePlot(number: number): Plot {
  const random = new Random(number, 'small process')
  const definition = smallDefinition(random)
  const pack = packOf(random, { small: definition })
  const names = Object.keys(pack.facts)
  return {
    pack,
    decider,
    process: 'small',
    definition,
    isCoordinated: false,
    opening: (choice, today) => ({
      by: choice.pick(parties),
      facts: valuesFor(choice, pack, choice.some(names, 0.5), today)
    }),
    act(choice, state, today) {
      const on = dayOf(choice, today)
      const fitting = eventsAt(definition, state.at.value)
      const open = Object.keys(state.tasks)
      const type = choice.pick([
        ...(fitting.length > 0 && choice.chance(0.7) ? fitting : events),
        'feiten_vastgesteld',
        'feiten_gecorrigeerd',
        ...(open.length > 0 ? ['taak_afgerond'] : [])
      ])
      const named = definition.events[type]
      const mayBe = named && named.by.length > 0 && choice.chance(0.9) ? named.by : parties
      const asked = [...(named?.facts ?? []), ...choice.some(names, 0.4)]
      const said = { type, by: choice.pick(mayBe), on, facts: valuesFor(choice, pack, asked, on) }
      return open.length > 0 ? { ...said, task: choice.pick(open) } : said
    },
    react: (choice, { to }, on) => ({ type: choice.pick(events), by: to, on, facts: {} })
  }
}

function packOf(random: Random, processes: Pack['processes']): Pack {
  const agreed: Omit<Pack, 'hash'> = {
    name: 'small',
    version: '1.0.0',
    facts: {
      starts_on: fact('starts_on', { kind: 'date' }),
      ends_on: fact('ends_on', { kind: 'date' }),
      large: fact('large', { kind: 'yes-no' }),
      monument: fact('monument', { kind: 'yes-no' }, { unit: 'months', count: 1 })
    },
    parties: Object.fromEntries(
      parties.map(name => [name, { name, title: name, kind: 'party', roles: [] }])
    ),
    sources: {},
    norms: {},
    timeLimits: Object.fromEntries(limits.map(name => [name, limit(random, name)])),
    calendar: {
      law: { lastDay: source, workingDays: source, exceptions: source },
      holidays: [{ name: 'Ascension', day: { easter: 39 }, source }],
      equated: [],
      known: { from: 2023, to: 2028 }
    },
    tasks: Object.fromEntries(
      ['T-1', 'T-2'].map((id, at) => [
        id,
        {
          id,
          party: at === 0 ? 'council' : null,
          what: id,
          lifeDomain: null,
          kind: 'case',
          when: at === 0 ? null : 'monument',
          source
        }
      ])
    ),
    messages: {
      receipt: message('receipt', 'bylaw, section 3', null),
      notice: message('notice', null, null),
      expired: message('expired', 'bylaw, section 4', '2026-06-01')
    },
    processes
  }
  return { ...agreed, hash: hashOf(agreed) }
}

function fact(name: string, domain: Domain, fresh: FactDefinition['fresh'] = null): FactDefinition {
  const holders = { first: 'applicant', also: ['council'] }
  const rest = { lifeDomain: null, sensitivity: 'ordinary', cost: 1, source: null } as const
  return { name, question: `What is ${name}?`, domain, holders, fresh, ...rest }
}

function limit(random: Random, name: string): TimeLimit {
  const unit = random.pick(['days', 'weeks', 'working-days'] as const)
  const start =
    name === 'report'
      ? { event: 'answered' }
      : { fact: random.pick(['starts_on', 'starts_on', 'ends_on']) }
  const period = name === 'open_ended' ? null : { unit, count: random.between(0, 5) }
  const extended = random.chance(0.5)
  const ladder = [
    { when: 'before', period: { unit: 'days', count: 3 }, to: 'council', message: 'notice' },
    { when: 'after', period: { unit: 'days', count: 0 }, to: 'applicant', message: 'receipt' }
  ] as const
  return {
    name,
    what: name,
    versions: [{ from: null, to: null, period, direction: 'forward', start, extended, source }],
    ladder: name === 'open_ended' ? [] : random.some(ladder, 0.7),
    infeasible: random.chance(0.3) ? { fact: 'ends_on', label: 'gone' } : null
  }
}

function message(name: string, legalBasis: string | null, to: '2026-06-01' | null) {
  const definition: MessageDefinition = {
    name,
    kind: name,
    from: 'council',
    to: 'applicant',
    purpose: 'permit',
    legalBasis,
    facts: ['starts_on', 'large'],
    valid: { from: null, to },
    source
  }
  return definition
}

/** Needed is what is large or a monument, and unknown counts. */
const decider: Decider = {
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
