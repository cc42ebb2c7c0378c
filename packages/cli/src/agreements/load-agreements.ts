import type { Language } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack } from '@ketenregie/rules'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { CannotRun, problem } from '../problem/cannot-run.ts'
import { countErrors } from './finding-in-file.ts'
import { printFindings } from './print-findings.ts'

/** The agreements in a folder, or those that come with the program; nothing runs on broken ones. */
export async function loadAgreements(
  path: string | undefined,
  language: Language,
  host: Host
): Promise<AgreementPack> {
  if (path === undefined) return landelijk
  // reading takes more than all the rest, and the national agreements need none
  const { checkFolder } = await import('./check-folder.ts')
  const { pack, findings, texts } = checkFolder(path, { language, cwd: host.cwd })
  if (pack !== null) return pack
  const errors = findings.filter(({ severity }) => severity === 'error')
  const colors = colorsFor(host.stderr, host.env)
  throw new CannotRun(
    [problem('cli/agreements-have-errors', { count: countErrors(findings) })],
    printFindings(errors, texts, { language, colors })
  )
}
