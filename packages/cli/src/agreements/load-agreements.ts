import { renderDiagnostics } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack } from '@ketenregie/rules'
import type { Host } from '../host.ts'
import { CannotRun, problem } from '../problem/cannot-run.ts'

/** The agreements in a folder, or those that come with the program; nothing runs on broken ones. */
export async function loadAgreements(
  path: string | undefined,
  language: Language,
  { cwd }: Host
): Promise<AgreementPack> {
  if (path === undefined) return landelijk
  // reading YAML takes longer than all the rest, and the national agreements are checked data
  const { checkFolder } = await import('./check-folder.ts')
  const { agreementCatalogues } = await import('./file-problems.ts')
  const { pack, problems, texts } = checkFolder(path, { cwd })
  if (pack !== null) return pack
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new CannotRun(
    [problem('cli/agreements-have-errors', { count: errors.length })],
    `${renderDiagnostics(errors, agreementCatalogues[language], texts, language)}\n\n`
  )
}
