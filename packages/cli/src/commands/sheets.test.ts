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

describe('what a spreadsheet program leaves', () => {
  const file = () => join(cwd, 'bladen', 'gebied@contact.csv')
  const saved = async (make: (text: string) => string | Buffer) => {
    await runHere(['exporteer', '.', '--uit', 'bladen', '--als', 'csv'], { cwd })
    writeFileSync(file(), make(readFileSync(file(), 'utf8').replace('\uFEFF', '')))
    return bring()
  }

  it.each([
    { as: 'commas', make: (text: string) => text.replaceAll(';', ',') },
    { as: 'tabs in UTF-16', make: (text: string) => utf16(text.replaceAll(';', '\t')) },
    { as: 'bare line ends', make: (text: string) => text.replaceAll('\r\n', '\n') },
    {
      as: 'empty lines and columns',
      make: (text: string) => text.replaceAll('\r\n', ';;\r\n;;;\r\n')
    },
    {
      as: 'spaces around',
      make: (text: string) => text.replaceAll('contactpersoon_nazorg', ' contactpersoon_nazorg ')
    }
  ])('changes nothing: $as', async ({ make }) => {
    const before = readFileSync(layer(), 'utf8')
    expect(await saved(make)).toMatchObject({ code: 0, stdout: 'Er is niets veranderd.\n' })
    expect(readFileSync(layer(), 'utf8')).toBe(before)
  })

  it.each([
    {
      fault: 'a broken formula',
      make: (text: string) => text.replace('contactpersoon_nazorg', '#VERW!'),
      says: /cel B2: Deze formule/
    },
    {
      fault: 'a note beside the table',
      make: (text: string) => text.replace('\r\n', ';\r\n').replace('nazorg\r', 'nazorg;bellen\r'),
      says: /cel C1: Dit opschrift/
    },
    {
      fault: 'a total under the table',
      make: (text: string) => `${text}totaal;2\r\n`,
      says: /cel [AB]4: .*totaal/
    },
    {
      fault: 'a heading with a capital',
      make: (text: string) => text.replace('naam', 'Naam'),
      says: /cel A1: Dit opschrift/
    }
  ])('names the cell of $fault, and writes nothing', async ({ make, says }) => {
    const before = readFileSync(layer(), 'utf8')
    const { code, stderr } = await saved(make)
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(readFileSync(layer(), 'utf8')).toBe(before)
  })

  it('tells which row is gone', async () => {
    const { code, stdout } = await saved(text => text.replace(/GM0406.*\r\n/, ''))
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'gebied.yaml\n  blad contact: GM0406 is weg\n'
    })
    expect(readFileSync(layer(), 'utf8')).toContain('# Nog te bevestigen.\n  GM0402')
  })
})

function utf16(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le')
}

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
