import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import {
  checkCitation,
  checkFacts,
  checkSoundness,
  coreEn,
  coreNl,
  createEngine,
  InvariantError,
  processProblemsEn,
  processProblemsNl,
  soundnessProblemsEn,
  soundnessProblemsNl
} from '@ketenregie/core'
import type { Citation, DiagnosticOf, Catalogue, ProcessDefinition } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { landelijk, processes } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { checkNames } from '../../packages/core/src/process/check-names.ts'
import { findCircle, findUntold } from '../../packages/core/src/process/check-sub-cases.ts'
import { changed, printChanged, printValue } from './changed.ts'
import type { Change } from './changed.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

type Processes = Readonly<Record<string, ProcessDefinition>>

const core = { nl: coreNl, en: coreEn }
const soundness = { nl: soundnessProblemsNl, en: soundnessProblemsEn }
const definitions = { nl: processProblemsNl, en: processProblemsEn }

/** What one process says of another, or of the rest of the agreements. */
const apart: Readonly<Record<string, readonly Change[]>> = {
  'core/process-unknown-name': [['omgevingsadvies.states.gesprek.meta.owner', 'wijkteam']],
  'core/process-sub-case-news': [
    [
      'detentie_en_terugkeer.subCases.omgevingsadvies.hears',
      { advies_herzien: { event: 'omgevingsadvies_ontvangen', returns: [] } }
    ]
  ],
  'core/process-sub-case-circle': [
    [
      'omgevingsadvies.subCases',
      {
        detentie: {
          title: 'Detentie',
          process: 'detentie_en_terugkeer',
          gives: [],
          event: 'detentie_voorbij',
          returns: [],
          source: null
        }
      }
    ]
  ]
}

const citations: Readonly<Record<string, Citation>> = {
  'core/unknown-source': { source: 'minimumnorm', place: 'kernfuncties' },
  'core/unknown-place': { source: 'minimumnormen', place: 'kernfunctie' }
}

/** What is said of agreements that do not fit each other, and of what is checked by them; by code. */
export function agreementExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  function add<Problems>(
    text: string,
    problem: DiagnosticOf<Problems>,
    catalogues: { readonly nl: Catalogue<Problems>; readonly en: Catalogue<Problems> }
  ): void {
    const told = tell({ as: 'ts', text }, problem, catalogues)
    found.set(problem.code, told)
  }
  for (const [code, changes] of Object.entries(apart)) {
    const misfit = changed<Processes>(processes, changes)
    const lines = printChanged('gewijzigd', 'processes', changes)
    const text = [
      ...lines,
      '// gooit een InvariantError met deze melding erin',
      'createEngine({ ...rest, pack: { ...landelijk, processes: gewijzigd } })'
    ].join('\n')
    if (!isRefused(misfit, code)) continue
    for (const problem of findMisfits(misfit))
      if (problem.code === code) add(text, problem, definitions)
  }
  for (const citation of Object.values(citations)) {
    const problem = checkCitation(citation, landelijk.sources)
    if (problem) add(`checkCitation(${printValue(citation)}, landelijk.sources)`, problem, core)
  }
  const listed = ['huisvesting', 'ja']
  for (const problem of checkFacts(listed, landelijk.facts).problems)
    add(`checkFacts(${printValue(listed)}, landelijk.facts)`, problem, core)
  const looked = { budget: 3 }
  for (const problem of checkSoundness(processes.omgevingsadvies, looked))
    if (problem.code === 'core/process-beyond-budget')
      add(`checkSoundness(processes.omgevingsadvies, ${printValue(looked)})`, problem, soundness)
  return found
}

function isRefused(mixed: Processes, code: string): boolean {
  const clock = new ManualClock('2025-07-01T10:00:00Z')
  const world = { store: new MemoryCaseStore(), clock, ids: new RandomIds() }
  try {
    createEngine({
      pack: { ...landelijk, processes: mixed },
      decider: createRulesDecider(landelijk),
      ...world
    })
  } catch (error) {
    return error instanceof InvariantError && error.message.includes(code)
  }
  return false
}

/** What an engine looks for in the processes of a pack before it is made. */
function findMisfits(mixed: Processes) {
  const names = (of: object) => new Set(Object.keys(of))
  const { tasks, timeLimits, messages, parties, facts } = landelijk
  const known = {
    task: names(tasks),
    limit: names(timeLimits),
    message: names(messages),
    party: names(parties),
    fact: names(facts),
    process: names(mixed)
  }
  return [
    ...findCircle(mixed),
    ...findUntold(mixed),
    ...Object.values(mixed).flatMap(definition => checkNames(definition, known))
  ]
}
