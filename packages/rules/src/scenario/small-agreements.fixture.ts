import { defineProcess } from '@ketenregie/core'
import type { ProcessDefinition } from '@ketenregie/core'
import { readPack } from '../pack/read-pack.ts'

const source = { source: 'handboek', place: 'hulp' }
const met = { type: 'deadline.meet', params: { limit: 'antwoord' } } as const
const weigh = (is: 'yes' | 'no' | 'unknown') =>
  ({ type: 'rule', params: { rule: 'ernstig', is } }) as const

/** A question is asked, answered or not in time, and weighed. */
export const journey = defineProcess({
  id: 'hulpvraag',
  version: '1.0.0',
  title: 'Hulpvraag',
  meta: { title: 'Hulpvraag', source },
  initial: 'gevraagd',
  events: {
    beantwoord: { title: 'De vraag is beantwoord', by: ['loket'], facts: [], source },
    gesloten: { title: 'De zaak is gesloten', by: ['wijkteam'], facts: [], source }
  },
  states: {
    gevraagd: {
      meta: { title: 'Vraag gesteld', owner: 'loket', deadline: 'antwoord', source },
      entry: [
        { type: 'deadline.start', params: { limit: 'antwoord' } },
        { type: 'task.open', params: { task: 'HLP-01' } },
        { type: 'coordination', params: { party: 'loket' } }
      ],
      on: { beantwoord: [{ target: 'wegen', actions: [met] }] },
      after: { antwoord: [{ target: 'te_laat' }] }
    },
    te_laat: {
      meta: { title: 'Te laat', owner: 'loket', deadline: 'antwoord', source },
      on: { beantwoord: [{ target: 'wegen', actions: [met] }] }
    },
    wegen: {
      meta: { title: 'Wegen', owner: 'wijkteam', decides: ['ernstig', 'wijkteam_helpt'], source },
      always: [
        { target: 'helpen', guard: weigh('yes') },
        { target: 'klaar', guard: weigh('no') },
        { target: 'navragen', guard: weigh('unknown') }
      ]
    },
    navragen: {
      meta: {
        title: 'Navragen',
        owner: 'loket',
        deadline: 'antwoord',
        decides: ['ernstig', 'wijkteam_helpt'],
        source
      },
      on: { feiten_vastgesteld: [{ target: 'wegen' }] }
    },
    helpen: {
      meta: { title: 'Helpen', owner: 'wijkteam', deadline: 'antwoord', source },
      entry: [
        { type: 'coordination', params: { party: 'wijkteam' } },
        { type: 'message', params: { message: 'vraag_naar_wijkteam' } }
      ],
      on: { gesloten: [{ target: 'klaar' }] }
    },
    klaar: { type: 'final', meta: { title: 'Klaar', source } }
  }
} as const satisfies ProcessDefinition)

const cite = '{ in: handboek, plek: hulp }'

const files: Readonly<Record<string, string>> = {
  'bronnen.yaml': `
handboek:
  titel: Handboek hulp
  uitgever: Loket
  jaar: 2024
  soort: handboek
  plekken: { hulp: Hoofdstuk 1, termijn: Hoofdstuk 2 }
`,
  'normen.yaml': `H-01: { wat: Hulp komt op tijd, partij: loket, bron: { in: handboek, plek: termijn } }`,
  'kalender.yaml': `
feestdagen: {}
gelijkgesteld: []
bekend: { van: 2020, tot: 2030 }
wet: { laatste_dag: ${cite}, werkdagen: ${cite}, uitzonderingen: ${cite} }
`,
  'partijen.yaml': `
loket: { naam: Loket, soort: gemeente, rollen: [] }
wijkteam: { naam: Wijkteam, soort: zorg, rollen: [] }
`,
  'feiten.yaml': `
gevraagd_op: { vraag: Wanneer?, soort: datum, houder: { eerst: loket }, gevoelig: gewoon }
gevaar: { vraag: Is er gevaar?, soort: ja_nee, houder: { eerst: loket }, gevoelig: gewoon }
alleen: { vraag: Alleen?, soort: ja_nee, houder: { eerst: wijkteam }, gevoelig: gewoon }
verzoek: { vraag: Verzocht?, soort: ja_nee, houder: { eerst: wijkteam }, gevoelig: gewoon }
`,
  'termijnen.yaml': `
antwoord:
  wat: De vraag is beantwoord
  duur: P2W
  vanaf: { feit: gevraagd_op }
  atw: nee
  trappen: [{ na: P0D, aan: loket, bericht: te_laat }]
  bron: { in: handboek, plek: termijn }
`,
  'taken.yaml': `
HLP-01: { partij: loket, wat: Terugbellen, leefgebied: null, soort: zaak, bron: ${cite} }
HLP-02: { partij: loket, wat: Bereikbaar zijn, leefgebied: null, soort: structureel, bron: ${cite} }
`,
  'delen.yaml': `
vraag_naar_wijkteam:
  { bericht: hulpvraag, van: loket, aan: wijkteam, doel: hulp, grondslag: null, velden: [gevaar], bron: ${cite} }
te_laat_aan_loket:
  { bericht: te_laat, van: loket, aan: loket, doel: hulp, grondslag: wet, velden: [], bron: ${cite} }
`,
  'hulp.yaml': `
regelset: hulp
versie: 1.0.0
geldig: { van: 2020-01-01 }
begrippen:
  ernstig:
    vraag: Is het ernstig?
    bron: ${cite}
    lezingen:
      een: { uitleg: een van beide volstaat, als: { een_van: [gevaar, alleen] } }
      beide: { uitleg: allebei, als: { alle: [gevaar, alleen] } }
    gekozen: een
regels:
  wijkteam_helpt:
    partij: wijkteam
    modaliteit: mag
    binnen: ernstig
    bron: ${cite}
    als: verzoek
`
}

/** Small agreements with these scenarios; `change` is made in the other files first. */
export function readSmall(
  scenarios: string,
  change: (text: string) => string = text => text,
  process: ProcessDefinition = journey,
  others: Readonly<Record<string, ProcessDefinition>> = {}
) {
  const read = readSmallFiles(scenarios, change, process, others)
  if (read.pack === null) throw new RangeError(JSON.stringify(read.problems, null, 1))
  return { ...read, pack: read.pack }
}

/** The same, whatever is wrong with them. */
export function readSmallFiles(
  scenarios: string,
  change: (text: string) => string = text => text,
  process: ProcessDefinition = journey,
  others: Readonly<Record<string, ProcessDefinition>> = {}
) {
  const all = Object.entries(files).map(([file, text]) => [file, change(text)] as const)
  return readPack(new Map([...all, ['hulp.scenarios.yaml', scenarios]]), {
    name: 'klein',
    processes: { hulpvraag: process, ...others }
  })
}

/** Scenarios that touch everything but the answers that make a rule unknown outside a case. */
export const scenarios = `scenarios:
  - naam: gevaar alleen is genoeg
    gegeven: { gevaar: ja, alleen: nee, verzoek: ja }
    verwacht: { ernstig: ja, wijkteam_helpt: ja }
    modaliteit: { wijkteam_helpt: mag }
    lezing_beslissend: [ernstig]
  - naam: buiten de poort oordeelt het wijkteam zelf
    gegeven: { gevaar: nee, alleen: nee }
    verwacht: { ernstig: nee, wijkteam_helpt: eigen_beoordeling }
  - naam: zonder antwoord op alleen blijft het open
    gegeven: { gevaar: nee }
    verwacht: { ernstig: onbekend }
    nog_nodig: { ernstig: [[alleen]] }
    kan_beslissen: { ernstig: [[alleen]] }
  - naam: te laat beantwoord
    proces: hulpvraag
    tijdlijn:
      - op: 2026-03-02
        feit: { gevraagd_op: 2026-03-02 }
        verwacht: { stap: gevraagd, regie: loket, vervaldag: { antwoord: 2026-03-16 } }
      - op: 2026-03-17
        verwacht:
          stap: te_laat
          termijn: { antwoord: verstreken }
          bericht: { aan: loket, soort: te_laat, stand: klaar }
      - op: 2026-03-18
        gebeurtenis: beantwoord
        verwacht: { stap: navragen, uitkomst: { ernstig: onbekend } }
      - op: 2026-03-19
        feit: { gevaar: ja }
        verwacht:
          stap: [helpen]
          regie: wijkteam
          bericht: [{ aan: wijkteam, soort: hulpvraag, stand: vastgehouden }]
      - op: 2026-03-20
        gebeurtenis: beantwoord
        verwacht: { geweigerd: ja }
      - op: 2026-03-21
        gebeurtenis: taak_afgerond
        taak: HLP-01
        verwacht: { taak: { HLP-01: gesloten } }
`
