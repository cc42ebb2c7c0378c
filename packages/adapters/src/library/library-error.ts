import { PortError } from '@ketenregie/core'

/** A library that this needs is not installed; each door works without it for all else. */
export class LibraryError extends PortError {
  readonly library: string

  constructor(library: string, cause: unknown) {
    super(`"${library}" is not installed. Install it beside this package: npm install ${library}`, {
      retryable: false,
      cause
    })
    this.library = library
  }
}
