import { readdirSync, readFileSync } from 'node:fs'
import { landelijk } from '@ketenregie/processes'
import { readPack } from '@ketenregie/rules'
import type { AgreementPack, RuleDiagnostic } from '@ketenregie/rules'
import { folderExamples } from './folder-examples.ts'
import { regionBeside, regionExamples } from './region-examples.ts'
import { heavyExamples } from './heavy-examples.ts'
import type { FolderExample } from './folder-examples.ts'

/** A problem as it came of files that have it. */
export interface CodeExample {
  readonly problem: RuleDiagnostic
  readonly texts: ReadonlyMap<string, string>
  /** Files to show beside the problem, where one is not enough to see it. */
  readonly shown: ReadonlyMap<string, string>
}

const folders = ['read', 'analyse'].map(pass => `packages/rules/src/${pass}/fixtures`)
const asOf = '2026-04-16'

/** The first example of each code, among the files that the tests keep of what can be wrong. */
export function codeExamples(): ReadonlyMap<string, CodeExample> {
  const basis = filesIn(`${folders[0]}/basis`)
  const { pack: below } = readPack(basis, { name: 'basis', processes: {} })
  const found = new Map<string, CodeExample>()
  for (const [name, text] of folders.flatMap(folder => [...filesIn(folder)])) {
    const texts = new Map([[name, text]])
    const base = below === null ? {} : { base: below }
    const { problems } = readPack(texts, { name: 'proef', processes: {}, ...base })
    for (const problem of problems)
      if (!found.has(problem.code)) found.set(problem.code, { problem, texts, shown: new Map() })
  }
  for (const example of [...folderExamples, ...heavyExamples]) {
    const one = exampleOf(example, basis, below)
    if (one !== undefined) found.set(example.code, one)
  }
  for (const { code, files } of regionExamples) {
    const shown = new Map(Object.entries(files))
    const { problems } = readPack(new Map([...regionBeside, ...shown]), {
      name: 'hier',
      processes: landelijk.processes,
      base: landelijk,
      asOf
    })
    const problem = problems.find(each => each.code === code)
    if (problem) found.set(code, { problem, texts: shown, shown })
  }
  return found
}

function exampleOf(
  { code, files, more, on }: FolderExample,
  basis: ReadonlyMap<string, string>,
  below: AgreementPack | null
): CodeExample | undefined {
  const own = new Map(Object.entries(files))
  const needed = new Map([...own, ...Object.entries(more ?? {})])
  const texts = on === 'beside' ? new Map([...basis, ...needed]) : needed
  const base = on === 'layer' && below !== null ? { base: below } : {}
  const { problems } = readPack(texts, { name: 'basis', processes: {}, asOf, ...base })
  const problem = problems.find(each => each.code === code)
  return problem && { problem, texts, shown: own }
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return new Map(names.toSorted().map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
}
