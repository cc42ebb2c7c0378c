import { PortError } from './port-error.ts'

/** A case is kept in a form that is not ours: another version wrote it, or it was changed outside. */
export class UnreadableCaseError extends PortError {
  readonly caseId: string

  constructor(caseId: string, cause?: unknown) {
    super(`the case ${caseId} is kept in a form that cannot be read`, { retryable: false, cause })
    this.caseId = caseId
  }
}
