import { readdirSync, readFileSync } from 'node:fs'
import { readPack } from '@ketenregie/rules'
import type { RuleDiagnostic } from '@ketenregie/rules'

/** A problem as it came of a file that has it. */
export interface CodeExample {
  readonly problem: RuleDiagnostic
  readonly texts: ReadonlyMap<string, string>
}

const folders = ['read', 'analyse'].map(pass => `packages/rules/src/${pass}/fixtures`)

/** The first example of each code, among the files that the tests keep of what can be wrong. */
export function codeExamples(): ReadonlyMap<string, CodeExample> {
  const below = readPack(filesIn(`${folders[0]}/basis`), { name: 'basis', processes: {} })
  const found = new Map<string, CodeExample>()
  for (const [name, text] of folders.flatMap(folder => [...filesIn(folder)])) {
    const texts = new Map([[name, text]])
    const base = below.pack === null ? {} : { base: below.pack }
    const { problems } = readPack(texts, { name: 'proef', processes: {}, ...base })
    for (const problem of problems)
      if (!found.has(problem.code)) found.set(problem.code, { problem, texts })
  }
  return found
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return new Map(names.toSorted().map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
}
