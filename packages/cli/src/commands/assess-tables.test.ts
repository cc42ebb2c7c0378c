import { expect, it } from 'vitest'
import { writeTables } from '../assess/table-agreements.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = writeTables()

async function assess(...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(['beoordeel', ...argv], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const here = ['--afspraken', '.']
const danger = [...here, '--feit', 'gevaar=ja']

it('answers tables beside rules, under their names', async () => {
  const found: unknown = JSON.parse(
    await assess('wijkteam_helpt', 'wie_belt', 'wat_geldt', ...danger, '--json')
  )
  expect(found).toMatchObject({
    wijkteam_helpt: { kind: 'rule', status: 'ground' },
    wie_belt: { kind: 'table', outcome: 'unknown', outputs: null, needed: [['leeftijd']] },
    wat_geldt: { kind: 'table', outcome: 'decided', outputs: [{ dagen: 1 }, { dagen: 3 }] }
  })
})

it('answers every table beside every rule when nothing is asked for', async () => {
  const found: unknown = JSON.parse(await assess(...here, '--json'))
  expect(found).toMatchObject({
    om_deelname: { kind: 'rule' },
    complexe_problematiek: { kind: 'concept' },
    wie_belt: { kind: 'table' },
    wat_geldt: { kind: 'table' }
  })
})

it('answers the tables that are asked for, and only those', async () => {
  const found: unknown = JSON.parse(await assess('wie_belt', ...here, '--json'))
  expect(Object.keys(Object(found))).toEqual(['wie_belt'])
})

it('says what follows, from which row and where that is written', async () => {
  expect(await assess('wie_belt', ...danger, '--feit', 'leeftijd=12')).toMatchInlineSnapshot(`
    "wie_belt: wijkteam
      Wie belt? Het wijkteam, want gevaar is ja en leeftijd is 12.
      Rij 1 geldt.
      Bron: Handboek hulp, Hoofdstuk 1.
      Rij 1 heeft een eigen bron. Bron: Handboek hulp, Hoofdstuk 2.
    "
  `)
  expect(await assess('wie_belt', ...danger, '--feit', 'leeftijd=40')).toMatchInlineSnapshot(`
    "wie_belt: loket
      Wie belt? Het loket, want leeftijd is 40.
      Rij 2 geldt: Het loket kent volwassenen.
      Bron: Handboek hulp, Hoofdstuk 1.
    "
  `)
  expect(await assess('wie_belt', ...here, '--feit', 'gevaar=nee')).toMatchInlineSnapshot(`
    "wie_belt: loket
      Wie belt? Het loket, want gevaar is nee.
      Er geldt geen rij; dit volgt uit "anders".
      Bron: Handboek hulp, Hoofdstuk 1.
    "
  `)
  expect(await assess('wat_geldt', ...danger)).toMatchInlineSnapshot(`
    "wat_geldt: zin: "Bel nu.", dagen: 1; zin: "Kom langs.", dagen: 3
      Wat zeggen we? Zin: "Bel nu.", dagen: 1; zin: "Kom langs.", dagen: 3, want gevaar is ja.
      Rij 1 geldt.
      Rij 2 geldt.
      Bron: Handboek hulp, Hoofdstuk 1.
    "
  `)
})

it('says what is still needed, and of whom', async () => {
  expect(await assess('wie_belt', ...danger)).toMatchInlineSnapshot(`
    "wie_belt: onbekend
      Wie belt?
      Nog niet te bepalen. Vraag eerst "Hoe oud?" aan Het wijkteam.
      Rij 2 geldt, tenzij een eerdere rij geldt.
      Nog niet bekend of deze rijen gelden: 1.
      Bron: Handboek hulp, Hoofdstuk 1.
      Zeker te bepalen met: leeftijd.
      Soms al met: leeftijd.
    "
  `)
  expect(await assess('wie_belt', 'wat_geldt', ...here)).toMatchInlineSnapshot(`
    "wie_belt: onbekend
      Wie belt?
      Nog niet te bepalen. Vraag eerst "Is er gevaar?" aan Het loket.
      Zuiniger beginnen kan niet.
      Nog niet bekend of deze rijen gelden: 1 en 2.
      Bron: Handboek hulp, Hoofdstuk 1.
      Zeker te bepalen met: gevaar, leeftijd.
      Soms al met: gevaar; of: leeftijd.

    wat_geldt: onbekend
      Wat zeggen we?
      Nog niet te bepalen. Vraag eerst "Is er gevaar?" aan Het loket.
      Nog niet bekend of deze rijen gelden: 1 en 2.
      Bron: Handboek hulp, Hoofdstuk 1.
      Zeker te bepalen met: gevaar.
      Soms al met: gevaar.

    Vraag eerst aan Het loket
      gevaar
      Kan beslissen: wie_belt, wat_geldt.
    "
  `)
})

it('names the nearest table for a name that nothing has', async () => {
  const { code, stderr } = await runHere(['beoordeel', 'wie_blet', ...here], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('Bedoel je "wie_belt"?')
})

it('asks about tables as about rules, by name or all together', async () => {
  const vraag = await runHere(['vraag', 'wie_belt', ...danger, '--json'], { cwd })
  expect(JSON.parse(vraag.stdout)).toMatchObject({
    method: 'exact',
    open: ['wie_belt'],
    next: { party: 'wijkteam', facts: ['leeftijd'], settles: ['wie_belt'] },
    outcomes: { wie_belt: { outcome: 'unknown', outputs: null } }
  })
  const all = await runHere(['vraag', ...here, '--json'], { cwd })
  const { open }: { open: readonly string[] } = JSON.parse(all.stdout)
  expect(open).toEqual(expect.arrayContaining(['om_deelname', 'wie_belt', 'wat_geldt']))
})

it('calls a party among the choices by its name, and a choice by its words', async () => {
  const who = async (fact: string) =>
    (await runHere(['beoordeel', 'regiehouder_na_detentie', '--feit', fact], { cwd })).stdout
  expect(await who('doelgroep_zvh=ja')).toContain('? Zorg- en Veiligheidshuis, want')
  const { stdout } = await runHere(
    ['beoordeel', 'regiehouder_na_detentie', '--feit', 'doelgroep_zvh=nee', '--feit', 'in_pga=ja'],
    { cwd }
  )
  expect(stdout).toContain('? Pga expert of interventiespecialist, want')
})
