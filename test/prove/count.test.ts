import { expect, it } from 'vitest'
import { closingLine, countTests, sum } from './count.ts'
import type { VitestReport } from './count.ts'

const green: VitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }]
}
const nothing: VitestReport = { ...green, numPassedTests: 0, testResults: [] }
const brokenFile: VitestReport = {
  ...green,
  testResults: [...green.testResults, { status: 'failed', assertionResults: [] }]
}

it.each([
  { what: 'a green run', report: green, exitCode: 0, line: '3 passed, 0 failed, 2 skipped' },
  { what: 'no report', report: undefined, exitCode: 0, line: '0 passed, 1 failed' },
  { what: 'no test at all', report: nothing, exitCode: 0, line: '0 passed, 1 failed, 2 skipped' },
  {
    what: 'a crash after the tests',
    report: green,
    exitCode: 1,
    line: '3 passed, 1 failed, 2 skipped'
  },
  {
    what: 'a file that does not load',
    report: brokenFile,
    exitCode: 1,
    line: '3 passed, 1 failed, 2 skipped'
  },
  {
    what: 'a failed test',
    report: { ...green, numFailedTests: 2 },
    exitCode: 1,
    line: '3 passed, 2 failed, 2 skipped'
  }
])('counts $what as "$line"', ({ report, exitCode, line }) => {
  expect(closingLine(countTests(report, exitCode))).toBe(line)
})

it('adds the steps to the tests', () => {
  const step = { passed: 1, failed: 0, skipped: 0 }
  expect(closingLine(sum([step, countTests(green, 0)]))).toBe('4 passed, 0 failed, 2 skipped')
})
