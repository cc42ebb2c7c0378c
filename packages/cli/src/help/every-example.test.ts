import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandSpecs } from '../commands/command-specs.ts'
import type { Prompts } from '../inquire/prompts.ts'
import { runHere } from '../test-host.fixture.ts'
import { layOutRoom } from './example-room.fixture.ts'
import { speak } from './speak.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await layOutRoom()
})

const all = commandSpecs.flatMap(({ name, examples }) =>
  examples.map(({ line }) => ({ name, line }))
)
const books = all.filter(({ name }) => name === 'boek')
/** What an example may say on stderr; any other says nothing. */
const warns: Readonly<Record<string, RegExp>> = {
  'zet-om rules.json --van json-rules-engine --naar yaml': /^rules\.json:\d+:\d+: waarschuwing: /
}
/** What makes light work of an example that other tests run as a whole. */
const lighter: Readonly<Record<string, readonly string[]>> = {
  toets: ['--alleen', 'gevaarstelling'],
  controleer: ['--rust'],
  'controleer examples/gooi-en-vechtstreek': ['--rust']
}

// in the order of the help, in one folder: what one command writes, the next may read
describe('the examples in the help', () => {
  it.each(all.filter(({ name }) => name !== 'boek'))('$line', async ({ line }) => {
    if (line.startsWith('begin ')) rmSync(join(cwd, 'onze-regio'), { recursive: true, force: true })
    const words = [...wordsOf(line), ...(lighter[line] ?? [])]
    const { code, stderr } = await runHere(words, { cwd, prompts: async () => answering() })
    expect(stderr).toMatch(warns[line] ?? /^$/)
    expect(code).toBe(0)
  })

  // a book takes seconds and has its own tests: the last thing that is read, the day, is wrong here
  it.each(books)('$line reads what it is given', async ({ line }) => {
    const { code, stderr } = await runHere([...wordsOf(line), '--op', 'nu'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('"nu"') })
  })
})

it('are the same lines in English', () => {
  const spoken = commandSpecs.map(speak).flatMap(({ examples }) => examples)
  expect(spoken.map(({ line }) => line)).toEqual(all.map(({ line }) => line))
})

/** A person who names a region with one municipality, and stops at any other question. */
function answering(): Prompts {
  const left = ['Onze regio', 'GM0402=Hilversum', '']
  const stop = async () => null
  return { choose: stop, chooseSome: stop, write: async () => left.shift() ?? null }
}

/** As a shell takes them apart. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
