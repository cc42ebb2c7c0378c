/** The world failed. `retryable` says whether trying again can help. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly retryable: boolean

  constructor(message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause })
    this.retryable = options.retryable
  }
}
