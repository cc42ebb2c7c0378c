import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Register } from '../register/collect-register.ts'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const filled = `grondslagen:
  stop_uitkering:
    grondslag: Artikel 7 van het convenant
    bron: { in: minimumnormen, plek: kernfuncties }
`

async function registerOf(cwd: string): Promise<Register> {
  const { stdout, stderr } = await runHere(['register', '.', '--json'], { cwd })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

it('lets a message go once a region states its basis, with the source in the register', async () => {
  const cwd = writeRegion(temporaryFolder(), 2)
  const draw = async (db: string) => {
    await runHere(['draai', '.', '--tot', '2025-03-20', '--db', db], { cwd })
    const queue = await runHere(['berichten', '--json', '--db', db, '--afspraken', '.'], { cwd })
    const sent: readonly { message: string; status: string; legalBasis: string | null }[] =
      JSON.parse(queue.stdout)
    return sent.filter(({ message }) => message === 'stop_uitkering')
  }
  const before = await draw('voor.db')
  expect(before.length).toBeGreaterThan(0)
  expect(new Set(before.map(({ status }) => status))).toEqual(new Set(['held']))
  const open = (await registerOf(cwd)).shared.find(({ name }) => name === 'stop_uitkering')
  expect(open).toMatchObject({ basis: null, basisSource: null })

  appendFileSync(join(cwd, 'gebied.yaml'), filled)
  const after = await draw('na.db')
  expect(after).toHaveLength(before.length)
  for (const message of after)
    expect(message).toMatchObject({ status: 'ready', legalBasis: 'Artikel 7 van het convenant' })
  const shared = (await registerOf(cwd)).shared.find(({ name }) => name === 'stop_uitkering')
  expect(shared).toMatchObject({
    basis: 'Artikel 7 van het convenant',
    basisSource: { source: 'minimumnormen', place: 'kernfuncties' }
  })
})

it('does not let a region state another basis than the one that was agreed', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  appendFileSync(
    join(cwd, 'gebied.yaml'),
    filled.replace('stop_uitkering', 'dr_plan_naar_gemeente')
  )
  const { code, stdout } = await runHere(['controleer', '.'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('rules/already-agreed')
})

it('names every message and every field once, with how sensitive it is', async () => {
  const cwd = temporaryFolder()
  const { stdout } = await runHere(['register', '--uit', 'register.md'], { cwd })
  expect(stdout).toMatch(/^register\.md: \d+ berichten, waarvan \d+ vastgehouden\n$/)
  const file = readFileSync(join(cwd, 'register.md'), 'utf8')
  const { shared, receivers, person }: Register = JSON.parse(
    (await runHere(['register', '--json'])).stdout
  )
  for (const { name } of shared) expect(file).toContain(`| ${name} |`)
  const facts = new Set(shared.flatMap(({ fields }) => fields.map(({ fact }) => fact)))
  for (const fact of facts) expect(file.match(new RegExp(`^\\| ${fact} \\|`, 'gm'))).toHaveLength(1)
  // nobody gets a field on a message that has no basis
  for (const { party, purpose, fields } of receivers)
    for (const { fact } of fields) {
      const carriers = shared.filter(one => one.to === party && one.purpose === purpose)
      const going = carriers.filter(({ basis }) => basis !== null)
      expect(going.some(one => one.fields.some(field => field.fact === fact))).toBe(true)
    }
  expect(new Set(person.map(({ role }) => role))).toEqual(
    new Set(['informed', 'spoken-with', 'on-record'])
  )
})

it('tells in the terminal how many fields there are of each kind', async () => {
  const { stdout } = await runHere(['register', 'examples/gooi-en-vechtstreek'])
  expect(stdout).toContain('Register van gegevensdeling: Gooi en Vechtstreek')
  expect(stdout).toMatch(/\d+ gewoon/)
  expect(stdout).not.toContain('inzicht_in_schulden')
  const english = await runHere(['register', '--taal', 'en'])
  expect(english.stdout).toContain('What is held')
})

it('says of what is held whose turn it is, and of each process how long its cases are kept', async () => {
  const { stdout } = await runHere(['register', 'examples/gooi-en-vechtstreek'])
  expect(stdout).toContain('(grondslagen)')
  expect(stdout).not.toContain('geen open punt noemt dit')
  expect(stdout).toMatch(/Detentie en terugkeer +niet afgesproken/)
  expect(stdout).toContain('Bruikbaar als')
})
