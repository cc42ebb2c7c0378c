import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import { withCases } from '../post/with-cases.ts'
import { planVisits } from '../visits/plan-visits.ts'
import { printVisits } from '../visits/print-visits.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `bezoek`: per institution who can be seen, and which institutions go on one trip. */
export const showVisits: Run = async (words, host) => {
  const { json, language, text } = words
  const written = text('op')
  const day = written === undefined ? today(host) : readDay(written)
  return withCases(words, host, ({ views, pack }) => {
    const trips = planVisits(views, pack, day)
    const { stdout } = host
    stdout.write(json ? printJson({ day, trips }) : printVisits(trips, day, language, stdout.width))
    return exitCode.ok
  })
}
