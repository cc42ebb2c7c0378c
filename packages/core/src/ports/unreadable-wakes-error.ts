import type { Wake } from './case-store.ts'
import { PortError } from './port-error.ts'

/** Wakes are kept on days or at moments that do not exist: they were changed outside the store. */
export class UnreadableWakesError extends PortError {
  /** Whose they are. */
  readonly caseIds: readonly string[]
  /** The others that were asked for, in their order. */
  readonly readable: readonly Wake[]

  constructor(caseIds: readonly string[], readable: readonly Wake[]) {
    super(`the wakes of ${caseIds.join(', ')} cannot be read`, { retryable: false })
    this.caseIds = caseIds
    this.readable = readable
  }
}
