import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'
import { firstDifference } from './read-chapter.ts'
import type { Step } from './read-chapter.ts'

/** How `ketenregie` runs: as a reader types it, each command a process; or in this one, which is quick. */
export type Typing = 'in-processes' | 'here'

/** Does what a chapter says, in a folder; throws at the first thing that is not as it says. */
export async function followChapter(
  steps: readonly Step[],
  start: string,
  typing: Typing = 'here'
): Promise<void> {
  let folder = start
  let printed = ''
  for (const step of steps) {
    switch (step.kind) {
      case 'commands':
        printed = ''
        for (const [index, line] of step.lines.entries()) {
          const [first, target] = wordsOf(line)
          if (first === 'cd') {
            folder = join(folder, target ?? '')
            continue
          }
          const ran = await run(line, folder, typing)
          printed += ran.output
          const wanted = index === step.lines.length - 1 ? step.exit : 0
          if (ran.code !== wanted)
            throw new Error(`${line}: ended with ${ran.code}, not ${wanted}\n${ran.output}`)
        }
        break
      case 'shown': {
        const missing = firstDifference(step.lines, printed)
        if (missing !== null) throw new Error(`shown but not printed: ${missing}\n${printed}`)
        break
      }
      case 'page': {
        const page = wordsOnPage(readFileSync(join(folder, step.file), 'utf8'))
        for (const line of step.lines)
          if (!page.includes(line)) throw new Error(`not on the page: ${line}`)
        break
      }
      case 'edit':
        replace(join(folder, step.file), step.before, step.after)
        break
      case 'file':
        mkdirSync(dirname(join(folder, step.file)), { recursive: true })
        writeFileSync(join(folder, step.file), step.text)
        break
    }
  }
}

const main = resolve('packages/cli/src/main.ts')
const quiet = '--disable-warning=ExperimentalWarning'

async function run(
  line: string,
  cwd: string,
  typing: Typing
): Promise<{ readonly code: number | null; readonly output: string }> {
  const [first, ...words] = wordsOf(line)
  if (first === 'ketenregie' && typing === 'here') {
    const { code, stdout, stderr } = await runHere(words, { cwd })
    return { code, output: stdout + stderr }
  }
  const options = { cwd, encoding: 'utf8' } as const
  const { status, stdout, stderr } =
    first === 'ketenregie'
      ? spawnSync('node', [quiet, main, ...words], options)
      : spawnSync('sh', ['-c', line], options)
  return { code: status, output: stdout + stderr }
}

/** As a shell takes them apart, with quotes around words that hold spaces. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? ''
  )
}

function replace(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8')
  // a spreadsheet ends its lines in its own way, and nobody sees that
  const ends = (lines: string) => (text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines)
  const parts = text.split(ends(before))
  if (before === '' || parts.length !== 2)
    throw new Error(`${path} holds this ${parts.length - 1} times:\n${before}`)
  writeFileSync(path, parts.join(ends(after)))
}

/** What a reader sees of a page, without how it is laid out. */
function wordsOnPage(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
