import { hashOf } from '@ketenregie/core'
import type {
  Domain,
  FactDefinition,
  MessageDefinition,
  Pack,
  RetentionTerm,
  TimeLimit
} from '@ketenregie/core'
import type { Random } from '../random.ts'
import { limits, parties } from './small-definition.ts'

const source = { source: 'bylaw', place: 'section-1' }

/** Agreements on the small processes: few, and of every kind. */
export function smallPack(
  random: Random,
  processes: Pack['processes'],
  retention: RetentionTerm
): Pack {
  return sealed({
    name: 'small',
    version: '1.0.0',
    facts: {
      starts_on: fact('starts_on', { kind: 'date' }),
      ends_on: fact('ends_on', { kind: 'date' }),
      large: fact('large', { kind: 'yes-no' }),
      monument: fact('monument', { kind: 'yes-no' }, { unit: 'months', count: 1 }),
      number: fact('number', { kind: 'code', prefix: 'N', digits: 12 })
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
    processes,
    retention: { [retention.category]: retention }
  })
}

export function sealed(agreed: Omit<Pack, 'hash'>): Pack {
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
  const infeasible = random.chance(0.3) ? { fact: 'ends_on', label: 'gone' } : null
  const steps = name === 'open_ended' ? [] : random.some(ladder, 0.7)
  const suspension = {
    after: { event: 'asked' },
    until: { event: 'answered' },
    afterwards: random.pick(['runs-on', 'starts-anew'] as const),
    source
  }
  const standsStill = period !== null && random.chance(0.7)
  const version = { from: null, to: null, period, direction: 'forward', start, extended } as const
  return {
    name,
    what: name,
    versions: [{ ...version, source, ...(standsStill && { suspension }) }],
    ladder: steps,
    infeasible
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
    facts: ['starts_on', 'large', 'number'],
    valid: { from: null, to },
    source
  }
  return definition
}
