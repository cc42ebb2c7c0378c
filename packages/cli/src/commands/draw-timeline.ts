import {
  deadlineOverview,
  printTimeline,
  printTimelinePage,
  timelineOf
} from '@ketenregie/adapters/timeline'
import type { Timeline } from '@ketenregie/adapters/timeline'
import { builtInEvents } from '@ketenregie/core'
import type { CaseView, Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { printVerifications } from '../case/print-verification.ts'
import { viewCases } from '../case/view-case.ts'
import { caseWords, phraseHappened, phraseWhat } from '../case/words.ts'
import type { CaseWords } from '../case/words.ts'
import { exitCode } from '../exit-code.ts'
import { earlierAgreements } from '../migrate/earlier-agreements.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `tijdlijn`: the course of a case, or the limits that run in all of them. */
export const drawTimeline: Run = async (words, host) => {
  const { json, language, text } = words
  const [caseId] = words.args
  const file = text('uit')
  if (file === undefined || !/\.(?:html|svg)$/.test(file))
    throw cannotRun('cli/missing-option', { option: '--uit <BESTAND.html of BESTAND.svg>' })
  const pack = await loadAgreements(text('afspraken'), language, host)
  const database = text('opslag') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db'
  const earlier = await earlierAgreements(database, words, host)
  const place = { database, cwd: host.cwd, earlier }
  const { views, damaged } = await viewCases(caseId ?? null, pack, place)
  if (damaged.length > 0) {
    const colors = colorsFor(host.stdout, host.env)
    host.stdout.write(json ? printJson(damaged) : printVerifications(damaged, colors, language))
    return exitCode.errorsFound
  }
  const [only] = views
  const timeline =
    caseId !== undefined && only !== undefined
      ? courseOf(only, pack, language)
      : deadlineOverview(
          views,
          language === 'nl'
            ? 'Termijnen die nog gehaald moeten worden'
            : 'Time limits that are still to be met',
          canBeMet(pack)
        )
  const print = file.endsWith('.svg') ? printTimeline : printTimelinePage
  writeOutput(file, print(timeline, language), { host, language })
  host.stdout.write(json ? printJson({ file, ...timeline }) : `${file}\n`)
  return exitCode.ok
}

/** Whether something in the process of a case meets this limit; another only passes. */
function canBeMet({ processes }: AgreementPack): (view: CaseView, limit: string) => boolean {
  const met = new Map(
    Object.entries(processes).map(([name, definition]) => {
      const found = JSON.stringify(definition).matchAll(meets)
      return [name, new Set([...found].map(({ groups }) => groups?.['limit']))]
    })
  )
  return ({ process }, limit) => met.get(process)?.has(limit) ?? true
}

const meets = /"type":"deadline\.meet","params":\{"limit":"(?<limit>\w+)"/g

function courseOf(
  view: CaseView,
  { parties, processes }: AgreementPack,
  language: Language
): Timeline {
  const words = caseWords[language]
  const events = processes[view.process]?.events ?? {}
  return timelineOf(view, {
    title: `${words.case(view.caseId)}: ${view.title}`,
    party: name => parties[name]?.title ?? name,
    event: ({ what, happened }) => {
      const title = what === null ? undefined : events[what]?.title
      return (
        title ??
        (phraseHappened(happened, words) === '' ? null : phraseOther(what, happened, words))
      )
    }
  })
}

function phraseOther(what: string | null, happened: readonly string[], words: CaseWords): string {
  if (what === 'open') return words.caseOpened
  const told = phraseHappened(happened, words)
  if (builtInEvents.some(event => event === what)) return told
  return `${phraseWhat(what, words)}: ${told}`
}
