import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const programs = globSync('examples/[0-9]*.ts').toSorted()
const ran = programs.filter(file => !file.endsWith('.test.ts'))

describe('the examples', () => {
  it.each(ran)('%s prints what it says that it prints', file => {
    const said = /\/\* prints\n([^]*)\*\/\n$/.exec(readFileSync(file, 'utf8'))?.[1]
    const options = { encoding: 'utf8' } as const
    const { stdout, stderr, status } = spawnSync('node', [quiet, file], options)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toBe(said)
  })

  it.each(programs)('%s is read in one go', file => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(80)
  })

  it('all stand in the list', () => {
    const list = readFileSync('examples/README.md', 'utf8')
    const linked = [...list.matchAll(/\]\((\d[^)]*)\)/g)].map(([, path]) => path)
    expect(linked).toEqual(programs.map(each => basename(each)))
  })
})

const quiet = '--disable-warning=ExperimentalWarning'
