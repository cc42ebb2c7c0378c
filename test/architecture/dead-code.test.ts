import { spawnSync } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { plant } from './planted-tree.ts'

const tree = plant({
  'packages/rules/src/index.ts': "export { used } from './used.ts'\n",
  'packages/rules/src/used.ts': 'export const used = 1\nexport const unused = 2\n',
  'packages/rules/src/forgotten.ts': 'export const forgotten = 1\n'
})
afterAll(tree.remove)

it('a forgotten file and an unused export are found, what is in use is not', () => {
  const args = ['--no-progress', '--no-config-hints', '--reporter', 'symbols']
  const { stdout, status } = spawnSync('knip', [...args, '--include', 'files,exports'], {
    cwd: tree.path,
    encoding: 'utf8',
    timeout: 60_000
  })
  expect(status).toBe(1)
  expect(stdout).toContain('packages/rules/src/forgotten.ts')
  expect(stdout).toMatch(/^unused /m)
  expect(stdout).not.toMatch(/^used /m)
})
