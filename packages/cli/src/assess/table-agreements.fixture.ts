import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../region/region.fixture.ts'

const cite = '{ in: handboek, plek: hulp }'

const files: Readonly<Record<string, string>> = {
  'gebied.yaml': `
gebied: regio/proef
naam: Proef
baseert_op: landelijk@1
gemeenten: { GM0402: Hilversum }
`,
  'bronnen.yaml': `
handboek:
  titel: Handboek hulp
  uitgever: Loket
  jaar: 2024
  soort: handboek
  plekken: { hulp: Hoofdstuk 1, jeugd: Hoofdstuk 2 }
`,
  'partijen.yaml': `
loket: { naam: Het loket, soort: gemeente, rollen: [] }
wijkteam: { naam: Het wijkteam, soort: zorg, rollen: [] }
`,
  'feiten.yaml': `
gevaar: { vraag: Is er gevaar?, soort: ja_nee, houder: { eerst: loket }, gevoelig: gewoon }
leeftijd:
  { vraag: Hoe oud?, soort: getal, van: 0, tot: 120, houder: { eerst: wijkteam }, gevoelig: gewoon }
`,
  'hulp.yaml': `
regelset: hulp
gebied: regio/proef
versie: 1.0.0
geldig: { van: 2020-01-01 }
regels:
  wijkteam_helpt: { partij: wijkteam, modaliteit: mag, bron: ${cite}, als: gevaar }
tabellen:
  wie_belt:
    vraag: Wie belt?
    bron: ${cite}
    trefbeleid: eerste
    uitkomst: { soort: partij, keuzes: [wijkteam, loket] }
    kolommen: [gevaar, leeftijd]
    rijen:
      - { als: [ja, { kleiner_dan: 18 }], dan: wijkteam, bron: { in: handboek, plek: jeugd } }
      - { als: [ja, '-'], dan: loket, uitleg: Het loket kent volwassenen. }
    anders: loket
  wat_geldt:
    vraag: Wat zeggen we?
    bron: ${cite}
    trefbeleid: regelvolgorde
    uitkomsten:
      zin: { soort: tekst, keuzes: [Bel nu., Kom langs.] }
      dagen: { soort: getal, van: 0, tot: 9 }
    kolommen: [gevaar]
    rijen:
      - { als: [ja], dan: { zin: Bel nu., dagen: 1 } }
      - { als: [ja], dan: { zin: Kom langs., dagen: 3 } }
`
}

/** The folder of a small region whose agreements have a rule and two decision tables. */
export function writeTables(): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
