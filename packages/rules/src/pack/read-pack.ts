import type { CivilDate } from '@ketenregie/core'
import { findDoubts } from '../analyse/find-doubts.ts'
import { checkCircular } from '../check/check-circular.ts'
import { checkDecisions } from '../check/check-decisions.ts'
import { checkDuplicates } from '../check/check-duplicates.ts'
import { checkArrangements } from '../check/check-arrangements.ts'
import { checkClosed } from '../check/check-closed.ts'
import { checkCompliance } from '../check/check-compliance.ts'
import { checkIndicators } from '../check/check-indicators.ts'
import { checkCalendar } from '../check/check-calendar.ts'
import { checkLayer } from '../check/check-layer.ts'
import { checkLegalBases } from '../check/check-legal-bases.ts'
import { checkOpenMatters } from '../check/check-open-matters.ts'
import { checkProcess } from '../check/check-process.ts'
import { checkRecalibration } from '../check/check-recalibration.ts'
import { checkNorms } from '../check/check-norms.ts'
import { checkReferences } from '../check/check-references.ts'
import { checkRelations } from '../check/check-relations.ts'
import { checkTargets } from '../check/check-targets.ts'
import { checkTables } from '../check/check-tables.ts'
import { checkTasks } from '../check/check-tasks.ts'
import { checkUnused } from '../check/check-unused.ts'
import { checkRetention } from '../check/check-retention.ts'
import { checkValidity } from '../check/check-validity.ts'
import { fillLimits } from '../check/fill-limits.ts'
import type { Processes } from '../check/names.ts'
import { decidedOver, namesOf } from '../check/names.ts'
import { missingFiles, reportMissing } from '../check/missing-files.ts'
import { resolveOverrides } from '../check/resolve-override.ts'
import { resolveRuleSet } from '../check/resolve-rule-set.ts'
import { resolveScenario } from '../check/resolve-scenario.ts'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import { createReport } from '../diagnostic/report.ts'
import { applyOverrides } from '../layer/apply-overrides.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Reference } from '../read/session.ts'
import type { AgreementPack } from './agreement-pack.ts'
import { assemble } from './assemble.ts'
import { hashFiles } from './hash-files.ts'
import { originsOf } from './origins.ts'
import type { Origins } from './origins.ts'
import { readFiles } from './read-files.ts'

export interface ReadPackOptions {
  readonly name: string
  /** `1.0.0` unless given. */
  readonly version?: string
  readonly processes: Processes
  /** The layer that this one rests on. */
  readonly base?: AgreementPack
  /** Agreements that do not hold on this day get a warning. */
  readonly asOf?: CivilDate
}

export interface ReadPackResult {
  /** Null when there is an error. */
  readonly pack: AgreementPack | null
  /** Those that could be read, also when there is an error elsewhere. */
  readonly scenarios: readonly Scenario[]
  readonly origins: Origins
  /** In the order of the files, lines and columns. */
  readonly problems: readonly RuleDiagnostic[]
}

/** Reads and checks the files of a pack, by path. Gives every problem at once; never throws on bad input. */
export function readPack(
  files: ReadonlyMap<string, string>,
  { name, version = '1.0.0', processes, base, asOf }: ReadPackOptions
): ReadPackResult {
  const report = createReport()
  const below = base ?? null
  const found = readFiles(files, report)
  const missing = missingFiles(found.unread, processes, below)
  const unread = { ...found.unread, kinds: new Set([...found.unread.kinds, ...missing]) }
  const timeLimits = [...found.timeLimits, ...fillLimits(found.layerLimits, below, report)]
  const read = { ...found, unread, timeLimits }
  const names = namesOf(read, processes, below)
  const references: Reference[] = [...read.references]
  const session = { file: '', report, refer: (each: Reference) => references.push(each) }
  const layer = read.regions[0]?.value.id ?? null
  const own = read.ruleSets.map(set => resolveRuleSet(set, names, session, layer))
  const beneath = { base: below, names, layer }
  const overrides = read.ruleSets.flatMap(set => resolveOverrides(set, beneath, session))
  const open = overrides.filter(({ closed }) => closed.length === 0)
  const ruleSets = [...applyOverrides(below?.ruleSets ?? [], open), ...own]
  const tryOut = { ...session, refer: () => undefined }
  const scenarios = read.scenarios.map(each => resolveScenario(each, names, ruleSets, tryOut))
  checkReferences([...references, ...read.scenarioReferences], names, report)
  checkDuplicates(read, report)
  checkNorms(read, report)
  checkCircular(ruleSets, read.ruleSets, report)
  if (below !== null) {
    const here = { ...below, ...decidedOver(names), ruleSets }
    // with an error so far a name may stand for nothing, so that nothing can be tried out
    if (!report.hasErrors()) checkRelations(open, below, here, report)
    checkClosed({ overrides, own, written: read.ruleSets, here }, below, report)
  }
  checkValidity(read, asOf ?? null, report)
  checkRecalibration(read, below, asOf ?? null, report)
  checkLayer(read, below, report)
  checkCalendar(read, below, report)
  checkLegalBases(read, below, report)
  checkCompliance(read, below, report)
  checkIndicators(read, names, report)
  checkTargets(read, below, report)
  checkArrangements(read, below, report)
  checkRetention(read, below, report)
  checkTasks(read, report)
  for (const process of Object.values(processes)) {
    checkProcess(process, names, report)
    checkDecisions(process, report)
  }
  // a part that could not be read may be the one that uses a fact
  if (!report.hasErrors()) checkUnused({ ...read, references }, names.processes.values(), report)
  reportMissing(missing, report)
  const origins = originsOf(read)
  if (report.hasErrors()) {
    checkOpenMatters(read, { base: below, pack: null }, asOf ?? null, report)
    return { pack: null, scenarios, origins, problems: report.problems() }
  }
  const head = { name, version, processes, base: below, files: hashFiles(files, name) }
  const pack = assemble({ ...read, ruleSets }, head)
  checkOpenMatters(read, { base: below, pack }, asOf ?? null, report)
  const written = read.ruleSets
  checkTables(written, pack, report)
  findDoubts({ rules: pack, ruleSets: own, written, scenarios, asOf: asOf ?? null }, report)
  return { pack: report.hasErrors() ? null : pack, scenarios, origins, problems: report.problems() }
}
