import type {
  FactDefinition,
  MessageDefinition,
  ProcessDefinition,
  Source,
  TimeLimit
} from '@ketenregie/core'
import type { DecisionTable, HitPolicy, OutputDomain } from '../model/decision-table.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Named } from '../read/collections.ts'
import { outputName, outputsByName } from '../table/table-answer.ts'

/** Everything that a name can stand for, over all files and the layer below. */
export interface Names {
  readonly facts: ReadonlyMap<string, Omit<FactDefinition, 'name'>>
  readonly sources: ReadonlyMap<string, Omit<Source, 'id'>>
  readonly timeLimits: ReadonlyMap<string, Omit<TimeLimit, 'name'>>
  readonly parties: ReadonlySet<string>
  /** The roles of all parties together. */
  readonly roles: ReadonlySet<string>
  readonly tasks: ReadonlySet<string>
  readonly norms: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  /** Those of all tasks and facts together. */
  readonly lifeDomains: ReadonlySet<string>
  readonly messages: ReadonlySet<string>
  /** What kinds of messages each party can get. */
  readonly messageKinds: ReadonlyMap<string, ReadonlySet<string>>
  readonly concepts: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  /** What conditions can ask of tables: each output by its name, or by that of a table with one. */
  readonly outputs: ReadonlyMap<string, AskableOutput>
  /** By rule or concept, over all versions. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>
  /** Facts, concepts, rules and outputs of tables together. */
  readonly conditions: ReadonlySet<string>
  readonly municipalities: ReadonlySet<string>
  readonly processes: ReadonlyMap<string, ProcessDefinition>
  /** Whether a name that is not known may stand in a part that could not be read. */
  mayStand(kind: FileKind, name: string): boolean
}

/** An output of a table, as a condition can ask it. */
export interface AskableOutput {
  readonly table: string
  readonly output: string
  readonly hitPolicy: HitPolicy
  readonly domain: OutputDomain
}

export type Processes = Readonly<Record<string, ProcessDefinition>>

/** A layer below, or the part of one that is at hand. */
export type Below = Partial<Omit<AgreementPack, 'hash'>>

export function namesOf(pack: WrittenPack, processes: Processes, base: Below | null): Names {
  const { kinds, names } = pack.unread
  const sets = base?.ruleSets ?? []
  const facts = mapOf(pack.facts, base?.facts)
  const concepts = new Set([
    ...sets.flatMap(set => Object.keys(set.concepts)),
    ...pack.ruleSets.flatMap(set => set.concepts.map(({ name }) => name))
  ])
  const rules = new Set([
    ...sets.flatMap(set => Object.keys(set.rules)),
    ...pack.ruleSets.flatMap(set => set.rules.map(({ name }) => name))
  ])
  const tables = new Set([
    ...sets.flatMap(set => Object.keys(set.tables ?? {})),
    ...pack.ruleSets.flatMap(set => set.tables.map(({ name }) => name))
  ])
  const outputs = outputsOf(pack, sets)
  return {
    facts,
    concepts,
    rules,
    tables,
    outputs,
    readings: readingsOf(pack, sets),
    conditions: new Set([...facts.keys(), ...concepts, ...rules, ...outputs.keys()]),
    sources: mapOf(pack.sources, base?.sources),
    timeLimits: mapOf(pack.timeLimits, base?.timeLimits),
    parties: setOf(pack.parties, base?.parties),
    roles: new Set([...mapOf(pack.parties, base?.parties).values()].flatMap(({ roles }) => roles)),
    tasks: setOf(pack.tasks, base?.tasks),
    norms: setOf(pack.norms, base?.norms),
    indicators: setOf(pack.indicators, base?.indicators),
    lifeDomains: new Set(
      [...facts.values(), ...mapOf(pack.tasks, base?.tasks).values()].flatMap(
        ({ lifeDomain }) => lifeDomain ?? []
      )
    ),
    messages: setOf(pack.messages, base?.messages),
    messageKinds: kindsByRecipient([
      ...Object.values(base?.messages ?? {}),
      ...pack.messages.map(({ value }) => value),
      ...rungs([
        ...Object.values(base?.timeLimits ?? {}),
        ...pack.timeLimits.map(({ value }) => value)
      ])
    ]),
    municipalities: new Set(pack.regions.flatMap(({ value }) => Object.keys(value.municipalities))),
    processes: new Map([...Object.entries(base?.processes ?? {}), ...Object.entries(processes)]),
    mayStand: (kind, name) => kinds.has(kind) || names.get(kind)?.has(name) === true
  }
}

/** What rules can ask of, over all layers. */
export function decidedOver({
  facts,
  timeLimits
}: Names): Pick<AgreementPack, 'facts' | 'timeLimits'> {
  return { facts: titled(facts), timeLimits: titled(timeLimits) }
}

function titled<Value>(
  named: ReadonlyMap<string, Value>
): Readonly<Record<string, Value & { readonly name: string }>> {
  return Object.fromEntries([...named].map(([name, value]) => [name, { ...value, name }]))
}

function outputsOf(
  { ruleSets }: WrittenPack,
  below: readonly RuleSet[]
): ReadonlyMap<string, AskableOutput> {
  const found = new Map<string, AskableOutput>()
  const add = (table: string, hitPolicy: HitPolicy, outputs: DecisionTable['outputs']): void => {
    for (const [output, domain] of Object.entries(outputs))
      found.set(outputName(table, output), { table, output, hitPolicy, domain })
  }
  for (const { tables = {} } of below)
    for (const { name, hitPolicy, outputs } of Object.values(tables)) add(name, hitPolicy, outputs)
  for (const { tables } of ruleSets)
    for (const { name, value } of tables)
      add(name, value.hitPolicy, outputsByName(value.outputs, name))
  return found
}

function readingsOf(
  { ruleSets }: WrittenPack,
  below: readonly RuleSet[]
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, readings: Iterable<string>) =>
    found.set(name, new Set([...(found.get(name) ?? []), ...readings]))
  for (const { concepts, rules } of below)
    for (const [name, { readings }] of Object.entries({ ...concepts, ...rules }))
      add(name, Object.keys(readings))
  for (const { concepts, rules } of ruleSets)
    for (const { name, value } of [...concepts, ...rules]) add(name, value.given)
  return found
}

type Sent = Pick<MessageDefinition, 'to' | 'kind'>

/** What the ladders of limits send. */
function rungs(limits: readonly Pick<TimeLimit, 'ladder'>[]): readonly Sent[] {
  return limits.flatMap(({ ladder }) => ladder.map(({ to, message }) => ({ to, kind: message })))
}

function kindsByRecipient(messages: readonly Sent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { to, kind } of messages) found.set(to, (found.get(to) ?? new Set()).add(kind))
  return found
}

function mapOf<Value>(
  named: readonly Named<Value>[],
  below: Readonly<Record<string, Value>> | undefined
): ReadonlyMap<string, Value> {
  const above = named.map(({ name, value }) => [name, value] as const)
  return new Map([...Object.entries(below ?? {}), ...above])
}

function setOf(named: readonly Named<unknown>[], below: object | undefined): ReadonlySet<string> {
  return new Set([...Object.keys(below ?? {}), ...named.map(({ name }) => name)])
}
