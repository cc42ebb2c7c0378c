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
    ...problems.filter(problem => !isMeant(problem)).map(({ kind }) => kind)
  ]
}

/** ESM alone, without the ways of resolving of Node 10; `require()` of it is played in the tests. */
function isMeant(problem: object): boolean {
  const { kind, resolutionKind } = { kind: '', resolutionKind: '', ...problem }
  return (
    (kind === 'CJSResolvesToESM' && resolutionKind === 'node16-cjs') ||
    (kind === 'NoResolution' && resolutionKind === 'node10')
  )
}
