import { hashOf, InvariantError } from '@ketenregie/core'
import type { Processes } from '../check/names.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Named } from '../read/collections.ts'
import type { AgreementPack } from './agreement-pack.ts'
import type { WrittenPack } from './written-pack.ts'

/** A pack whose names have all been looked up. */
export interface CheckedFiles extends Omit<WrittenPack, 'ruleSets'> {
  readonly ruleSets: readonly RuleSet[]
}

export interface PackHead {
  readonly name: string
  readonly version: string
  readonly processes: Processes
  readonly base: AgreementPack | null
}

/** Puts checked files on the layer below, in canonical order, under a hash of the whole content. */
export function assemble(
  files: CheckedFiles,
  { name, version, processes, base }: PackHead
): AgreementPack {
  const calendar = files.calendars[0]?.value ?? base?.calendar
  if (calendar === undefined) throw new InvariantError('a pack without a calendar is an error')
  const content: Omit<AgreementPack, 'hash'> = {
    name,
    version,
    facts: { ...base?.facts, ...named(files.facts) },
    parties: { ...base?.parties, ...named(files.parties) },
    sources: { ...base?.sources, ...identified(files.sources) },
    norms: { ...base?.norms, ...identified(files.norms) },
    timeLimits: { ...base?.timeLimits, ...named(files.timeLimits) },
    calendar,
    tasks: { ...base?.tasks, ...identified(files.tasks) },
    messages: { ...base?.messages, ...named(files.messages) },
    processes: { ...base?.processes, ...processes },
    ruleSets: [...(base?.ruleSets ?? []), ...files.ruleSets].toSorted(byNameAndDay),
    region: files.regions[0]?.value ?? base?.region ?? null
  }
  return { ...content, hash: hashOf(content) }
}

function named<Value>(
  found: readonly Named<Value>[]
): Readonly<Record<string, Value & { readonly name: string }>> {
  return Object.fromEntries(found.map(({ name, value }) => [name, { name, ...value }]))
}

function identified<Value>(
  found: readonly Named<Value>[]
): Readonly<Record<string, Value & { readonly id: string }>> {
  return Object.fromEntries(found.map(({ name: id, value }) => [id, { id, ...value }]))
}

function byNameAndDay(a: RuleSet, b: RuleSet): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.valid.from < b.valid.from ? -1 : 1
}
