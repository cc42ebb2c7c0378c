import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'

/** What publint and arethetypeswrong have against a tarball, by the names of their problems. */
export async function judge(tarball: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(tarball))
  const { messages } = await publint({ strict: true, pack: { tarball: bytes.buffer } })
  const result = await checkPackage(createPackageFromTarballData(bytes))
  const problems = 'problems' in result ? result.problems : [{ kind: 'NoTypes' }]
  return [
    ...messages.map(({ code }) => code),
    ...problems.filter(problem => !isForOthers(problem)).map(({ kind }) => kind)
  ]
}

/** Ways of resolving that an ESM-only package leaves out: CommonJS types, and Node 10. */
function isForOthers(problem: object): boolean {
  const kind = 'resolutionKind' in problem ? problem.resolutionKind : undefined
  return kind === 'node10' || kind === 'node16-cjs'
}
