import { hashOf, InvariantError } from '@ketenregie/core'
import type { Processes } from '../check/names.ts'
import { extendCalendar } from '../layer/extend-calendar.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Named } from '../read/collections.ts'
import type { Region } from '../model/region.ts'
import type { AgreementPack, PackFile } from './agreement-pack.ts'
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
  readonly files: readonly PackFile[]
}

/** Puts checked files on the layer below, in canonical order, under a hash of the whole content. */
export function assemble(
  files: CheckedFiles,
  { name, version, processes, base, files: own }: PackHead
): AgreementPack {
  const calendar = extendCalendar(files.calendars[0]?.value, base?.calendar)
  if (calendar === undefined) throw new InvariantError('a pack without a calendar is an error')
  const region = regionOf(files, base)
  const content: Omit<AgreementPack, 'hash' | 'files'> = {
    name,
    version,
    facts: { ...base?.facts, ...named(files.facts) },
    parties: { ...base?.parties, ...named(files.parties) },
    sources: { ...base?.sources, ...identified(files.sources) },
    norms: { ...base?.norms, ...identified(files.norms) },
    timeLimits: { ...base?.timeLimits, ...limitsOf(files, base) },
    calendar,
    tasks: { ...base?.tasks, ...identified(files.tasks) },
    messages: { ...messagesBelow(files, base), ...named(files.messages) },
    processes: { ...base?.processes, ...processes },
    ...retentionOf(files, base),
    ...indicatorsOf(files, base),
    ...openMattersOf(files, base),
    ruleSets: files.ruleSets.toSorted(byNameAndDay),
    region
  }
  return { ...content, hash: hashOf(content), files: [...(base?.files ?? []), ...own] }
}

/** The parties of a region look at its agreements again, also at what its municipalities add. */
function regionOf({ regions }: CheckedFiles, base: AgreementPack | null): Region | null {
  const below = base?.region ?? null
  const here = regions[0]?.value
  if (here === undefined) return below
  return { ...here, recalibration: here.recalibration ?? below?.recalibration ?? null }
}

/** Absent where nobody agreed on anything. */
function retentionOf(
  { retention }: CheckedFiles,
  base: AgreementPack | null
): Pick<AgreementPack, 'retention'> {
  if (retention.length === 0) return base?.retention ? { retention: base.retention } : {}
  const here = retention.map(({ name, value }) => [name, { category: name, ...value }] as const)
  return { retention: { ...base?.retention, ...Object.fromEntries(here) } }
}

/** A basis that a layer fills in comes with where it was found. */
function messagesBelow(
  { legalBases }: CheckedFiles,
  base: AgreementPack | null
): AgreementPack['messages'] {
  const filled = legalBases.flatMap(({ name, value }) => {
    const below = base?.messages[name]
    const found = { legalBasis: value.basis, basisSource: value.source }
    return below === undefined ? [] : [[name, { ...below, ...found }] as const]
  })
  return { ...base?.messages, ...Object.fromEntries(filled) }
}

/** Absent where nothing is measured. */
function indicatorsOf(
  { indicators }: CheckedFiles,
  base: AgreementPack | null
): Pick<AgreementPack, 'indicators'> {
  if (indicators.length === 0) return base?.indicators ? { indicators: base.indicators } : {}
  return { indicators: { ...base?.indicators, ...named(indicators) } }
}

/** Absent where nobody keeps a list. Of one name the layer above tells how it stands. */
function openMattersOf(
  { openMatters }: CheckedFiles,
  base: AgreementPack | null
): Pick<AgreementPack, 'openMatters'> {
  if (openMatters.length === 0) return base?.openMatters ? { openMatters: base.openMatters } : {}
  const here = openMatters.map(({ name, value }) => [name, value] as const)
  // those of a layer come first, so that its own owner is found before the one below
  return { openMatters: { ...Object.fromEntries(here), ...withoutThese(base?.openMatters, here) } }
}

function withoutThese<Value>(
  below: Readonly<Record<string, Value>> = {},
  here: readonly (readonly [string, Value])[]
): Readonly<Record<string, Value>> {
  const names = new Set(here.map(([name]) => name))
  return Object.fromEntries(Object.entries(below).filter(([name]) => !names.has(name)))
}

/** A limit stays the minimum norm that it is below. */
function limitsOf(
  { timeLimits, regions }: CheckedFiles,
  base: AgreementPack | null
): AgreementPack['timeLimits'] {
  const layer = regions[0]?.value.id
  const layered = timeLimits.map(({ value, ...each }) => {
    const isNorm = value.minimumNorm ?? base?.timeLimits[each.name]?.minimumNorm
    return {
      ...each,
      value: {
        ...value,
        ...(isNorm ? { minimumNorm: true as const } : {}),
        ...(layer === undefined ? {} : { layer })
      }
    }
  })
  return named(layered)
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
