import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const program = `node --disable-warning=ExperimentalWarning '${resolve('packages/cli/src/main.ts')}'`

it.each(['lezingen --json', 'help'])('ends well where nobody reads on: %s', words => {
  const line = `{ ${program} ${words}; echo "ended with $?" >&2; } | true`
  const { stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' })
  expect(stderr).toBe('ended with 0\n')
})
