import type { ScenarioResult } from '@ketenregie/rules/scenario'

export interface FileResults {
  readonly file: string
  readonly results: readonly ScenarioResult[]
}

/** Results per file, in the order in which the files come. */
export function byFile(results: readonly ScenarioResult[]): readonly FileResults[] {
  const files = new Map<string, ScenarioResult[]>()
  for (const result of results) {
    const { file } = result.scenario.place
    const own = files.get(file) ?? []
    files.set(file, own)
    own.push(result)
  }
  return [...files].map(([file, own]) => ({ file, results: own }))
}
