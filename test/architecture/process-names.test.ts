import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const tree = mkdtempSync(join(tmpdir(), 'ketenregie-names-'))
afterAll(() => rmSync(tree, { recursive: true }))

/** A loan of a book; each fault below changes one line of it. */
const sound = `
import { processAuthor } from '${root}/packages/core/src/process/define-process.ts'

interface Names {
  readonly fact: 'due_on'
  readonly rule: 'may_lend'
  readonly limit: 'loan_period'
  readonly task: 'LEND'
  readonly message: 'reminder'
  readonly party: 'library' | 'reader'
  readonly source: 'house_rules'
}
const source = { source: 'house_rules', place: 'loans' } as const
const start = (limit: Names['limit']) => ({ type: 'deadline.start', params: { limit } }) as const
const tasks = (...names: readonly Names['task'][]) =>
  names.map(task => ({ type: 'task.open', params: { task } }) as const)

export const loan = processAuthor<Names>()({
  id: 'loan',
  version: '1.0.0',
  title: 'Loan',
  events: {
    returned: { title: 'Returned', by: ['reader'], facts: ['due_on'], source },
    lost: { title: 'Lost', by: [], facts: [], source: null },
    repaired: { title: 'Repaired', by: [], facts: [], source: null }
  },
  subCases: {
    repair: {
      title: 'Repair',
      process: 'repairing',
      gives: ['due_on'],
      event: 'repaired',
      returns: [],
      source: null
    }
  },
  initial: 'weighing',
  entry: [{ type: 'coordination', params: { party: 'library' } }],
  on: { lost: [{ target: '.closed.lost' }] },
  states: {
    weighing: {
      meta: { title: 'Weighing', owner: 'library', decides: ['may_lend'], source },
      always: [
        { target: 'out', guard: { type: 'rule', params: { rule: 'may_lend', is: 'yes' } } },
        { target: '#loan.closed.lost' }
      ]
    },
    out: {
      meta: { title: 'Out', deadline: 'loan_period', refuses: ['lost'], source },
      entry: [start('loan_period'), ...tasks('LEND')],
      on: {
        returned: [{ target: 'closed' }],
        repaired: [{ actions: [{ type: 'case.open', params: { case: 'repair' } }] }],
        feiten_vastgesteld: [{}]
      },
      after: { loan_period: [{ actions: [{ type: 'message', params: { message: 'reminder' } }] }] }
    },
    closed: { initial: 'lost', states: { lost: { type: 'final' } } }
  }
})
`

const faults: readonly { readonly what: string; readonly from: string; readonly to: string }[] = [
  { what: 'no such step', from: "target: 'out'", to: "target: 'uit'" },
  { what: 'no such step', from: "target: 'closed'", to: "target: 'lost'" },
  { what: 'no such step', from: "target: '.closed.lost'", to: "target: '.closed.found'" },
  { what: 'no such step', from: "target: '#loan.closed.lost'", to: "target: '#loon.closed'" },
  { what: 'no such step', from: "initial: 'lost'", to: "initial: 'found'" },
  { what: 'no such event', from: 'returned: [', to: 'given_back: [' },
  { what: 'no such sub-case', from: "case: 'repair'", to: "case: 'mend'" },
  { what: 'no such event', from: "event: 'repaired'", to: "event: 'mended'" },
  { what: 'no such fact', from: "gives: ['due_on']", to: "gives: ['due']" },
  { what: 'no such event', from: "refuses: ['lost']", to: "refuses: ['gone']" },
  { what: 'no such fact', from: "facts: ['due_on']", to: "facts: ['due']" },
  { what: 'no such rule', from: "decides: ['may_lend']", to: "decides: ['may']" },
  { what: 'no such rule', from: "rule: 'may_lend'", to: "rule: 'may'" },
  { what: 'no such time limit', from: "deadline: 'loan_period'", to: "deadline: 'period'" },
  { what: 'no such time limit', from: 'after: { loan_period', to: 'after: { period' },
  { what: '\'"LENT"\' is not assignable', from: "tasks('LEND')", to: "tasks('LENT')" },
  {
    what: 'no such task',
    from: "...tasks('LEND')",
    to: "{ type: 'task.close', params: { task: 'LENT' } }"
  },
  { what: 'no such message', from: "message: 'reminder' }", to: "message: 'note' }" },
  { what: 'no such party', from: "owner: 'library'", to: "owner: 'librarian'" },
  { what: 'no such party', from: "by: ['reader']", to: "by: ['readers']" },
  { what: 'no such party', from: "party: 'library' }", to: "party: 'libraries' }" },
  { what: 'no such source', from: "source: 'house_rules', place", to: "source: 'rules', place" }
]

describe('a process that is authored', () => {
  const texts = [sound, ...faults.map(({ from, to }) => sound.replace(from, to))]
  for (const [at, text] of texts.entries()) writeFileSync(join(tree, `process-${at}.mts`), text)
  writeFileSync(
    join(tree, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        composite: false,
        declaration: false,
        declarationMap: false,
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true
      },
      include: ['*.mts']
    })
  )
  const { stdout } = spawnSync('tsc', ['-p', tree, '--pretty', 'false'], { encoding: 'utf8' })
  const errorsIn = (at: number) => {
    const parts = stdout.split(/^(?=\S)/m)
    return parts.filter(part => part.includes(`process-${at}.mts(`)).join('')
  }

  it('compiles when every name is there', () => {
    expect(errorsIn(0)).toBe('')
  })

  it.each(faults.map((fault, at) => ({ ...fault, at: at + 1 })))(
    'does not compile with $to: $what',
    ({ what, from, at }) => {
      expect(sound).toContain(from)
      expect(errorsIn(at)).toContain(what)
    }
  )
})
