import { unreachable } from '../invariant.ts'
import type { Finding } from '../ports/decider.ts'
import type { Answer } from '../process/compile.ts'

/** A finding as guards and conditions look it up. Outside its gate a rule is not a "no". */
export function answerOf({ status, outcome }: Finding): Answer {
  switch (status) {
    case 'ground':
      return 'yes'
    case 'no-ground':
      return 'no'
    case 'unknown':
    case 'own-judgement':
      return status
    case null:
      return outcome ?? 'own-judgement'
    default:
      return unreachable(status)
  }
}
