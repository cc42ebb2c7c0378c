import { readFileSync, readdirSync } from 'node:fs'
import { phrase } from '@ketenregie/core'
import type { ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { ruleProblemsEn } from '../diagnostic/english.ts'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { readPack } from '../pack/read-pack.ts'

const bron = 'bron: { in: handboek, plek: hoofdstuk-1 }'
const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)
const journey: ProcessDefinition = {
  id: 'reis',
  version: '1.0.0',
  title: 'Reis',
  initial: 'plan',
  events: { klaar: { title: 'Klaar', by: [], facts: [], source: null } },
  states: {
    plan: {
      on: {
        klaar: [
          { target: 'einde', actions: [{ type: 'deadline.meet', params: { limit: 'plan' } }] }
        ]
      }
    },
    einde: { type: 'final' }
  }
}
const national = packOf(
  new Map([
    ...basis,
    [
      'meer.normen.yaml',
      `N-01: { wat: Het plan is er op tijd., partij: zvh, door: { termijnen: [plan, oproep] }, ${bron} }
N-02: { wat: Het plan wordt geschreven., partij: zvh, door: { taken: [PLN-01, STA-01] }, ${bron} }
N-03: { wat: Wie helpt en wie meedoet., partij: zvh, door: { regels: [zvh_helpt, om_doet_mee, ernstig] }, ${bron} }
N-04: { wat: De afspraak wordt gedeeld., partij: zvh, door: { berichten: [sein_afspraak] }, ${bron} }
N-32:
  wat: Er is een aanspreekpunt en een vervanger.
  door: { elders: [gebied.yaml] }
  verantwoording: { partijen: [om], blijkt_uit: aanspreekpunt_en_vervanger, doe: Wijs ze aan. }
  ${bron}
N-33:
  wat: Elk jaar herijkt.
  door: { termijnen: [herijken] }
  verantwoording: { partijen: [om], blijkt_uit: herijking, doe: Herijk. }
  ${bron}
`
    ],
    [
      'meer.termijnen.yaml',
      `herijken: { wat: Herijkt, duur: P1Y, vanaf: { stap: begin }, atw: nee, minimumnorm: ja, ${bron} }\n`
    ],
    [
      'meer.kpi.yaml',
      `dagen: { wat: Dagen, aspect: verloop, proces: reis, meet: { dagen: { van: { feit: binnenkomst }, tot: { gebeurtenis: klaar } } }, ${bron} }\n`
    ]
  ]),
  null
)

function packOf(files: ReadonlyMap<string, string>, base: AgreementPack | null): AgreementPack {
  const { pack, problems } = readPack(files, {
    name: base === null ? 'basis' : 'hier',
    processes: base === null ? { reis: journey } : {},
    ...(base === null ? {} : { base })
  })
  if (pack === null) throw new Error(JSON.stringify(problems))
  return pack
}

const head = (id = 'regio/hier', base = 'basis') =>
  `gebied: ${id}\nnaam: Hier\nbaseert_op: ${base}@1\ngemeenten: [GM0402]\n`

/** The one error that a layer gives, as people read it, with where it stands. */
function errorOf(layer: Readonly<Record<string, string>>, base = national): string {
  const files = new Map(Object.entries({ 'gebied.yaml': head(), ...layer }))
  const { problems } = readPack(files, { name: 'hier', processes: {}, base })
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code }) => code)).toHaveLength(1)
  const [error] = errors
  if (error === undefined) return ''
  const english = phrase(error, ruleProblemsEn)
  expect(english.text).toMatch(/The minimum stands in \S+ \(handboek, hoofdstuk-[12]\)\.$/)
  const { text, example = '' } = phrase(error, ruleProblemsNl)
  return `${error.place?.file}:${error.place?.line} ${text}\n${example}`
}

const regional = (text: string) => ({ 'gebied.yaml': `${head()}${text}` })
const limit = (text: string) => regional(`termijnen:\n  plan: { ${text} }\n`)
const rules = (text: string) => ({
  'eigen.yaml': `regelset: eigen\nversie: 1.0.0\ngeldig: { van: 2025-01-01 }\n${text}`
})
const rule = (name: string, text: string) =>
  rules(
    `regels:\n  ${name}: { overschrijft: ${name === 'om_doet_mee' ? 'deelname' : 'open'}#${name}, ${text}, ${bron} }\n`
  )
const message = (text: string) => ({
  'eigen.delen.yaml': `sein_afspraak: { bericht: afspraak, van: zvh, ${text}, ${bron} }\n`
})
const task = (id: string, text: string) => ({
  'eigen.taken.yaml': `${id}: { wat: Het plan schrijven, ${text}, ${bron} }\n`
})
const target = (name: string, text: string) =>
  regional(`doelen:\n  ${name}: { ${text}, beslist: zvh, verantwoordt: om, ${bron} }\n`)

describe('a region that loosens a norm gets an error with a counterexample: a limit', () => {
  it.each([
    [
      'that is longer',
      `duur: P6W, ${bron}`,
      /gebied.yaml:6 .* langer .* Vanaf 2025-01-01 eindigt zij hier op 2025-02-12, en in de laag eronder op 2025-01-29\. Het minimum staat in N-01/
    ],
    [
      'of working days',
      `duur: { werkdagen: 25 }, ${bron}`,
      /Vanaf 2025-01-01 eindigt zij hier op 2025-02-05, .* op 2025-01-29/
    ],
    [
      'from another day',
      `duur: P4W, vanaf: { feit: vertrek }, ${bron}`,
      /Vanaf 2025-01-01, met "vertrek" op 2025-01-08, eindigt zij hier op 2025-02-05, .* op 2025-01-29/
    ],
    [
      'that stands still',
      `duur: P4W, schorsing: { na: { gebeurtenis: klaar }, tot: { feit: vertrek }, ${bron} }, ${bron}`,
      /met "klaar" op 2025-01-02, eindigt zij hier niet op een dag die vaststaat, .* op 2025-01-29/
    ],
    [
      'that is open again',
      `versies: [{ open: ja, vanaf: { feit: binnenkomst }, atw: ja, ${bron} }]`,
      /eindigt zij hier niet op een dag die vaststaat/
    ],
    [
      'that leaves years out',
      `versies: [{ van: 2026-01-01, duur: P4W, vanaf: { feit: binnenkomst }, atw: ja, ${bron} }]`,
      /Vanaf 2025-01-01 eindigt zij hier niet/
    ],
    [
      'that is given up sooner',
      `duur: P4W, niet_haalbaar: { als: { feit: vertrek, voor: vervaldag }, dan: klaar }, ${bron}`,
      /met "vertrek" op 2026-01-28, eindigt zij hier niet/
    ],
    [
      'without its reminder',
      'trappen: []',
      /Loopt zij vanaf 2026-01-01, dan krijgt "zvh" op 2026-01-29 "te_laat", en hier niet/
    ],
    [
      'with a later reminder',
      'trappen: [{ na: P1W, aan: zvh, bericht: te_laat }]',
      /en hier pas op 2026-02-05/
    ]
  ])('%s', (_name, text, told) => {
    expect(errorOf(limit(text))).toMatch(told)
  })

  it('that is open and a minimum norm', () => {
    const longer = regional(`termijnen:\n  oproep: { duur: P3W, ${bron} }\n`)
    expect(errorOf(longer)).toMatch(
      /hier op 2025-01-22, en in de laag eronder op 2025-01-15\. .*N-01/
    )
  })
})

describe('a region that loosens a norm gets an error with a counterexample: a rule', () => {
  it.each([
    [
      'that is closed, in fewer cases',
      rule('zvh_helpt', 'als: licht'),
      /N-03 .*\n[^]*verwacht: \{ zvh_helpt: ja \}/
    ],
    [
      'that is closed, in more cases where somebody may',
      rule('om_doet_mee', 'als: { een_van: [verzoek, { kans: { is: groot } }] }'),
      /N-03 [^]*gegeven: .*kans: groot[^]*om_doet_mee: nee/
    ],
    [
      'that only may be followed',
      rule('politie_gaat', 'modaliteit: mag'),
      /"doet", hier "mag"[^]*politie_gaat: ja/
    ],
    [
      'that is of another party',
      rule('zvh_helpt', 'partij: om'),
      /van "zvh", hier van "om"[^]*zvh_helpt: ja/
    ],
    [
      'of its own under the same name',
      rules(`regels:\n  zvh_helpt: { partij: zvh, modaliteit: doet, als: licht, ${bron} }\n`),
      /eigen.yaml:5 .*N-03[^]*zvh_helpt: ja/
    ],
    [
      'by way of a concept that it names',
      rules(`begrippen:\n  ernstig: { overschrijft: deelname#ernstig, als: gevaar, ${bron} }\n`),
      /"ernstig" wordt hier afgezwakt.*N-03[^]*kans: groot/
    ]
  ])('%s', (_name, layer, told) => {
    expect(errorOf(layer)).toMatch(told)
  })
})

describe('a region that loosens a norm gets an error with a counterexample: a task', () => {
  it.each([
    [
      'of another party',
      task('PLN-01', 'partij: om, soort: zaak, als: ernstig'),
      /hier ligt zij bij "om", en bij "zvh" bij niemand[^]*gegeven: \{ gevaar: ja \}/
    ],
    [
      'of nobody',
      task('PLN-01', 'partij: null, soort: zaak, als: ernstig'),
      /hier heeft niemand haar/
    ],
    [
      'that opens in no case',
      task('PLN-01', 'partij: zvh, soort: structureel'),
      /opent zij in geen enkele zaak.*N-02/
    ],
    [
      'that opens in fewer cases',
      task('PLN-01', 'partij: zvh, soort: zaak, als: gevaar'),
      /en hier niemand[^]*gegeven: \{ gevaar: nee, kans: groot \}/
    ],
    [
      'that is arranged with another',
      regional(
        `regelingen:\n  STA-01:\n    zvh: { stand: geregeld, afspraak: Zo., sinds: 2025-01-01, verantwoordelijk: om, herijken_voor: 2026-01-01, ${bron} }\n`
      ),
      /gebied.yaml:7 STA-01 heet hier geregeld .* vraagt iemand het aan "zvh", dan is daar niemand\. .*N-02/
    ]
  ])('%s', (_name, layer, told) => {
    expect(errorOf(layer)).toMatch(told)
  })
})

describe('a region that loosens a norm gets an error with a counterexample: what is shared', () => {
  const as = 'doel: re_integratie, grondslag: Artikel 2 van het handboek'
  it.each([
    [
      'with more',
      message(`aan: om, ${as}, velden: [hulp]`),
      /"om" krijgt ook "hulp", waarvoor daar geen grondslag staat\. .*N-04/
    ],
    [
      'with another party',
      message(`aan: politie, ${as}, velden: []`),
      /naar "politie" en niet naar "om"/
    ],
    [
      'for another purpose',
      message('aan: om, doel: openbare_orde, grondslag: Artikel 2 van het handboek, velden: []'),
      /het doel is "openbare_orde" en niet "re_integratie"/
    ],
    [
      'on another basis',
      message('aan: om, doel: re_integratie, grondslag: Artikel 9, velden: []'),
      /"Artikel 9" en niet "Artikel 2 van het handboek"/
    ],
    [
      'not at all',
      message('aan: om, doel: re_integratie, grondslag: null, velden: []'),
      /wordt het vastgehouden/
    ],
    [
      'only later',
      message(`aan: om, ${as}, velden: [], geldig: { van: 2027-01-01 }`),
      /op 2026-12-31 gaat het in de laag eronder wel, en hier niet/
    ]
  ])('%s', (_name, layer, told) => {
    expect(errorOf(layer)).toMatch(told)
  })
})

it('tells of a rule that is weakened although something else is wrong too', () => {
  const files = {
    ...rule('politie_gaat', 'als: gevaar'),
    ...task('PLN-01', 'partij: om, soort: zaak')
  }
  const { problems } = readPack(new Map(Object.entries({ 'gebied.yaml': head(), ...files })), {
    name: 'hier',
    processes: {},
    base: national
  })
  expect(problems.map(({ code }) => code)).toEqual([
    'rules/task-weakens-norm',
    'rules/weakens-norm'
  ])
})

describe('a region that loosens a norm gets an error with a counterexample: what it claims', () => {
  it.each([
    [
      'a contact without a substitute',
      regional(
        `aanspreekpunten: { om: { rol: aanspreekpunt, ${bron} } }\nnaleving:\n  N-32: { om: { stand: voldaan, ${bron} } }\n`
      ),
      /gebied.yaml:7 .*"om" aan N-32 voldoet.*geen vervanger/
    ],
    [
      'no contact',
      regional(`naleving:\n  N-31: { om: { stand: voldaan, ${bron} } }\n`),
      /geen aanspreekpunt/
    ],
    [
      'no recalibration',
      regional(`naleving:\n  N-33: { om: { stand: voldaan, ${bron} } }\n`),
      /geen "herijking"/
    ],
    [
      'a recalibration every other year',
      regional(`herijking: { elke: P2Y, laatst: 2025-03-01, ${bron} }\n`),
      /na 2025-03-01 moet zij uiterlijk 2026-03-01 weer, en hier pas 2027-03-01\. .*N-33/
    ],
    [
      'a duty that nobody has any more',
      {
        'eigen.normen.yaml': `N-31:\n  wat: Er is een aanspreekpunt.\n  door: { elders: [gebied.yaml] }\n  verantwoording: { partijen: [politie], blijkt_uit: aanspreekpunt, doe: Wijs aan. }\n  ${bron}\n`
      },
      /N-31 wordt hier afgezwakt: "om" hoeft/
    ]
  ])('%s', (_name, layer, told) => {
    expect(errorOf(layer)).toMatch(told)
  })
})

describe('a region that loosens a norm gets an error with a counterexample: a target', () => {
  it.each([
    [
      'that is always met',
      target('plan_op_tijd', 'minstens: 0'),
      /bij elke uitkomst.*0 procent.*N-01/
    ],
    [
      'that is the wrong way around',
      target('plan_op_tijd', 'hoogstens: 80'),
      /is alles op tijd \(100 procent\), dan is hoogstens 80 procent gemist/
    ],
    [
      'of days past the limit',
      target('dagen', 'hoogstens: 60'),
      /loopt "plan" vanaf 2026-01-01, dan is de laatste dag 2026-01-29, en met 60 dagen mag het tot 2026-03-02\. .*N-01/
    ]
  ])('%s', (_name, layer, told) => {
    expect(errorOf(layer)).toMatch(told)
  })

  it('of a municipality, under that of its region', () => {
    const region = packOf(new Map(Object.entries(target('plan_op_tijd', 'minstens: 80'))), national)
    const lower = `${head('gemeente/GM0402', 'hier')}doelen:\n  plan_op_tijd: { minstens: 70, beslist: zvh, verantwoordt: om, ${bron} }\n`
    expect(errorOf({ 'gebied.yaml': lower }, region)).toMatch(
      /bij 70 is .* gehaald, en die van de laag eronder \(80\) niet/
    )
  })

  it.each([target('plan_op_tijd', 'minstens: 80'), target('dagen', 'hoogstens: 28')])(
    'unless it asks as much',
    layer => {
      expect(packOf(new Map(Object.entries(layer)), national).region?.targets).not.toEqual({})
    }
  )
})
