const cited = 'bron: { in: eigen_stuk, plek: afspraken }'

const layer = `gebied: regio/hier
naam: Hier
baseert_op: landelijk@1
gemeenten: { GM0402: Hilversum }
`

/** What every region of these examples has. */
export const regionBeside: ReadonlyMap<string, string> = new Map([
  ['gebied.yaml', layer],
  [
    'bronnen.yaml',
    `eigen_stuk:
  titel: Afspraken
  uitgever: Regio
  jaar: 2026
  soort: voorbeeld
  plekken: { afspraken: Afspraken }
`
  ]
])

const played = (step: string) => `scenarios:
  - naam: proef
    proces: detentie_en_terugkeer
    tijdlijn:
      - { op: 2026-02-02, feit: { binnenkomst: 2026-02-02 } }
      - ${step}
`

/** Files of a region on top of the national agreements, each by the code that they yield. */
export const regionExamples: readonly {
  readonly code: string
  readonly files: Readonly<Record<string, string>>
}[] = [
  {
    code: 'rules/reminder-weakens-norm',
    files: {
      'gebied.yaml': `${layer}termijnen:
  dr_plan: { trappen: [{ voor: P1W, aan: pi, bericht: herinnering }] }
`
    }
  },
  {
    code: 'rules/limit-weakens-norm',
    files: { 'gebied.yaml': `${layer}termijnen:\n  dr_plan: { duur: P6W, ${cited} }\n` }
  },
  {
    code: 'rules/task-weakens-norm',
    files: {
      'eigen.taken.yaml': `SOC-05:
  partij: gemeente
  wat: Informeren over zorg voor minderjarige kinderen
  leefgebied: sociaal_netwerk
  soort: zaak
  ${cited}
`
    }
  },
  {
    code: 'rules/recalibration-weakens-norm',
    files: { 'gebied.yaml': `${layer}herijking: { elke: P3Y, laatst: 2026-01-01, ${cited} }\n` }
  },
  {
    code: 'rules/message-weakens-norm',
    files: {
      'eigen.delen.yaml': `dr_plan_naar_gemeente:
  bericht: deelbaar_dr_plan
  van: pi
  aan: gemeente
  doel: re_integratie
  grondslag: Artikel 18a Pbw
  velden: [einddatum]
  geldig: { van: 2023-12-07 }
  ${cited}
`
    }
  },
  {
    code: 'rules/duty-weakens-norm',
    files: {
      'eigen.normen.yaml': `N-32:
  wat: Er is een aanspreekpunt en een vervanger.
  door: { elders: [gebied.yaml] }
  verantwoording: { partijen: [om], blijkt_uit: aanspreekpunt_en_vervanger, doe: Wijs ze aan. }
  ${cited}
`
    }
  },
  {
    code: 'rules/claims-norm',
    files: {
      'gebied.yaml': `${layer}naleving:
  N-33: { om: { stand: voldaan, ${cited} } }
`
    }
  },
  {
    code: 'rules/unknown-event',
    files: {
      'proef.scenarios.yaml': played(
        '{ op: 2026-02-03, gebeurtenis: melding_beoordeelt, door: zvh, verwacht: { stap: plan_opstellen } }'
      )
    }
  },
  {
    code: 'rules/claims-arrangement',
    files: {
      'gebied.yaml': `${layer}regelingen:
  OND-04:
    GM0402:
      stand: geregeld
      afspraak: De corporatie belt de gemeente.
      sinds: 2026-01-01
      verantwoordelijk: pi
      herijken_voor: 2028-01-01
      ${cited}
`
    }
  },
  {
    code: 'rules/unknown-process-part',
    files: {
      'eigen.normen.yaml': `EIGEN-1:
  wat: De gemeente stelt het plan vast.
  door: { processen: { detentie_en_terugkeer: [plan_opstelen] } }
  ${cited}
`
    }
  },
  {
    code: 'rules/unknown-sub-case',
    files: {
      'proef.scenarios.yaml': played(
        '{ op: 2026-02-03, deelzaak: casusoverlg, verwacht: { regie: zvh } }'
      )
    }
  },
  {
    code: 'rules/unknown-step',
    files: { 'proef.scenarios.yaml': played('{ op: 2026-02-03, verwacht: { stap: uitvoring } }') }
  }
]
