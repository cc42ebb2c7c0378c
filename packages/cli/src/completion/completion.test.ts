import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { landelijk } from '@ketenregie/processes'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandSpecs } from '../commands/command-specs.ts'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'
import { isShellAbsent, typeInto } from './shell-session.fixture.ts'
import { valueKind } from './value-kind.ts'

const folder = temporaryFolder()
const script = join(folder, 'aanvullen.bash')

beforeAll(async () => {
  const { stdout } = await runHere(['aanvullen', 'bash'])
  writeFileSync(script, stdout)
  mkdirSync(join(folder, 'onze-regio'))
  writeFileSync(join(folder, 'casus.yaml'), '')
})

/** What Bash offers after these words; the last is not finished. */
function offered(words: readonly string[], cwd = folder): readonly string[] {
  const line = [
    `source '${script}'`,
    'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))',
    '_ketenregie',
    'printf "%s\\n" "${COMPREPLY[@]}"'
  ].join('\n')
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', line, 'bash', 'ketenregie', ...words],
    {
      cwd,
      encoding: 'utf8'
    }
  )
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter(word => word !== '')
}

describe('completion in Bash', () => {
  it('knows every command and every option of it', () => {
    const verbs = [...new Set(commandSpecs.map(({ name }) => name.split(' ')[0]))]
    expect(offered(['']).filter(word => !word.startsWith('-'))).toEqual([...verbs, 'help'])
    const flags = (terms: readonly string[]) => terms.flatMap(one => one.match(/--[a-z-]+/g) ?? [])
    for (const { name, options } of commandSpecs.filter((_, index) => index % 4 === 0))
      expect(offered([...name.split(' '), '-']), name).toEqual([
        ...flags(options.map(({ term }) => term)),
        '--json',
        '--taal',
        '--help'
      ])
  })

  it.each([
    { words: ['toe'], offers: ['toets'] },
    { words: ['termijn', 'dr_'], offers: ['dr_plan'] },
    { words: ['lezingen', 'om_'], offers: ['om_deelname'] },
    { words: ['teken', 'detentie'], offers: ['detentie_en_terugkeer'] },
    { words: ['zet-om', '--naar', 'j'], offers: ['json', 'json-rules-engine'] },
    { words: ['toets', '--taal', ''], offers: ['nl', 'en'] },
    {
      words: ['beoordeel', '--lezing', 'om_'],
      offers: ['om_deelname=r1', 'om_deelname=r2', 'om_deelname=r3']
    },
    { words: ['beoordeel', '--feit', 'gevaar'], offers: ['gevaarstelling='] },
    { words: ['zaak', 'veri'], offers: ['verifieer'] },
    { words: ['aanvullen', ''], offers: ['bash', 'zsh'] },
    { words: ['controleer', 'o'], offers: ['onze-regio'] },
    { words: ['controleer', 'c'], offers: [] },
    { words: ['vraag', '--feiten', 'c'], offers: ['casus.yaml'] },
    { words: ['bestaat-niet', ''], offers: [] }
  ])('offers $offers after $words', ({ words, offers }) => {
    expect(offered(words)).toEqual(offers)
  })
})

const typed = [
  { line: 'toe\t', why: 'a verb', got: ['toets'] },
  { line: 'termijn dr_\t', why: 'a name of the agreements', got: ['termijn', 'dr_plan'] },
  { line: 'teken detentie\t', why: 'a process', got: ['teken', 'detentie_en_terugkeer'] },
  {
    line: 'controleer --ta\te\t',
    why: 'an option, and its value',
    got: ['controleer', '--taal', 'en']
  },
  {
    line: 'zaak veri\t--d\t',
    why: 'a verb of two words, and its option',
    got: ['zaak', 'verifieer', '--db']
  },
  {
    line: 'beoordeel --feit gevaarst\tja',
    why: 'a fact, with room for its value behind it',
    got: ['beoordeel', '--feit', 'gevaarstelling=ja']
  },
  {
    line: 'beoordeel --lezing om_deelname=r3\tom_deeln\t',
    why: 'a reading behind its rule, and then a rule',
    got: ['beoordeel', '--lezing', 'om_deelname=r3', 'om_deelname']
  },
  { line: 'vraag --feiten cas\t', why: 'a file', got: ['vraag', '--feiten', 'casus.yaml'] },
  { line: 'help beoor\t', why: 'what help is about', got: ['help', 'beoordeel'] },
  {
    line: 'bestaat-niet x\t',
    why: 'nothing of a verb that is not there',
    got: ['bestaat-niet', 'x']
  }
]

describe.each(['bash', 'zsh'] as const)('at a terminal with %s', shell => {
  it.skipIf(isShellAbsent(shell))('the Tab key fills in what is meant', async () => {
    const own = join(folder, `aanvullen-pty.${shell}`)
    const { stdout } = await runHere(['aanvullen', shell])
    writeFileSync(own, stdout)
    const lines = typed.map(({ line }) => line)
    const got = await typeInto(shell, { cwd: folder, script: own, lines })
    expect(typed.map((each, at) => ({ ...each, got: got[at] }))).toEqual(typed)
  })

  it.skipIf(isShellAbsent(shell))('a folder is filled in with room for what is in it', async () => {
    const own = join(folder, `aanvullen-pty.${shell}`)
    const got = await typeInto(shell, { cwd: folder, script: own, lines: ['controleer onz\t'] })
    expect(got).toEqual([['controleer', expect.stringMatching(/^onze-regio\/?$/)]])
  })
})

it('offers all names of the agreements', () => {
  const limits = Object.keys(landelijk.timeLimits)
  expect(offered(['termijn', ''])).toEqual(limits)
})

it('knows what stands for every argument', () => {
  const terms = commandSpecs.flatMap(spec => spec.arguments.map(({ term }) => term))
  const open = terms.filter(term => valueKind(term) === 'none')
  // the number of a case is not completed, and shells are choices
  expect(['<ID>', '[ID]', '[ZAAK]', '<SCHIL>']).toEqual(expect.arrayContaining(open))
})

it('says which shells it knows', async () => {
  const { code, stderr } = await runHere(['aanvullen', 'fish'])
  expect(code).toBe(2)
  expect(stderr).toContain('Kies uit: bash, zsh.')
})
