import type { Report } from '../diagnostic/report.ts'
import { calendar } from '../read/calendar.ts'
import { record } from '../read/collections.ts'
import { fact } from '../read/facts.ts'
import { fileKind, isAuthored, likelyKind } from '../read/file-kind.ts'
import type { FileKind } from '../read/file-kind.ts'
import { indicator } from '../read/indicators.ts'
import { message } from '../read/messages.ts'
import { id, name, normId, slugName } from '../read/names.ts'
import { norm } from '../read/norms.ts'
import { openMatter } from '../read/open-matters.ts'
import { party } from '../read/parties.ts'
import { readYaml } from '../read/read-yaml.ts'
import { region } from '../read/region.ts'
import { retention } from '../read/retention.ts'
import { ruleSet } from '../read/rule-set.ts'
import { scenarios } from '../read/scenarios.ts'
import type { Reference, Session } from '../read/session.ts'
import type { Shape } from '../read/shape.ts'
import { source } from '../read/sources.ts'
import { task } from '../read/tasks.ts'
import { timeLimit } from '../read/time-limits.ts'
import type { Node } from '../read/tree.ts'
import { unreachable } from '@ketenregie/core'
import type { WrittenPack } from './written-pack.ts'

type Lists = Omit<WrittenPack, 'unread'>

type Collected = {
  readonly [Key in keyof Lists]: Lists[Key] extends readonly (infer Item)[] ? Item[] : never
}

/** The form of every kind of file. */
export const forms = {
  feiten: record(name, fact),
  partijen: record(name, party),
  bronnen: record(slugName, source),
  normen: record(normId, norm),
  termijnen: record(name, timeLimit),
  taken: record(id, task),
  delen: record(name, message),
  bewaartermijnen: record(name, retention),
  kpi: record(name, indicator),
  openpunten: record(name, openMatter),
  kalender: calendar,
  gebied: region,
  regelset: ruleSet,
  scenarios
} as const satisfies Readonly<Record<FileKind, Shape<unknown>>>

/** Reads every file, in the order of their paths, with all problems of all of them. */
export function readFiles(files: ReadonlyMap<string, string>, report: Report): WrittenPack {
  const pack: Collected = {
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
    references: [],
    scenarioReferences: []
  }
  const lost = new Set<FileKind>()
  const given = new Map<FileKind, Set<string>>()
  for (const [file, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isAuthored(file)) continue
    const { tree, problems } = readYaml(text, file)
    report.include(problems)
    const kind = tree === null ? null : fileKind(file, tree, report)
    if (tree === null || kind === null) lost.add(likelyKind(file))
    else {
      readFile(kind, tree, pack, { file, report })
      if (kind === 'gebied' && pack.regions.length === 0) lost.add(kind)
      addGiven(kind, tree, given)
    }
  }
  return { ...pack, unread: { kinds: lost, names: given } }
}

/** Notes the names that a file gives, whether or not what stands under them could be read. */
function addGiven(kind: FileKind, tree: Node, given: Map<FileKind, Set<string>>): void {
  const names = given.get(kind) ?? new Set<string>()
  given.set(kind, names)
  const parts =
    kind === 'regelset' ? ['begrippen', 'regels', 'tabellen'].map(key => within(tree, key)) : [tree]
  for (const part of parts) {
    if (part?.kind === 'map') for (const key of part.entries.keys()) names.add(key)
  }
}

function within(tree: Node, key: string): Node | undefined {
  return tree.kind === 'map' ? tree.entries.get(key)?.value : undefined
}

function readFile(
  kind: FileKind,
  tree: Node,
  pack: Collected,
  about: Pick<Session, 'file' | 'report'>
): void {
  const references: Reference[] = kind === 'scenarios' ? pack.scenarioReferences : pack.references
  const session: Session = { ...about, refer: reference => references.push(reference) }
  switch (kind) {
    case 'feiten':
      return addTo(pack.facts, forms.feiten.read(tree, session))
    case 'partijen':
      return addTo(pack.parties, forms.partijen.read(tree, session))
    case 'bronnen':
      return addTo(pack.sources, forms.bronnen.read(tree, session))
    case 'normen':
      return addTo(pack.norms, forms.normen.read(tree, session))
    case 'termijnen':
      return addTo(pack.timeLimits, forms.termijnen.read(tree, session))
    case 'taken':
      return addTo(pack.tasks, forms.taken.read(tree, session))
    case 'delen':
      return addTo(pack.messages, forms.delen.read(tree, session))
    case 'bewaartermijnen':
      return addTo(pack.retention, forms.bewaartermijnen.read(tree, session))
    case 'kpi':
      return addTo(pack.indicators, forms.kpi.read(tree, session))
    case 'openpunten':
      return addTo(pack.openMatters, forms.openpunten.read(tree, session))
    case 'scenarios':
      return addTo(pack.scenarios, forms.scenarios.read(tree, session))
    case 'kalender':
      return addTo(pack.calendars, placed(forms.kalender, tree, session))
    case 'gebied': {
      const found = placed(forms.gebied, tree, session)
      addTo(pack.layerLimits, found[0]?.value.timeLimits)
      addTo(pack.legalBases, found[0]?.value.legalBases)
      addTo(pack.compliance, found[0]?.value.compliance)
      addTo(pack.targets, found[0]?.value.targets)
      addTo(pack.openMatters, found[0]?.value.openMatters)
      addTo(pack.arrangements, found[0]?.value.arrangements)
      return addTo(
        pack.regions,
        found.map(({ value: { region: value, basedOnPlace: place, recalibrationPlace } }) => ({
          value,
          place,
          recalibrationPlace
        }))
      )
    }
    case 'regelset':
      return addTo(pack.ruleSets, one(forms.regelset.read(tree, session)))
    default:
      return unreachable(kind)
  }
}

function addTo<Item>(list: Item[], found: readonly Item[] | undefined): void {
  for (const item of found ?? []) list.push(item)
}

function one<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}

function placed<Value>(shape: Shape<Value>, tree: Node, session: Session) {
  return one(shape.read(tree, session)).map(value => ({ value, place: tree.place }))
}
