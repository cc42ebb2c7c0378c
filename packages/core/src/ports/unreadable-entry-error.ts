import { PortError } from './port-error.ts'

/** An entry of a journal is kept in a form that no entry can have: it was changed outside the store. */
export class UnreadableEntryError extends PortError {
  readonly caseId: string
  readonly entry: number

  constructor(caseId: string, entry: number) {
    super(`entry ${entry} of ${caseId} cannot be read`, { retryable: false })
    this.caseId = caseId
    this.entry = entry
  }
}
