import type { Language } from '@ketenregie/core'
import { printCoverage, printResult } from '@ketenregie/rules/scenario'
import type { Colors } from '../output/colors.ts'
import { byFile } from './by-file.ts'
import { countPassed } from './scenario-run.ts'
import type { ScenarioRun } from './scenario-run.ts'

const words = {
  nl: {
    of: 'van',
    none: "geen scenario's",
    end: (all: number, passed: number) =>
      `${all} ${all === 1 ? 'scenario' : "scenario's"}, ${passed} geslaagd`
  },
  en: {
    of: 'of',
    none: 'no scenarios',
    end: (all: number, passed: number) =>
      `${all} ${all === 1 ? 'scenario' : 'scenarios'}, ${passed} passed`
  }
} as const

/** The run for people: a line per file, what failed, what none touches, and the count. */
export function printRun(
  { folder, pack, results, coverage }: ScenarioRun,
  language: Language,
  colors: Colors
): string {
  const { of, none, end } = words[language]
  const files = byFile(results)
  const widest = Math.max(0, ...files.map(({ file }) => file.length))
  const lines = files.map(({ file, results: own }) => {
    const passed = countPassed(own)
    const isGood = passed === own.length
    const mark = isGood ? colors.green('✓') : colors.red('✗')
    return `${mark} ${file.padEnd(widest)}  ${passed} ${of} ${own.length}`
  })
  const failed = results.filter(({ passed }) => !passed)
  const passed = countPassed(results)
  const last = end(results.length, passed)
  const parts = [
    lines.length === 0 ? `${folder}: ${none}` : lines.join('\n'),
    ...failed.map(result => firstRed(printResult(result, pack, language), colors)),
    coverage === null ? '' : printCoverage(coverage, language),
    failed.length === 0 ? colors.green(last) : colors.red(last)
  ]
  return parts.flatMap(part => (part === '' ? [] : `${part}\n`)).join('\n')
}

function firstRed(text: string, colors: Colors): string {
  const [first = '', ...rest] = text.split('\n')
  return [colors.red(first), ...rest].join('\n')
}
