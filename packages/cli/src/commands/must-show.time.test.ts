import { expect, it } from 'vitest'
import { runHere } from '../test-host.fixture.ts'

const told = async (...argv: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await runHere(['termijn', ...argv])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

it('tells the dates that everyone can check by hand, day by day', async () => {
  expect(await told('dr_plan', '--vanaf', '2026-04-16')).toMatchInlineSnapshot(`
    "Het D&R-plan is vastgesteld
    dr_plan: 4 weken, vanaf donderdag 16 april 2026 (gooi_en_vechtstreek, paragraaf-3.1)
    Nominaal: donderdag 14 mei 2026.
      donderdag 14 mei 2026: hemelvaartsdag; telt niet als laatste dag; de termijn loopt door (atw, artikel-3)
      vrijdag 15 mei 2026: Vrijdag na Hemelvaartsdag (gelijkgestelde dag); telt niet als laatste dag; de termijn loopt door (besluit_gelijkstelling_2026, dagen)
      zaterdag 16 mei 2026: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      zondag 17 mei 2026: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      maandag 18 mei 2026: laatste dag (gooi_en_vechtstreek, paragraaf-3.1)
    Uiterlijk: maandag 18 mei 2026.
    "
  `)
  expect(await told('dr_plan', '--vanaf', '2027-04-07')).toMatchInlineSnapshot(`
    "Het D&R-plan is vastgesteld
    dr_plan: 4 weken, vanaf woensdag 7 april 2027 (gooi_en_vechtstreek, paragraaf-3.1)
    Nominaal: woensdag 5 mei 2027.
      woensdag 5 mei 2027: bevrijdingsdag; telt niet als laatste dag; de termijn loopt door (atw, artikel-3)
      donderdag 6 mei 2027: hemelvaartsdag; telt niet als laatste dag; de termijn loopt door (atw, artikel-3)
      vrijdag 7 mei 2027: Vrijdag na Hemelvaartsdag (gelijkgestelde dag); telt niet als laatste dag; de termijn loopt door (besluit_gelijkstelling_2026, dagen)
      zaterdag 8 mei 2027: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      zondag 9 mei 2027: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      maandag 10 mei 2027: laatste dag (gooi_en_vechtstreek, paragraaf-3.1)
    Uiterlijk: maandag 10 mei 2027.
    "
  `)
  expect(await told('dr_plan', '--vanaf', '2025-03-31')).toMatchInlineSnapshot(`
    "Het D&R-plan is vastgesteld
    dr_plan: 4 weken, vanaf maandag 31 maart 2025 (gooi_en_vechtstreek, paragraaf-3.1)
    Nominaal: maandag 28 april 2025.
      maandag 28 april 2025: laatste dag (gooi_en_vechtstreek, paragraaf-3.1)
    Uiterlijk: maandag 28 april 2025.
    "
  `)
  expect(await told('dr_plan', '--vanaf', '2029-04-12')).toMatchInlineSnapshot(`
    "Het D&R-plan is vastgesteld
    dr_plan: 4 weken, vanaf donderdag 12 april 2029 (gooi_en_vechtstreek, paragraaf-3.1)
    Nominaal: donderdag 10 mei 2029.
      donderdag 10 mei 2029: hemelvaartsdag; telt niet als laatste dag; de termijn loopt door (atw, artikel-3)
      vrijdag 11 mei 2029: laatste dag (gooi_en_vechtstreek, paragraaf-3.1)
    Uiterlijk: vrijdag 11 mei 2029.
    Voorlopig: worden de brugdagen van dat jaar gelijkgesteld, dan is het maandag 14 mei 2029.
    "
  `)
  expect(await told('dr_plan', '--vanaf', '2026-10-06T22:30:00Z')).toMatchInlineSnapshot(`
    "Het D&R-plan is vastgesteld
    dr_plan: 4 weken, vanaf woensdag 7 oktober 2026 (gooi_en_vechtstreek, paragraaf-3.1)
    Nominaal: woensdag 4 november 2026.
      woensdag 4 november 2026: laatste dag (gooi_en_vechtstreek, paragraaf-3.1)
    Uiterlijk: woensdag 4 november 2026.
    "
  `)
  const threeDays = ['--duur', '3 dagen', '--algemene-termijnenwet', '--vanaf', '2025-12-24']
  expect(await told(...threeDays)).toMatchInlineSnapshot(`
    "Een termijn om mee te rekenen; in de afspraken staat hij niet
    proef: 3 dagen, vanaf woensdag 24 december 2025 (--duur, 3 dagen)
    Nominaal: zaterdag 27 december 2025.
      zaterdag 27 december 2025: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      zondag 28 december 2025: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)
      maandag 29 december 2025: er liggen nog geen twee werkdagen in de termijn; hij loopt door (atw, artikel-2)
      dinsdag 30 december 2025: laatste dag (--duur, 3 dagen)
    Uiterlijk: dinsdag 30 december 2025.
    "
  `)
})

it('calculates with a length of its own, by the act only where that is asked', async () => {
  const from = ['--vanaf', '2025-12-24'] as const
  const last = async (...argv: readonly string[]) =>
    JSON.parse(await told(...argv, ...from, '--json')).final
  expect(await last('--duur', '3 dagen', '--algemene-termijnenwet')).toBe('2025-12-30')
  expect(await last('--duur', 'P3D', '--algemene-termijnenwet')).toBe('2025-12-30')
  expect(await last('--duur', '3 dagen')).toBe('2025-12-27')
  expect(await last('--duur', '2 werkdagen')).toBe('2025-12-30')
  expect(await last('--duur', '4 weken', '--terug')).toBe('2025-11-26')
})

it.each([['36 uur'], ['10 werkdagen'], ['91 dagen'], ['1 jaar'], ['4 weken', '--terug']])(
  'does not promise for %j %s that the act would count',
  async (...length) => {
    const text = await told('--duur', ...length, '--vanaf', '2025-12-24')
    expect(text).not.toContain('met --algemene-termijnenwet telt die mee')
    expect(text).toMatch(/Algemene termijnenwet verlengt .* niet|eindigt altijd op een werkdag/)
    const asked = await told(
      '--duur',
      ...length,
      '--algemene-termijnenwet',
      '--vanaf',
      '2025-12-24'
    )
    expect(asked).toBe(text)
  }
)

it('says of a bare day in hours what a case makes of it', async () => {
  expect(await told('--duur', '36 uur', '--vanaf', '2026-10-24')).toMatchInlineSnapshot(`
    "Een termijn om mee te rekenen; in de afspraken staat hij niet
    proef: 36 uur, vanaf zaterdag 24 oktober 2026 (--duur, 36 uur)
    Nominaal: zondag 25 oktober 2026.
      zondag 25 oktober 2026: laatste dag (--duur, 36 uur)
    De Algemene termijnenwet verlengt een termijn in uren niet. (atw, artikel-4)
    Uiterlijk: zondag 25 oktober 2026. Om 11:00 uur Nederlandse tijd.
    In een zaak waarin alleen de dag van het begin bekend is, tellen de uren vanaf het einde van die dag: tot maandag 26 oktober 2026 om 11:00 uur.
    "
  `)
  const moment = await told('--duur', '36 uur', '--vanaf', '2026-10-24T12:00:00+02:00')
  expect(moment).toMatch(/zondag 25 oktober 2026\. Om 23:00 uur/)
  expect(moment).not.toContain('In een zaak')
})

it.each([
  [['dr_plan', '--duur', '3 dagen'], 'cli/limit-and-length'],
  [['--duur', 'drie dagen'], 'cli/not-a-length'],
  [['--duur', '0 dagen'], 'cli/not-a-length'],
  [['--duur', '99999 weken'], 'cli/not-a-length'],
  [[], 'cli/missing-argument']
])('refuses %j', async (argv, code) => {
  const ran = await runHere(['termijn', ...argv, '--vanaf', '2025-12-24', '--json'])
  expect(ran.code).toBe(2)
  expect(JSON.parse(ran.stdout)).toMatchObject({ errors: [{ code }] })
})
