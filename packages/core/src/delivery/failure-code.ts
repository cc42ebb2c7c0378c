import { PortError } from '../ports/port-error.ts'

/** Why a message did not go. */
export interface Failure {
  /** A code and the kind of error. What an error says may hold personal data, so it is not kept. */
  readonly code: string
  readonly retryable: boolean
}

/** A sender that throws a `PortError` says whether trying again can help; any other error may pass. */
export function failureOf(error: unknown): Failure {
  const retryable = !(error instanceof PortError) || error.retryable
  return { code: `${retryable ? 'failed' : 'refused'}/${kindOf(error)}`, retryable }
}

function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return /^[A-Z][A-Za-z]{0,60}$/.test(name) ? name : 'Error'
}
