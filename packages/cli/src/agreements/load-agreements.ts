import type { Language } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack } from '@ketenregie/rules'
import type { Host } from '../host.ts'
import { startProgress } from '../output/progress.ts'
import { CannotRun, found, problem } from '../problem/cannot-run.ts'
import type { CheckedFolder } from './check-folder.ts'

/** The agreements in a folder, or those that come with the program; nothing runs on broken ones. */
export async function loadAgreements(
  path: string | undefined,
  language: Language,
  host: Host
): Promise<AgreementPack> {
  if (path === undefined) return landelijk
  const { pack } = await loadFolder(path, language, host)
  return pack
}

/** What is told meanwhile. */
export const reading: Readonly<Record<Language, string>> = {
  nl: 'De afspraken worden gelezen …',
  en: 'Reading the agreements …'
}

export interface SoundFolder extends CheckedFolder {
  readonly pack: AgreementPack
}

/** A folder with all that stands in it; nothing runs on a broken one. */
export async function loadFolder(
  path: string,
  language: Language,
  host: Host
): Promise<SoundFolder> {
  // reading YAML takes longer than all the rest, and the national agreements are checked data
  const { checkFolder } = await import('./check-folder.ts')
  const { agreementCatalogues } = await import('./file-problems.ts')
  const progress = startProgress(host, 1)
  progress.stage(reading[language])
  const checked = checkFolder(path, { cwd: host.cwd })
  progress.end()
  const { pack, problems, texts } = checked
  if (pack !== null) return { ...checked, pack }
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new CannotRun(
    [problem('cli/agreements-have-errors', { count: errors.length })],
    found(errors, agreementCatalogues[language], texts, language)
  )
}
