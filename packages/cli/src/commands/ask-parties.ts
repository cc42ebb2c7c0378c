import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { chooseNames } from '../assess/choose-names.ts'
import { readFacts } from '../assess/read-facts.ts'
import { askedNames, readReadings } from '../assess/read-readings.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { printFacts, printPairs, quoted } from '../inquire/go-on.ts'
import { startInquiry } from '../inquire/inquiry.ts'
import type { Inquiry, Subject } from '../inquire/inquiry.ts'
import { interview } from '../inquire/interview.ts'
import { followUpsOf, printSummary } from '../inquire/print-summary.ts'
import { inquiryWords } from '../inquire/words.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import type { Run, Words } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `vraag`: what to ask whom, one question after another, until all is settled. */
export const askParties: Run = async (words, host) => {
  const { json, language, text, list } = words
  const day = text('op')
  const asOf = day === undefined ? today(host) : readDay(day)
  const { folder, rules } = split(words, host)
  const pack = await loadAgreements(folder, language, host)
  const names = chooseNames(rules, askedNames(pack))
  const named = rules.length === 0 ? [] : names
  const readings = readReadings(list('lezing'), pack)
  const subject: Subject = { pack, names, asOf, readings, named }
  const stated = { file: text('feiten'), pairs: list('feit') }
  const start = startInquiry(subject, await readFacts(stated, pack, { language, host }))
  if (json || host.prompts === undefined) {
    host.stdout.write(printJson(asData(subject, start)))
    return exitCode.ok
  }
  const prompts = await host.prompts()
  const { inquiry, wasStopped } = await interview(subject, start, prompts, { language, host })
  host.stdout.write(printSummary(subject, inquiry, language, { wasStopped }))
  if (Object.keys(inquiry.facts).length > 0) goOn(words, host, inquiry)
  return exitCode.ok
}

/** The last word may be the folder of the agreements. */
function split({ args, text }: Words, { cwd }: Host) {
  const last = args.at(-1)
  const found =
    last === undefined ? undefined : statSync(resolve(cwd, last), { throwIfNoEntry: false })
  return found?.isDirectory() === true
    ? { folder: last, rules: args.slice(0, -1) }
    : { folder: text('afspraken'), rules: args }
}

function asData(subject: Subject, inquiry: Inquiry): object {
  const { asOf } = subject
  const { findings, plan } = inquiry
  const outcomes = Object.values(findings).map((finding): readonly [string, object] => {
    const { name, outcome } = finding
    return finding.kind === 'table'
      ? [name, { outcome, outputs: finding.outputs }]
      : [name, { outcome, status: finding.status }]
  })
  const questions = plan.worthAsking.map(
    fact => [fact, subject.pack.facts[fact]?.question] as const
  )
  return {
    asOf,
    ...plan,
    outcomes: Object.fromEntries(outcomes),
    questions: Object.fromEntries(questions),
    followUps: followUpsOf(subject, inquiry)
  }
}

/** How to take up where it was left: with the file that was written, or all on the line. */
function goOn({ args, language, text, list }: Words, host: Host, { facts }: Inquiry): void {
  const says = inquiryWords[language]
  const path = text('bewaar')
  const day = text('op')
  const folder = text('afspraken')
  const tell = (stated: readonly string[]) =>
    host.stdout.write(`\n${says.goOn}:\n  ${[...line, ...stated].join(' ')}\n`)
  const line = [
    'ketenregie vraag',
    ...args.map(quoted),
    ...(folder === undefined ? [] : [`--afspraken ${quoted(folder)}`]),
    ...(day === undefined ? [] : [`--op ${day}`]),
    ...list('lezing').map(pair => `--lezing ${quoted(pair)}`)
  ]
  if (path === undefined) return tell(printPairs(facts))
  try {
    writeFileAtomically(resolve(host.cwd, path), printFacts(facts))
  } catch (error) {
    // what was answered is not lost with the file
    tell(printPairs(facts))
    throw error
  }
  host.stdout.write(`\n${says.saved(path)}\n`)
  tell([`--feiten ${quoted(path)}`])
}
