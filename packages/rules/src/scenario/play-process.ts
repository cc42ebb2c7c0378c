import { createEngine, whenDue } from '@ketenregie/core'
import type { Engine, EngineAnswer, Instant } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { createRulesDecider } from '../decider/rules-decider.ts'
import type { Moment, ProcessScenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { checkMoment } from './check-moment.ts'
import type { CoverageKey } from './coverage/coverage-item.ts'
import { expectedParts } from './coverage/expected-parts.ts'
import { takenTransitions } from './coverage/taken-transitions.ts'
import type { Played } from './played.ts'
import type { BareDeviation } from './result.ts'

const caseId = 'scenario'

/** More than a timeline can open by hand. */
const mostCases = 1000

/** The hour of a day that tells none. */
const morning = 'T09:00:00.000Z'

/** Lives a case day by day, or moment by moment: first what is due, then what is told, and then what must be so. */
export async function playProcess(pack: AgreementPack, scenario: ProcessScenario): Promise<Played> {
  const store = new MemoryCaseStore()
  const clock: { now: Instant } = { now: `0001-01-01${morning}` }
  let numbers = 0
  const engine = createEngine({
    pack,
    decider: createRulesDecider(pack),
    store,
    clock: { now: () => clock.now },
    ids: { next: () => `${caseId}-${++numbers}` }
  })
  const deviations: BareDeviation[] = []
  const touches: CoverageKey[] = []
  for (const [at, moment] of scenario.timeline.entries()) {
    clock.now = moment.at ?? `${moment.on}${morning}`
    await engine.due(whenDue(moment))
    const to = await heardBy(engine, moment)
    const answer =
      at === 0
        ? await open(engine, pack, scenario, moment)
        : await tell(engine, pack, { scenario, moment, to })
    // a day that expects nothing needs no look at the case, but the first must have opened it
    const isLookedAt = at === 0 || Object.keys(moment.expected.places).length > 0
    const view = isLookedAt ? await engine.view(to) : undefined
    deviations.push(...checkMoment(moment, { answer, view, pack }))
    touches.push(...expectedParts(moment, view, pack))
    if (isLookedAt && at === 0 && view === undefined) break
  }
  for (const id of await store.caseIds({ after: null, limit: mostCases })) {
    const process = id === caseId ? scenario.process : (await engine.view(id))?.process
    touches.push(...takenTransitions(pack, process ?? '', await store.entries(id)))
  }
  return { deviations, touches }
}

/** The case that a day is about: the one of the scenario, or the last of its sub-cases so named. */
async function heardBy(engine: Engine, { subCase }: Moment): Promise<string> {
  if (subCase === null) return caseId
  const known = (await engine.view(caseId))?.subCases.find(({ name }) => name === subCase)
  // one that was never opened is as unknown as a case can be
  return known?.caseId ?? `${caseId}/${subCase}`
}

async function open(
  engine: Engine,
  pack: AgreementPack,
  scenario: ProcessScenario,
  moment: Moment
): Promise<EngineAnswer> {
  const { facts } = moment
  const by = speakerOf(moment, pack, scenario)
  const opened = await engine.open(scenario.process, { caseId, by, ...timeOf(moment), facts })
  if (!opened.accepted || moment.event === null) return opened
  return engine.send(caseId, { type: moment.event, by, ...timeOf(moment), ...taskOf(moment) })
}

interface Telling {
  readonly scenario: ProcessScenario
  readonly moment: Moment
  /** The case that it is told to. */
  readonly to: string
}

/** Null when nothing is told on a day: it is only looked at. */
async function tell(
  engine: Engine,
  pack: AgreementPack,
  { scenario, moment, to }: Telling
): Promise<EngineAnswer | null> {
  const { facts, event } = moment
  if (event === null && Object.keys(facts).length === 0) return null
  const type = event ?? 'feiten_vastgesteld'
  const by = speakerOf(moment, pack, scenario)
  return engine.send(to, { type, by, ...timeOf(moment), facts, ...taskOf(moment) })
}

function timeOf({ on, at }: Moment): Pick<Moment, 'on' | 'at'> {
  return at === undefined ? { on } : { on, at }
}

function taskOf({ task }: Moment) {
  return task === null ? {} : { task }
}

/** Who says it, or else who would: one that may report the event, or the holder of the fact. */
function speakerOf(
  { by, event, task, facts, subCase }: Moment,
  pack: AgreementPack,
  { process }: ProcessScenario
): string {
  const [fact = ''] = Object.keys(facts)
  const around = pack.processes[process]
  const within = subCase === null ? undefined : around?.subCases?.[subCase]
  const events = (within ? pack.processes[within.process] : around)?.events ?? {}
  const candidates = [
    by,
    event === null ? null : events[event]?.by[0],
    task === null ? null : pack.tasks[task]?.party,
    pack.facts[fact]?.holders.first,
    Object.keys(pack.parties)[0]
  ]
  return candidates.find(party => typeof party === 'string') ?? ''
}
