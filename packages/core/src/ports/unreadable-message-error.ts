import { PortError } from './port-error.ts'

/** A message is kept in a form that no message can have: it was changed outside the store. */
export class UnreadableMessageError extends PortError {
  readonly caseId: string

  constructor(caseId: string) {
    super(`a message of ${caseId} cannot be read`, { retryable: false })
    this.caseId = caseId
  }
}
