import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

it('has made docs/dekking.md: run "ketenregie dekking --uit docs/dekking.md" when this fails', async () => {
  const { code, stdout, stderr } = await runHere(['dekking'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(readFileSync('docs/dekking.md', 'utf8')).toBe(stdout)
})

it('leaves nothing that is asked without a carrier or a reason', async () => {
  const { stdout } = await runHere(['dekking', '--json'])
  const { asked, tasks } = JSON.parse(stdout)
  expect(asked.length).toBeGreaterThan(100)
  const open = asked.filter(
    ({ carriers, notCarried }: { carriers: unknown[]; notCarried: string | null }) =>
      carriers.length === 0 && notCarried === null
  )
  expect(open).toEqual([])
  const appendix = tasks.filter(({ file }: { file: string }) => file === 'taken.yaml')
  expect(appendix).toHaveLength(63)
})

it('says of a folder what it asks and what carries it, and of what it leaves out why', async () => {
  const cwd = temporaryFolder()
  writeFileSync(
    join(cwd, 'gebied.yaml'),
    'gebied: regio/proef\nnaam: Proef\nbaseert_op: landelijk@1\ngemeenten: [GM0402]\n'
  )
  writeFileSync(
    join(cwd, 'normen.yaml'),
    [
      'P-1:',
      '  wat: Er is | een plan.',
      '  door: { termijnen: [dr_plan] }',
      '  bron: { in: minimumnormen, plek: kernfuncties }',
      'P-2:',
      '  wat: Er is koffie.',
      '  waarom_niet: Koffie is geen afspraak.',
      '  bron: { in: minimumnormen, plek: kernfuncties }',
      ''
    ].join('\n')
  )
  const { stdout } = await runHere(['dekking', '.'], { cwd })
  expect(stdout).toContain('1 van 2 gedragen, 1 niet gedragen met een reden.')
  expect(stdout).toContain('| P-1 | Er is \\| een plan. | termijn dr_plan |')
  expect(stdout).toContain('| P-2 | Er is koffie. | Niet gedragen: Koffie is geen afspraak. |')
  expect(stdout).not.toContain('N-01')
  const english = await runHere(['dekking', '.', '--taal', 'en'], { cwd })
  expect(english.stdout).toContain('1 of 2 carried')
})

it('writes the file that is asked for', async () => {
  const cwd = temporaryFolder()
  const { stdout } = await runHere(['dekking', '--uit', 'dekking.md'], { cwd })
  expect(stdout).toMatch(/^dekking\.md: \d+ van \d+ gedragen/)
  expect(readFileSync(join(cwd, 'dekking.md'), 'utf8')).toContain('| ID-02 |')
})
