import { canonicalJson, dateInAmsterdam, isInstant, seal } from '@ketenregie/core'
import type { CaseEvent, CaseState, Entry, EntryPayload, Pack } from '@ketenregie/core'
import type { Ledger, Sent } from '../ledger.ts'
import type { World } from '../world.ts'
import { expectedWakes } from './expected-wakes.ts'
import type { Known } from './known.ts'

type Said = Extract<EntryPayload['command'], { readonly type: 'open' | 'event' | 'migrate' }>

/** An entry that has just reached the disk, with the case before and after it. */
export interface Added {
  readonly entry: Entry & { readonly payload: string; readonly salt: string }
  readonly said: EntryPayload
  readonly before: CaseState
  readonly after: CaseState
  readonly former: Entry | undefined
  readonly world: World
  readonly ledger: Ledger
  /** Of the case: what has been seen so far. */
  readonly seen: Seen
  /** What is known of another case. */
  readonly knownOf: (caseId: string) => Known | undefined
}

/** What must not come twice. */
export interface Seen {
  readonly keys: Set<string>
  readonly salts: Set<string>
  /** Limits and steps of ladders that fired since they were last counted. */
  readonly fired: Set<string>
}

/** What holds for every entry, by name; each gives what is wrong, or null. */
export const entryLaws: Readonly<Record<string, (added: Added) => string | null>> = {
  'the chain holds': ({ entry, before }) => {
    const { payloadDigest: _, previous: __, digest: ___, ...draft } = entry
    return same(seal(draft, before.head), entry) ? null : 'it is not sealed behind the one before'
  },

  'every entry has a salt of its own': ({ entry: { salt }, seen }) => {
    if (salt.length < 16) return `the salt has ${salt.length} signs`
    return once(seen.salts, salt) ? null : 'the salt was used before'
  },

  'every entry is what somebody said': ({ entry, said: { command, events }, ledger }) => {
    const isOwn = command.type === 'open' ? command.within !== null : command.type !== 'event'
    if (isOwn && command.type !== 'migrate')
      return ['ketenregie', 'beheer'].includes(entry.by) ? null : `${command.type} by ${entry.by}`
    const sent = entry.key === null ? [] : ledger.under(entry.caseId, entry.key, entry.by)
    if (sent.length === 0) return `nobody sent ${entry.key} as ${entry.by}`
    const isRefused = events.some(({ type }) => type === 'commandRejected')
    if (!isSaid(command)) return `nobody can say ${command.type}`
    return sent.some(one => isOf(one, command, isRefused)) ? null : 'it says something else'
  },

  'no message is kept twice': ({ entry: { key }, seen }) =>
    key === null || once(seen.keys, key) ? null : `the key ${key} is there twice`,

  'processing time never goes back': ({ entry, former, world, ledger }) => {
    const { recordedAt, key, caseId, by } = entry
    const sent = key === null ? undefined : ledger.under(caseId, key, by)[0]
    const earliest = [former?.recordedAt, sent && new Date(sent.at).toISOString()]
    if (earliest.some(at => at !== undefined && recordedAt < at)) return 'recorded before its cause'
    return recordedAt > world.timeline.instant ? 'recorded in the future' : null
  },

  'what was due came first': ({ said: { command, events }, before }) => {
    if (!dated.has(command.type) || events.some(({ type }) => type === 'commandRejected'))
      return null
    const late = expectedWakes(before).find(
      ({ id, on }) => on < command.on || (on === command.on && id.endsWith('/1-passed'))
    )
    return late ? `before ${command.type} ${late.id} was due on ${late.on}` : null
  },

  'no deadline fires early': ({ entry, said: { command }, world }) => {
    if (command.type !== 'wake') return null
    const { instant } = world.timeline
    return isInstant(instant) && command.on > dateInAmsterdam(instant)
      ? `${command.wake} of ${command.on} in entry ${entry.number}`
      : null
  },

  'every deadline fires once': ({ said: { command, events }, seen: { fired } }) => {
    for (const event of events)
      switch (event.type) {
        case 'deadlineStarted':
        case 'deadlineRecalculated':
          // other agreements make nothing pass or warn a second time
          if (command.type === 'migrate' && event.type === 'deadlineRecalculated') break
          for (const name of fired) if (name.startsWith(`${event.limit} `)) fired.delete(name)
          break
        case 'deadlinePassed':
          if (!once(fired, `${event.limit} passed`)) return `${event.limit} passed twice`
          break
        case 'ladderStepFired':
          if (!once(fired, `${event.limit} ${event.step}`))
            return `step ${event.step} of ${event.limit} fired twice`
          break
        default:
      }
    return null
  },

  'one party coordinates at every moment': ({ said: { events }, after, world: { plot } }) => {
    const [first] = after.coordination
    if (first === undefined) return 'nobody coordinates'
    if (first.since > after.opened) return `nobody coordinates before ${first.since}`
    let inOneStep = 0
    for (const { type } of events) {
      if (type === 'stepped') inOneStep = 0
      if (type === 'coordinationAssigned') inOneStep += 1
      if (plot.isCoordinated && after.process === plot.process && inOneStep > 1)
        return 'two parties coordinate at once'
    }
    return null
  },

  'no message goes without a legal basis': ({ said: { events }, after, world: { plot } }) => {
    const release = plot.releases.find(({ pack }) => pack.hash === after.pack)
    for (const event of events) {
      if (!release) return 'the case has agreements that nobody made'
      const { messages } = release.pack
      const problem = event.type === 'messageQueued' ? unfounded(event, messages) : null
      if (problem) return `${problem} (${event.type})`
    }
    return null
  },

  'a delivery is noted once': ({ said: { events }, seen: { fired } }) => {
    const twice = events.find(
      event => event.type === 'messageDelivered' && !once(fired, `delivered ${event.id}`)
    )
    return twice ? 'the same message again' : null
  },

  'an entry tells where the case stands': ({ said: { at }, after }) =>
    same(at, after.at) ? null : 'it tells another place'
}

/** What counts from a day: everything that was due until then comes first. */
const dated = new Set(['event', 'migrate', 'sub-case-ended', 'sub-case-reported', 'withdraw'])

function isSaid(command: EntryPayload['command']): command is Said {
  return command.type === 'open' || command.type === 'event' || command.type === 'migrate'
}

/** Whether a command is what was sent; of what was refused the facts are not kept. */
function isOf({ by, asked }: Sent, command: Said, isRefused: boolean): boolean {
  if (command.by !== by || command.type !== asked.type) return false
  if (command.type === 'migrate')
    return (
      asked.type === 'migrate' && same([command.pack, command.mapping], [asked.to, asked.mapping])
    )
  if (asked.type === 'migrate') return false
  const { on, facts } = asked.type === 'event' ? asked.said : asked
  if (command.on !== on || !same(command.facts, isRefused ? {} : facts)) return false
  if (command.type === 'open' || asked.type === 'open') return true
  return command.event === asked.said.type && command.task === (asked.said.task ?? null)
}

type Queued = Extract<CaseEvent, { readonly type: 'messageQueued' }>

function unfounded(
  { to, message, status, body, on }: Queued,
  messages: Pack['messages']
): string | null {
  if (status !== 'ready') return null
  const fitting = Object.values(messages).filter(
    known =>
      known.to === to &&
      (known.name === message || known.kind === message) &&
      known.legalBasis !== null &&
      known.legalBasis === body.legalBasis
  )
  if (fitting.length === 0) return `${message} to ${to} has none`
  const valid = fitting.filter(
    ({ valid: { from, to: last } }) => (from ?? on) <= on && on <= (last ?? on)
  )
  if (valid.length === 0) return `${message} to ${to} has none on ${on}`
  const isNeeded = (fact: string) => valid.some(({ facts }) => facts.includes(fact))
  const more = Object.keys(body.facts).filter(fact => !isNeeded(fact))
  return more.length > 0 ? `${message} to ${to} tells ${more.join()} too` : null
}

function once(seen: Set<string>, name: string): boolean {
  if (seen.has(name)) return false
  seen.add(name)
  return true
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
