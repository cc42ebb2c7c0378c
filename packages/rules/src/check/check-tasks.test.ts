import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPack } from '../pack/read-pack.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)

const task = (id: string, party: string, { what = 'Het dossier lezen', kind = 'zaak' } = {}) =>
  `${id}:
  partij: ${party}
  wat: ${what}
  soort: ${kind}
  bron: { in: handboek, plek: hoofdstuk-1 }`

function doubtsAbout(...tasks: readonly string[]) {
  const { problems } = readPack(new Map([...basis, ['werk.taken.yaml', tasks.join('\n')]]), {
    name: 'basis',
    processes: {}
  })
  return problems.filter(({ code }) => code.startsWith('rules/task-'))
}

it('tells of a task in a case that nobody has, with where that is left open', () => {
  expect(doubtsAbout(task('T-1', 'null'))).toMatchObject([
    {
      code: 'rules/task-without-owner',
      severity: 'warning',
      params: { task: 'T-1', source: 'handboek', at: 'hoofdstuk-1' },
      place: { file: 'werk.taken.yaml', line: 1 }
    }
  ])
})

it('tells once of a task that several parties have in the same words', () => {
  expect(
    doubtsAbout(task('T-1', 'om'), task('T-2', 'politie'), task('T-3', 'politie'))
  ).toMatchObject([
    {
      code: 'rules/task-of-several',
      severity: 'warning',
      params: { tasks: ['T-1', 'T-2', 'T-3'], parties: ['om', 'politie'] },
      place: { line: 1 }
    }
  ])
})

it.each([
  ['one party has it twice', [task('T-1', 'politie'), task('T-2', 'politie')]],
  ['the words differ', [task('T-1', 'om'), task('T-2', 'politie', { what: 'Het dossier sturen' })]],
  [
    'each arranges it for itself, outside cases',
    [task('T-1', 'om', { kind: 'structureel' }), task('T-2', 'politie', { kind: 'structureel' })]
  ]
])('is silent where %s', (_why, tasks) => {
  expect(doubtsAbout(...tasks)).toEqual([])
})
