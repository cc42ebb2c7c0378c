import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import type { Words } from '../commands/command-spec.ts'
import type { Host } from '../host.ts'
import { keptAgreements } from './kept-agreements.ts'

/**
 * What was kept beside the store, what comes with the program, and what the user brings with
 * `--eerder`.
 */
export async function earlierAgreements(
  database: string,
  { list, language }: Words,
  host: Host
): Promise<readonly AgreementPack[]> {
  const own = await loadAgreements(undefined, language, host)
  const found = [...keptAgreements(database, host.cwd), own]
  for (const folder of list('eerder')) found.push(await loadAgreements(folder, language, host))
  return found
}
