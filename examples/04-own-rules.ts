// Rules of one's own, without the national agreements: from text to an explained answer.
import { renderDiagnostics } from '@ketenregie/core'
import { evaluate, readPack, ruleProblemsEn } from '@ketenregie/rules'

const files = new Map([
  [
    'feiten.yaml',
    `ingeschreven: { vraag: Is de woning ingeschreven?, soort: ja_nee, houder: { eerst: gemeente }, leefgebied: null, gevoelig: gewoon, kosten: 1 }
vergunning: { vraag: Is er een vergunning?, soort: ja_nee, houder: { eerst: gemeente }, leefgebied: null, gevoelig: gewoon, kosten: 1 }
`
  ],
  ['partijen.yaml', 'gemeente: { naam: Gemeente, soort: gemeentelijk_domein, rollen: [] }\n'],
  [
    'bronnen.yaml',
    `verordening:
  titel: Verordening
  uitgever: Gemeente
  jaar: 2026
  soort: voorbeeld
  plekken: { artikel-1: Artikel 1 }
`
  ],
  [
    'kalender.yaml',
    `feestdagen: {}
gelijkgesteld: []
bekend: { van: 2026, tot: 2026 }
wet:
  laatste_dag: { in: verordening, plek: artikel-1 }
  werkdagen: { in: verordening, plek: artikel-1 }
  uitzonderingen: { in: verordening, plek: artikel-1 }
`
  ],
  [
    'verhuur.yaml',
    `regelset: verhuur
versie: 1.0.0
geldig: { van: 2026-01-01 }
regels:
  mag_verhuren:
    partij: gemeente
    modaliteit: mag
    bron: { in: verordening, plek: artikel-1 }
    als: { alle: [ingeschreven, vergunning] }
`
  ]
])

const { pack, problems } = readPack(files, { name: 'verhuur', processes: {} })
console.log(renderDiagnostics(problems, ruleProblemsEn, files, 'en') || 'no problems')
if (pack !== null) {
  const asOf = '2026-04-16'
  for (const facts of [
    {},
    { vergunning: 'no' },
    { ingeschreven: 'yes', vergunning: 'yes' }
  ] as const)
    console.log(JSON.stringify(facts), evaluate(pack, 'mag_verhuren', facts, { asOf }).outcome)
}

// a name that nothing has is found, with what was most likely meant
const typo = new Map(files).set(
  'verhuur.yaml',
  (files.get('verhuur.yaml') ?? '').replace('[ing', '[img')
)
const [problem] = readPack(typo, { name: 'verhuur', processes: {} }).problems
console.log(problem?.code, JSON.stringify(problem?.params))

/* prints
no problems
{} unknown
{"vergunning":"no"} no
{"ingeschreven":"yes","vergunning":"yes"} yes
rules/unknown-fact {"name":"imgeschreven","nearest":"ingeschreven","known":["ingeschreven","vergunning","mag_verhuren"]}
*/
