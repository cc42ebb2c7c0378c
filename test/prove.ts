// The proof behind `npm test`. Each step says in one line that it holds, or shows why it does not.
// With --quick the checks of seconds only; other words choose test files: `npm test -- time`.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { closingLine, countTests, sum } from './prove/count.ts'
import type { Count, VitestReport } from './prove/count.ts'

const words = process.argv.slice(2)
const isQuick = words.includes('--quick')
const report = `node_modules/.cache/ketenregie/vitest-${process.pid}.json`
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const files = words.filter(word => word !== '--quick')

// the build comes first: the lint rules and the packed tarballs read its output
const types = await check('types', 'tsc', '-b')
const counts = await Promise.all(isQuick ? [checks()] : [checks(), tests()])
const total = sum([types, ...counts.flat()])
console.log(closingLine(total))
process.exitCode = total.failed > 0 ? 1 : 0

/** One after the other, so that the tests keep a core for themselves. */
async function checks(): Promise<readonly Count[]> {
  const lint = await check('lint', 'oxlint')
  const format = await check('format', 'prettier', '--check', '.', '--cache', '--log-level=warn')
  return isQuick
    ? [lint, format]
    : [lint, format, await check('dead code', 'knip', '--no-progress')]
}

async function check(name: string, command: string, ...args: readonly string[]): Promise<Count> {
  const { code, output, seconds } = await run(command, args)
  tell(name, code === 0, seconds, output)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function tests(): Promise<readonly Count[]> {
  const { code, output, seconds } = await run('vitest', ['run', ...reporters, ...files])
  const count = countTests(readReport(), code)
  tell('tests', count.failed === 0, seconds, output)
  return [count]
}

function readReport(): VitestReport | undefined {
  if (!existsSync(report)) return undefined
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  rmSync(report)
  return read
}

function tell(name: string, holds: boolean, seconds: string, output: string): void {
  console.log(`${holds ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!holds) console.log(output.trimEnd())
}

interface Ran {
  readonly code: number
  readonly output: string
  readonly seconds: string
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  const start = performance.now()
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  return new Promise(resolve => {
    const child = spawn(command, args, { env: { ...process.env, ...color } })
    let output = ''
    const hear = (chunk: Buffer): void => void (output += chunk.toString())
    const end = (code: number): void => {
      resolve({ code, output, seconds: ((performance.now() - start) / 1000).toFixed(1) })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', problem => {
      output += problem.message
      end(127)
    })
    child.on('close', code => end(code ?? 1))
  })
}
