import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFolder } from '../agreements/check-folder.ts'
import { countErrors } from '../agreements/finding-in-file.ts'
import type { FileFinding } from '../agreements/finding-in-file.ts'
import { printFindings } from '../agreements/print-findings.ts'
import { exitCode } from '../exit-code.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

/** `controleer`: every problem of the agreements in a folder at once. */
export const checkAgreements: Run = async ({ args: [folder], json, language }, host) => {
  const path = folder ?? relative(host.cwd, nationalFolder())
  checkReadable(path, 'folder', host)
  const options = { language, cwd: host.cwd, asOf: today(host) }
  const { findings, texts } = checkFolder(path, options)
  const colors = colorsFor(host.stdout, host.env)
  if (json) host.stdout.write(printJson(findings))
  else {
    const shown = printFindings(findings, texts, { language, colors })
    host.stdout.write(`${shown === '' ? '' : `${shown}\n`}${closing[language](path, findings)}\n`)
  }
  return countErrors(findings) > 0 ? exitCode.errorsFound : exitCode.ok
}

/** The files that the national agreements were generated from. */
function nationalFolder(): string {
  const manifest = fileURLToPath(import.meta.resolve('@ketenregie/processes/package.json'))
  return join(manifest, '../afspraken/landelijk')
}

const closing = {
  nl: (path: string, findings: readonly FileFinding[]) => {
    const { errors, warnings } = tally(findings)
    return `${path}: ${phrase(errors, 'fout', 'fouten')}, ${phrase(warnings, 'waarschuwing', 'waarschuwingen')}.`
  },
  en: (path: string, findings: readonly FileFinding[]) => {
    const { errors, warnings } = tally(findings)
    return `${path}: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}.`
  }
} as const

function tally(findings: readonly FileFinding[]) {
  const errors = countErrors(findings)
  return { errors, warnings: findings.filter(({ severity }) => severity === 'warning').length }
}

function phrase(count: number, one: string, more: string): string {
  if (count === 0) return `geen ${more}`
  return `${count} ${count === 1 ? one : more}`
}
