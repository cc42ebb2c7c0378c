import type {
  Citation,
  CivilDate,
  MessageDefinition,
  Norm,
  Period,
  Sensitivity
} from '@ketenregie/core'
import { groupBy } from './group-by.ts'
import type { AgreementPack } from '@ketenregie/rules'

/** Who shares what with whom, why and on which basis, as the agreements have it. */
export interface Register {
  readonly title: string
  readonly agreements: { readonly name: string; readonly version: string; readonly hash: string }
  readonly shared: readonly Sharing[]
  readonly receivers: readonly Receiver[]
  /** Notices of time limits that no sharing agreement covers: kind and recipient. */
  readonly notCovered: readonly { readonly kind: string; readonly to: string }[]
  readonly person: readonly PersonLine[]
  readonly kept: readonly Kept[]
}

/** How long the cases of a process are kept; a null term: nobody has agreed on one, so they stay. */
export interface Kept {
  readonly process: string
  readonly title: string
  readonly term: Period | null
  readonly source: Citation | null
}

export interface Sharing {
  readonly name: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly purpose: string
  /** Null: nothing goes, and what should go is held. */
  readonly basis: string | null
  /** Where the basis was found; of a basis that the message itself states, its own source. */
  readonly basisSource: Citation | null
  readonly fields: readonly RegisterField[]
  readonly valid: { readonly from: CivilDate | null; readonly to: CivilDate | null }
  readonly source: Citation
  /** Whose turn it is where there is no basis, by the open point that names the message. */
  readonly turn: { readonly party: string; readonly title: string; readonly point: string } | null
}

export interface RegisterField {
  readonly fact: string
  readonly question: string
  readonly sensitivity: Sensitivity
  readonly lifeDomain: string | null
}

/** All that a party gets for a purpose, over all messages; fields of held messages apart. */
export interface Receiver {
  readonly party: string
  readonly title: string
  readonly purpose: string
  readonly bases: readonly string[]
  readonly fields: readonly RegisterField[]
  readonly held: readonly RegisterField[]
  /** The most sensitive of the fields that it gets; null where it gets none. */
  readonly sensitivity: Sensitivity | null
}

export interface PersonLine {
  readonly role: NonNullable<Norm['forPerson']>
  readonly norm: string
  readonly text: string
  readonly messages: readonly string[]
  /** As `process: step`. */
  readonly steps: readonly string[]
}

/** Reads only agreements, never cases. */
export function collectRegister(pack: AgreementPack): Register {
  const shared = Object.values(pack.messages).map(message => sharingOf(message, pack))
  return {
    title: pack.region?.title ?? pack.name,
    agreements: { name: pack.name, version: pack.version, hash: pack.hash },
    shared: shared.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
    receivers: receiversOf(shared, pack),
    notCovered: notCoveredIn(pack),
    person: Object.values(pack.norms).flatMap(personLine),
    kept: Object.values(pack.processes).map(({ id, title }) => keptOf(id, title, pack))
  }
}

function sharingOf(message: MessageDefinition, pack: AgreementPack): Sharing {
  const { name, kind, from, to, purpose, legalBasis, basisSource, facts, valid, source } = message
  return {
    name,
    kind,
    from,
    to,
    purpose,
    basis: legalBasis,
    basisSource: legalBasis === null ? null : (basisSource ?? source),
    fields: facts.flatMap(fact => {
      const definition = pack.facts[fact]
      if (definition === undefined) return []
      const { question, sensitivity, lifeDomain } = definition
      return [{ fact, question, sensitivity, lifeDomain }]
    }),
    valid,
    source,
    turn: legalBasis === null ? turnOf(name, pack) : null
  }
}

function turnOf(message: string, { openMatters = {}, parties }: AgreementPack): Sharing['turn'] {
  const found = Object.entries(openMatters).find(([, { about }]) =>
    about.messages.includes(message)
  )
  if (found === undefined) return null
  const [point, { owner }] = found
  return { party: owner, title: parties[owner]?.title ?? owner, point }
}

function keptOf(process: string, title: string, { retention = {} }: AgreementPack): Kept {
  const agreed = Object.values(retention).find(({ processes }) => processes.includes(process))
  return { process, title, term: agreed?.period ?? null, source: agreed?.source ?? null }
}

const order: readonly Sensitivity[] = ['ordinary', 'special', 'criminal']

function receiversOf(shared: readonly Sharing[], pack: AgreementPack): readonly Receiver[] {
  const groups = groupBy(shared, ({ to, purpose }) => JSON.stringify([to, purpose]))
  return [...groups.values()]
    .flatMap(group => {
      const [first] = group
      if (first === undefined) return []
      const going = group.filter(({ basis }) => basis !== null)
      const fields = going.flatMap(each => each.fields)
      const names = new Set(fields.map(({ fact }) => fact))
      const held = group.flatMap(each => each.fields).filter(({ fact }) => !names.has(fact))
      return [
        {
          party: first.to,
          title: pack.parties[first.to]?.title ?? first.to,
          purpose: first.purpose,
          bases: [...new Set(going.flatMap(({ basis }) => basis ?? []))],
          fields: unique(fields),
          held: unique(held),
          sensitivity:
            order.findLast(each => fields.some(({ sensitivity }) => sensitivity === each)) ?? null
        }
      ]
    })
    .toSorted((a, b) => compare(a.party, b.party) || compare(a.purpose, b.purpose))
}

function unique(fields: readonly RegisterField[]): readonly RegisterField[] {
  const byFact = new Map(fields.map(field => [field.fact, field]))
  return [...byFact.values()].toSorted((a, b) => compare(a.fact, b.fact))
}

function notCoveredIn({ messages, timeLimits }: AgreementPack): Register['notCovered'] {
  const agreed = new Set(Object.values(messages).map(({ kind, to }) => JSON.stringify([kind, to])))
  const sent = new Map(
    Object.values(timeLimits)
      .flatMap(({ ladder }) => ladder)
      .map(({ message: kind, to }) => [JSON.stringify([kind, to]), { kind, to }] as const)
  )
  return [...sent].flatMap(([key, notice]) => (agreed.has(key) ? [] : [notice]))
}

function personLine({ id, text, forPerson, carriedBy }: Norm): readonly PersonLine[] {
  if (forPerson === undefined) return []
  const steps = Object.entries(carriedBy.processes).flatMap(([process, parts]) =>
    parts.map(part => `${process}: ${part}`)
  )
  return [{ role: forPerson, norm: id, text, messages: carriedBy.messages, steps }]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
