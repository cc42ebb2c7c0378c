import { PortError } from './port-error.ts'

/**
 * Another writer came first while the host's own transaction was under way. Nothing is tried again
 * behind its back: the host rolls back, and begins the whole transaction anew.
 */
export class ConflictError extends PortError {
  readonly caseId: string
  /** The version that the case has now. */
  readonly version: number

  constructor(caseId: string, version: number) {
    super(
      `Case ${caseId} is at version ${version} since another writer came first. ` +
        'Roll your transaction back and begin it again.',
      { retryable: true }
    )
    this.caseId = caseId
    this.version = version
  }
}
