import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

let cwd = ''
const layer = () => join(cwd, 'gebied.yaml')

beforeEach(() => {
  cwd = temporaryFolder()
  writeRegion(cwd, 1)
  const contacts = `# Wie er is.
contact:
  # Nog te bevestigen.
  GM0402: { rol: contactpersoon_nazorg }
  GM0406: { rol: contactpersoon_nazorg }
`
  writeFileSync(layer(), readFileSync(layer(), 'utf8') + contacts)
})

describe.each([
  { form: 'xlsx', sheet: 'gebied.xlsx' },
  { form: 'csv', sheet: 'gebied@contact.csv' }
])('sheets as $form', ({ form, sheet }) => {
  it('come back without a difference', async () => {
    const before = readFileSync(layer(), 'utf8')
    const made = await runHere(['exporteer', '.', '--uit', 'bladen', '--als', form], { cwd })
    expect(made).toMatchObject({ code: 0, stdout: `${join('bladen', sheet)}\n` })
    const back = await runHere(['importeer', join('bladen', sheet), '--in', '.'], { cwd })
    expect(back).toMatchObject({ code: 0, stdout: 'Er is niets veranderd.\n', stderr: '' })
    expect(readFileSync(layer(), 'utf8')).toBe(before)
  })
})

it('takes back what was changed, and nothing else', async () => {
  const before = readFileSync(layer(), 'utf8')
  await changeContact('GM0406;contactpersoon_nazorg', 'GM0406;beleidsadviseur')
  const back = await bring()
  expect(back).toMatchObject({ code: 0, stdout: 'gebied.yaml\n' })
  expect(readFileSync(layer(), 'utf8')).toBe(
    before.replace(/(?<=GM0406: \{ rol: )contactpersoon_nazorg/, 'beleidsadviseur')
  )
})

it('names the sheet and the cell of what is wrong, and writes nothing', async () => {
  const before = readFileSync(layer(), 'utf8')
  await changeContact('GM0406;', 'GM04O6;')
  const { code, stderr } = await bring()
  expect(code).toBe(2)
  expect(stderr).toMatch(/gebied@contact\.csv, blad contact, cel [AB]3: .*GM04O6/)
  expect(stderr).toContain('er is niets geschreven')
  await changeContact('GM0406;', 'GM0402;')
  expect((await bring()).stderr).toContain('blad contact, cel A3: Deze naam staat al')
  expect(readFileSync(layer(), 'utf8')).toBe(before)
})

it('says which file a sheet goes with, and what no sheet is', async () => {
  writeFileSync(join(cwd, 'anders@contact.csv'), 'naam;rol\n')
  writeFileSync(join(cwd, 'kapot.xlsx'), 'geen werkmap')
  const other = await runHere(['importeer', 'anders@contact.csv', '--in', '.'], { cwd })
  expect(other).toMatchObject({ code: 2 })
  expect(other.stderr).toContain('hoort geen bestand')
  const broken = await runHere(['importeer', 'kapot.xlsx', '--in', '.'], { cwd })
  expect(broken.stderr).toContain('kapot.xlsx is geen CSV- of XLSX-bestand')
})

it('exports the national agreements', async () => {
  const { code } = await runHere(['exporteer', '--uit', 'bladen', '--als', 'csv'], { cwd })
  expect(code).toBe(0)
  const made = readdirSync(join(cwd, 'bladen'), { recursive: true, encoding: 'utf8' })
  expect(made).toEqual(expect.arrayContaining(['taken@taken.csv', 'termijnen@termijnen.csv']))
})

async function changeContact(from: string, to: string): Promise<void> {
  await runHere(['exporteer', '.', '--uit', 'bladen', '--als', 'csv'], { cwd })
  const file = join(cwd, 'bladen', 'gebied@contact.csv')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

function bring() {
  return runHere(['importeer', join('bladen', 'gebied@contact.csv'), '--in', '.'], { cwd })
}
