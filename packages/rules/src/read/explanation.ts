import type { Rule } from '../model/rule-set.ts'
import { map, required } from './collections.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** The sentences of a rule, one for each outcome. */
export const explanation: Shape<NonNullable<Rule['explanation']>> = become(
  map({ ja: required(text), nee: required(text), onbekend: required(text) }),
  ({ ja, nee, onbekend }) => ({ yes: ja, no: nee, unknown: onbekend })
)
