import { PortError } from '../ports/port-error.ts'

const mostAttempts = 64

/** Tries again while other writers come first; more than a few times means a case under siege. */
export async function retryOnConflict<T>(attempt: () => Promise<T | 'conflict'>): Promise<T> {
  for (let count = 0; count < mostAttempts; count++) {
    const result = await attempt()
    if (result !== 'conflict') return result
  }
  throw new PortError('other writers kept coming first', { retryable: true })
}
