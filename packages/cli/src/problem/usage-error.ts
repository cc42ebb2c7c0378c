/** A command line that cannot be read, as its reader tells it; `usageProblem` says it in words. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: string
  /** Commands and options that exist where it stands. */
  readonly known: readonly string[]

  constructor(code: string, message: string, known: readonly string[]) {
    super(message)
    this.code = code
    this.known = known
  }
}
