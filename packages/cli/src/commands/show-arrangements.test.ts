import { expect, it } from 'vitest'
import { runHere } from '../test-host.fixture.ts'

const region = 'examples/gooi-en-vechtstreek'

it('shows each standing task in each municipality and institution, and whose turn it is', async () => {
  const { code, stdout } = await runHere(['regelingen', region])
  expect(code).toBe(0)
  for (const text of ['Hilversum', 'Blaricum', 'Alphen Eikenlaan', 'Zaanstad', 'Wat te doen'])
    expect(stdout).toContain(text)
  expect(stdout).toContain('Aan zet: Penitentiaire inrichting (DJI) (open punt werk_inrichtingen).')
  expect(stdout).not.toContain('Niemand is aan zet')
  expect(stdout).toMatch(/\n0 geregeld, 0 te herijken, \d+ ontbreekt, \d+ onbekend\n$/)
})

it('gives all sixteen of the appendix as data, fifteen for municipalities and one for prisons', async () => {
  const { stdout } = await runHere(['regelingen', region, '--json'])
  const { arrangements } = JSON.parse(stdout) as {
    readonly arrangements: readonly {
      readonly task: string
      readonly party: string
      readonly source: { readonly place: string }
    }[]
  }
  const appendix = arrangements.filter(({ source }) => source.place.startsWith('bijlage-'))
  const tasks = (party: string) =>
    new Set(appendix.filter(each => each.party === party).map(({ task }) => task)).size
  expect([tasks('gemeente'), tasks('pi')]).toEqual([15, 1])
  expect(appendix).toHaveLength(15 * 6 + 5)
})

it('says in English, and of the national agreements too', async () => {
  const { stdout } = await runHere(['regelingen', '--taal', 'en'])
  expect(stdout).toContain('to be recalibrated')
})
