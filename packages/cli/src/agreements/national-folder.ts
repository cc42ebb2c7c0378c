import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files that the national agreements were generated from. */
export function nationalFolder(): string {
  const manifest = fileURLToPath(import.meta.resolve('@ketenregie/processes/package.json'))
  return join(manifest, '../afspraken/landelijk')
}
