import type { SourceLine, Summary } from './summary.ts'

const source = (place: string, heading: string): SourceLine => ({
  source: 'gooi_en_vechtstreek',
  place,
  title: 'Detentie en terugkeer in Gooi en Vechtstreek',
  heading
})

/** A summary as a year gives it, made by hand. */
export const summaryFixture: Summary = {
  region: { name: 'regio/gooi-en-vechtstreek', title: 'Gooi en Vechtstreek' },
  agreements: { name: 'landelijk', version: '1.0.0', hash: '5d41402abc4b2a76b9719d911017c592' },
  days: { from: '2025-01-02', to: '2026-05-19' },
  cases: { total: 145, resting: 145 },
  returns: {
    source: source('tabel-1', 'Tabel 1'),
    rows: [
      row('GM0402', 'Hilversum', [91, 36, 22, 33]),
      row('GM1942', 'Gooise Meren', [28, 15, 6, 7]),
      row('GM0406', 'Huizen', [26, 10, 7, 9])
    ],
    total: counts([145, 61, 35, 49])
  },
  institutions: {
    source: source('tabel-1', 'Tabel 1'),
    institutions: ['Alphen Eikenlaan', 'Nieuwegein', 'Justitieel Schiphol', 'Overig'],
    rows: [
      { code: 'GM0402', municipality: 'Hilversum', counts: [22, 16, 9, 44] },
      { code: 'GM1942', municipality: 'Gooise Meren', counts: [13, 1, 3, 11] },
      { code: 'GM0406', municipality: 'Huizen', counts: [6, 3, 4, 13] }
    ],
    total: [41, 20, 16, 68]
  },
  plan: {
    limit: 'dr_plan',
    what: 'Het D&R-plan is vastgesteld',
    source: source('paragraaf-3.1', 'Paragraaf 3.1'),
    rows: [
      { code: 'GM0402', municipality: 'Hilversum', met: 34, missed: 21, infeasible: 36, other: 0 },
      {
        code: 'GM1942',
        municipality: 'Gooise Meren',
        met: null,
        missed: null,
        infeasible: 15,
        other: 0
      },
      { code: 'GM0406', municipality: 'Huizen', met: null, missed: null, infeasible: 10, other: 0 }
    ],
    total: { met: 51, missed: 33, infeasible: 61, other: 0 },
    madeLate: 21
  },
  participation: [
    partner('om_deelname', 'om', 'Openbaar Ministerie', { may: 61, does: 0, 'on-request': 0 }, 12),
    partner(
      'rvdk_deelname',
      'rvdk',
      'Raad voor de Kinderbescherming',
      { may: 0, does: 7, 'on-request': 0 },
      3
    ),
    partner(
      'reclassering_deelname',
      'reclassering',
      'Reclassering (3RO)',
      { may: 0, does: 31, 'on-request': 9 },
      0
    ),
    partner('politie_deelname', 'politie', 'Politie', { may: 0, does: 44, 'on-request': 5 }, 6)
  ],
  questions: [
    {
      fact: 'strafrecht_wezenlijk',
      question: 'Is de inzet van het strafrecht een wezenlijk onderdeel van het plan van aanpak?',
      holders: [{ party: 'om', title: 'Openbaar Ministerie' }],
      cases: 23
    },
    {
      fact: 'ernstige_gebiedsproblematiek',
      question: 'Is er sprake van ernstige, gebiedsgebonden veiligheidsproblematiek?',
      holders: [
        { party: 'gemeente', title: 'Gemeente' },
        { party: 'politie', title: 'Politie' }
      ],
      cases: 17
    }
  ],
  holders: [
    { party: 'gemeente', title: 'Gemeente', facts: 4, cases: 29 },
    { party: 'om', title: 'Openbaar Ministerie', facts: 2, cases: 23 }
  ],
  steps: [
    { step: 'afgesloten', title: 'Afgesloten', cases: 118, isEnd: true },
    { step: 'lokaal_veld', title: 'Lokaal veld maakt een plan', cases: 27, isEnd: false }
  ],
  subCases: [
    {
      kind: 'Casusoverleg',
      step: 'afgesloten',
      title: 'Afgesloten',
      cases: 7,
      isEnd: true,
      isWithdrawn: false
    }
  ],
  invited: [{ party: 'om', title: 'Openbaar Ministerie', invited: 6, told: 5 }],
  held: [
    {
      message: 'stop_uitkering',
      to: 'gemeente',
      title: 'Gemeente',
      reason: 'core/no-legal-basis',
      messages: 145
    }
  ],
  input: {
    files: [
      { file: 'meldingen.jsonl', lines: 160, used: 145 },
      { file: 'feiten.jsonl', lines: 602, used: 600 }
    ],
    marked: [
      {
        file: 'meldingen.jsonl',
        line: 12,
        what: 'refused',
        code: 'x',
        text: 'De einddatum ligt voor het begin.'
      },
      {
        file: 'meldingen.jsonl',
        line: 31,
        what: 'repeated',
        code: 'y',
        text: 'Gelijk aan regel 30.'
      },
      {
        file: 'meldingen.jsonl',
        line: 44,
        what: 'corrected',
        code: 'z',
        text: 'Verbetert regel 9: einddatum.'
      }
    ]
  }
}

type Four = readonly [number, number, number, number]

function row(code: string, municipality: string, numbers: Four) {
  return { code, municipality, ...counts(numbers) }
}

function counts([total, underFourWeeks, fourWeeksToThreeMonths, overThreeMonths]: Four) {
  return { total, underFourWeeks, fourWeeksToThreeMonths, overThreeMonths }
}

function partner(
  rule: string,
  party: string,
  title: string,
  ground: { may: number; does: number; 'on-request': number },
  readingDecides: number
) {
  const assessed = 84
  const unknown = 11
  const ownJudgement = 8
  const noGround =
    assessed - unknown - ownJudgement - ground.may - ground.does - ground['on-request']
  const heading = 'Uitgangspunt 3'
  return {
    rule,
    party,
    title,
    assessed,
    ground,
    noGround,
    unknown,
    ownJudgement,
    readingDecides,
    source: {
      source: 'minimumnormen',
      place: 'uitgangspunt-3',
      title: 'Minimumnormen strafrechtketen',
      heading
    }
  }
}
