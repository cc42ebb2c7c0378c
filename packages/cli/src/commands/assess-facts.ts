import { evaluateNames } from '@ketenregie/rules'
import type { NamedFindings } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { chooseNames } from '../assess/choose-names.ts'
import { readFacts } from '../assess/read-facts.ts'
import { askedNames, readReadings, tableNames } from '../assess/read-readings.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `beoordeel`: what the rules and tables say of what is known, and what is still needed. */
export const assessFacts: Run = async (words, host) => {
  const { args, json, language, text, list, has } = words
  const day = text('op')
  const asOf = day === undefined ? today(host) : readDay(day)
  const pack = await loadAgreements(text('afspraken'), language, host)
  const known = new Set(tableNames(pack))
  const chosen = chooseNames(args, askedNames(pack))
  const names = chosen.filter(name => !known.has(name))
  const tables = chosen.filter(name => known.has(name))
  const readings = readReadings(list('lezing'), pack)
  const stated = { file: text('feiten'), pairs: list('feit') }
  const facts = await readFacts(stated, pack, { language, host })
  const options = { asOf, readings }
  if (json) {
    const found = evaluateNames(pack, [...names, ...tables], facts, options)
    const shown = Object.entries(found).map(([name, finding]) => [name, namedReadings(finding)])
    host.stdout.write(printJson(Object.fromEntries(shown)))
  } else {
    const { printAssessment } = await import('../assess/print-assessment.ts')
    const print = { ...options, language, withTrace: has('spoor'), width: host.stdout.width }
    host.stdout.write(printAssessment(pack, { names, tables }, facts, print))
  }
  return exitCode.ok
}

/** What can be read in one way only has no readings that anyone knows by name. */
function namedReadings(finding: NamedFindings[string]): NamedFindings[string] {
  if (!('reading' in finding) || finding.reading !== null) return finding
  return { ...finding, readings: {} }
}
