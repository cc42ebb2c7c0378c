import type { Rule } from '../model/rule-set.ts'
import { map, required } from './collections.ts'
import { cut, text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const reasons = sentence(['{redenen}'])
const question = sentence(['{volgende_vraag}', '{houder}'])

function sentence(filledIn: readonly string[]): Shape<string> {
  return become(text, (read, { place }, { report }) => {
    for (const [written] of read.matchAll(/\{[^{}]*\}/g)) {
      if (filledIn.includes(written)) continue
      const params = report.unknown(cut(written), filledIn, place)
      report.add({ code: 'rules/unknown-placeholder', params }, place)
    }
    return read
  })
}

/** The sentences of a rule, one for each outcome. */
export const explanation: Shape<NonNullable<Rule['explanation']>> = become(
  map({ ja: required(reasons), nee: required(reasons), onbekend: required(question) }),
  ({ ja, nee, onbekend }) => ({ yes: ja, no: nee, unknown: onbekend })
)
