import { ManualClock, RandomIds, systemDigest } from '@ketenregie/adapters/system'
import { createEngine, phraseRejection } from '@ketenregie/core'
import type { Authority, CaseStore, CivilDate, Language } from '@ketenregie/core'
import { detentionAndReturn } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import type { Host } from '../host.ts'
import { keepAgreements, keptAgreements } from '../migrate/kept-agreements.ts'
import { startProgress } from '../output/progress.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { collectSummary } from '../summary/collect-summary.ts'
import type { InputSummary, MarkedLine, Summary } from '../summary/summary.ts'
import type { RegionInput } from './read-region-input.ts'
import { runDays } from './run-days.ts'
import type { RefusedStep } from './run-days.ts'
import { whatIsKept } from './what-is-kept.ts'

export interface Simulation {
  readonly pack: AgreementPack
  readonly input: RegionInput
  readonly until: CivilDate | null
  readonly host: Host
  readonly language: Language
  /** As the user knows the store. */
  readonly database: string
  /** What becomes of what a party tells that is another's to tell. */
  readonly authority: Authority
}

/** Brings the cases of a region up to the last day, from wherever an earlier run stopped. */
export async function simulateRegion(
  store: CaseStore,
  { pack, input, until, host, database, language, authority }: Simulation
): Promise<Summary> {
  const kept = await whatIsKept(store)
  for (const hash of kept.packs)
    if (hash !== pack.hash) throw cannotRun('cli/other-agreements', { path: database })
  // no instant lies before it, so the first day can always be set
  const clock = new ManualClock('0001-01-01T00:00:00Z')
  const decider = createRulesDecider(pack)
  const earlier = keptAgreements(database, host.cwd).map(former => ({
    pack: former,
    decider: createRulesDecider(former)
  }))
  keepAgreements(database, host.cwd, pack)
  const machine = { clock, ids: new RandomIds(), digest: systemDigest }
  const engine = createEngine({ pack, decider, earlier, store, authority, ...machine })
  const told = words[language]
  const progress = startProgress(host, input.steps.length)
  const refused = await runDays({
    engine,
    store,
    clock,
    process: detentionAndReturn.id,
    steps: input.steps,
    kept,
    until,
    onDay: (day, done) => progress.step(done, told.days(day, done, input.steps.length))
  })
  const summary = await collectSummary({
    engine,
    store,
    pack,
    input: withRefused(input, refused, language),
    onCase: done => progress.step(input.steps.length, told.counted(done))
  })
  progress.end()
  return summary
}

const words = {
  nl: {
    days: (day: string, done: number, all: number) => `${day}, ${done} van ${all} berichten`,
    counted: (done: number) => `${done} zaken geteld`,
    refused: (caseId: string, text: string) => `Zaak ${caseId}: ${text}`
  },
  en: {
    days: (day: string, done: number, all: number) => `${day}, ${done} of ${all} messages`,
    counted: (done: number) => `${done} cases counted`,
    refused: (caseId: string, text: string) => `Case ${caseId}: ${text}`
  }
} as const

/** What a case did not accept, beside what could not be read. */
function withRefused(
  { files, marked, steps }: RegionInput,
  refused: readonly RefusedStep[],
  language: Language
): InputSummary {
  const lines = refused.flatMap(({ step, problem }) => {
    const { text, advice } = phraseRejection(problem, language)
    const told = [words[language].refused(step.caseId, text), ...(advice ? [advice] : [])].join(' ')
    return step.lines.map((line): MarkedLine => ({
      file: step.file,
      line,
      what: 'refused',
      code: problem.code,
      text: told
    }))
  })
  const order = new Map(files.map(({ file }, index) => [file, index]))
  const rank = ({ file }: MarkedLine) => order.get(file) ?? files.length
  return {
    files: files.map(({ file, lines: all }) => {
      const told = steps.filter(step => step.file === file).flatMap(step => step.lines)
      return { file, lines: all, used: told.length - lines.filter(one => one.file === file).length }
    }),
    marked: [...marked, ...lines].toSorted((a, b) => rank(a) - rank(b) || a.line - b.line)
  }
}
