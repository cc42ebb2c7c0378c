import type {
  FactDefinition,
  MessageDefinition,
  Norm,
  Party,
  Place,
  RetentionTerm,
  Source,
  TaskDefinition,
  TimeLimit
} from '@ketenregie/core'
import type { Indicator } from '../model/indicator.ts'
import type { OpenMatter, Region, Target } from '../model/region.ts'
import type { WrittenCalendar } from '../read/calendar.ts'
import type { WrittenArrangements } from '../read/arrangements.ts'
import type { WrittenStatements } from '../read/compliance.ts'
import type { LegalBasis } from '../read/legal-bases.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Named } from '../read/collections.ts'
import type { WrittenLayerLimit } from '../read/layer-limits.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { WrittenScenario } from '../read/scenarios.ts'
import type { Reference } from '../read/session.ts'

/** All files of a pack as they were read: nothing has been looked up yet. */
export interface WrittenPack {
  readonly facts: readonly Named<Omit<FactDefinition, 'name'>>[]
  readonly parties: readonly Named<Omit<Party, 'name'>>[]
  readonly sources: readonly Named<Omit<Source, 'id'>>[]
  readonly norms: readonly Named<Omit<Norm, 'id'>>[]
  readonly timeLimits: readonly Named<Omit<TimeLimit, 'name'>>[]
  /** What a layer says of limits; they are filled in from the layer below. */
  readonly layerLimits: readonly Named<WrittenLayerLimit>[]
  readonly tasks: readonly Named<Omit<TaskDefinition, 'id'>>[]
  readonly messages: readonly Named<Omit<MessageDefinition, 'name'>>[]
  readonly retention: readonly Named<Omit<RetentionTerm, 'category'>>[]
  readonly indicators: readonly Named<Omit<Indicator, 'name'>>[]
  /** Of messages below that have no basis there. */
  readonly legalBases: readonly Named<LegalBasis>[]
  readonly compliance: readonly Named<WrittenStatements>[]
  readonly targets: readonly Named<Target>[]
  readonly openMatters: readonly Named<OpenMatter>[]
  readonly arrangements: readonly Named<WrittenArrangements>[]
  readonly calendars: readonly Placed<WrittenCalendar>[]
  /** With the place where each names the layer below. */
  readonly regions: readonly (Placed<Region> & { readonly recalibrationPlace: Place | null })[]
  readonly ruleSets: readonly WrittenRuleSet[]
  readonly scenarios: readonly WrittenScenario[]
  /** Names that the agreements use. */
  readonly unread: Unread
  readonly references: readonly Reference[]
  /** Names that only scenarios use. */
  readonly scenarioReferences: readonly Reference[]
}

/** A pack of no files. */
export const emptyPack: WrittenPack = {
  facts: [],
  parties: [],
  sources: [],
  norms: [],
  timeLimits: [],
  layerLimits: [],
  tasks: [],
  messages: [],
  retention: [],
  indicators: [],
  legalBases: [],
  compliance: [],
  targets: [],
  openMatters: [],
  arrangements: [],
  calendars: [],
  regions: [],
  ruleSets: [],
  scenarios: [],
  unread: { kinds: new Set(), names: new Map() },
  references: [],
  scenarioReferences: []
}

/** What stands in the files but could not be read: naming it is no second problem. */
export interface Unread {
  /** Kinds of which a whole file is lost. */
  readonly kinds: ReadonlySet<FileKind>
  /** Names per kind, given in files that are partly lost; also those that could be read. */
  readonly names: ReadonlyMap<FileKind, ReadonlySet<string>>
}

export interface Placed<Value> {
  readonly value: Value
  readonly place: Place
}
