import type { Language, Pack } from '@ketenregie/core'
import { printDifference, printResult } from '@ketenregie/rules/scenario'
import type { ScenarioResult } from '@ketenregie/rules/scenario'
import { byFile } from './by-file.ts'

/** Results as JUnit XML: a suite per file, so that build servers show them. */
export function printJunit(
  results: readonly ScenarioResult[],
  pack: Pack,
  language: Language
): string {
  const suites = byFile(results).flatMap(({ file, results: own }) => [
    `  <testsuite ${attributes({ name: file, ...counts(own) })}>`,
    ...own.flatMap(result => testCase(result, pack, language)),
    '  </testsuite>'
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: pack.name, ...counts(results) })}>`,
    ...suites,
    '</testsuites>',
    ''
  ].join('\n')
}

function counts(results: readonly ScenarioResult[]) {
  const failures = results.filter(({ passed }) => !passed).length
  return { tests: results.length, failures, errors: 0, skipped: 0 }
}

function testCase(result: ScenarioResult, pack: Pack, language: Language): readonly string[] {
  const { scenario, deviations } = result
  const { file, line } = scenario.place
  const head = `    <testcase ${attributes({ name: scenario.name, classname: file, file, line })}`
  const [first] = deviations
  if (first === undefined) return [`${head}/>`]
  const why = attributes({ message: printDifference(first, language), type: first.aspect })
  return [
    `${head}>`,
    `      <failure ${why}>${escape(printResult(result, pack, language))}</failure>`,
    '    </testcase>'
  ]
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(' ')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/** What XML cannot hold at all becomes a mark that it was there. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"]/g, sign => entities[sign] ?? sign)
}
