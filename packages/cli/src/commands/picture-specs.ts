import type { CommandSpec } from './command-spec.ts'
import { agreements, earlier } from './option-specs.ts'

/** The commands that draw. */
export const pictureSpecs: readonly CommandSpec[] = [
  {
    name: 'teken',
    arguments: [{ term: '[PROCES...]', what: 'namen van processen (standaard alle)' }],
    summary: 'tekent processen als BPMN-bestand en als plaatje (SVG)',
    more: [
      'Elke partij krijgt een baan, elke stap een vak met alles wat daar kan gebeuren, de termijnen',
      'en de seinen. Het BPMN-bestand opent in elk programma dat BPMN 2.0 kent en loopt precies',
      'zoals het proces zelf.'
    ].join('\n'),
    options: [
      { term: '--uit <MAP>', what: 'de map voor de bestanden' },
      { term: '--zaak <ID>', what: 'het proces van deze zaak, met waar zij nu is' },
      {
        term: '--db, --opslag <BESTAND>',
        what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      },
      {
        term: '--overzicht',
        what: 'alleen de stappen en de wegen daarheen, op zoveel bladen A3 als nodig is om te lezen'
      },
      agreements
    ],
    examples: [
      { line: 'teken --uit platen', what: 'alle landelijke processen' },
      { line: 'teken detentie_en_terugkeer --uit platen', what: 'één proces' },
      {
        line: 'teken --overzicht --uit platen',
        what: 'van elk proces een overzicht om af te drukken'
      },
      { line: 'teken --zaak GV-2025-001 --uit platen', what: 'waar een zaak is' }
    ],
    load: async () => (await import('./draw-processes.ts')).drawProcesses
  },
  {
    name: 'tijdlijn',
    arguments: [
      { term: '[ZAAK]', what: 'het nummer van de zaak (standaard: de termijnen van alle zaken)' }
    ],
    summary: 'tekent het verloop van een zaak, of de lopende termijnen van alle zaken',
    more: [
      'Termijnen als balken met wat ze verschoof of stil zette, wie de regie had, en wat er gebeurde.',
      'Een .html-bestand krijgt er tabellen bij met dezelfde gegevens; een .svg-bestand is het plaatje.'
    ].join('\n'),
    options: [
      { term: '--uit <BESTAND>', what: 'het bestand: .html of .svg' },
      {
        term: '--db, --opslag <BESTAND>',
        what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      },
      agreements,
      earlier
    ],
    examples: [
      { line: 'tijdlijn GV-2025-001 --uit zaak.html', what: 'het verloop van een zaak' },
      { line: 'tijdlijn --uit termijnen.html', what: 'wat nog loopt, de eerste bovenaan' }
    ],
    load: async () => (await import('./draw-timeline.ts')).drawTimeline
  }
]
