import { accountSpecs } from './account-specs.ts'
import { bookSpecs } from './book-specs.ts'
import { caseSpecs } from './case-specs.ts'
import type { CommandSpec } from './command-spec.ts'
import { exchangeSpecs } from './exchange-specs.ts'
import { fileSpecs } from './file-specs.ts'
import { agreements, everywhere } from './option-specs.ts'
import { pictureSpecs } from './picture-specs.ts'
import { postSpecs } from './post-specs.ts'
import { sheetSpecs } from './sheet-specs.ts'
import { startSpecs } from './start-specs.ts'

/** All commands, in the order of the help. */
export const commandSpecs: readonly CommandSpec[] = [
  ...startSpecs,
  {
    name: 'draai',
    arguments: [
      { term: '<MAP>', what: 'map met gebied.yaml, meldingen, feiten en gebeurtenissen' }
    ],
    summary: 'speelt een jaar meldingen na, dag voor dag, tot de laatste zaak rust',
    more: [
      'Opent voor elke detentiemelding een zaak in een SQLite-bestand, verwerkt per dag de meldingen,',
      'feiten en gebeurtenissen, laat termijnen aflopen en beoordeelt wie aan een casusoverleg kan',
      'deelnemen. Eindigt met een samenvatting en een verslag (HTML). Onderbreken mag: dezelfde',
      'opdracht gaat verder waar het was, zonder iets te verliezen of te verdubbelen.'
    ].join('\n'),
    options: [
      { term: '--db <BESTAND>', what: 'de opslag (standaard uitvoer/NAAM-VAN-MAP/zaken.db)' },
      {
        term: '--verslag <BESTAND>',
        what: 'het verslag (standaard uitvoer/NAAM-VAN-MAP/verslag.html)'
      },
      { term: '--opnieuw', what: 'begint met een lege opslag' },
      { term: '--tot <DATUM>', what: 'stopt na deze dag' },
      {
        term: '--houders',
        what: 'weigert wat een partij meldt over een gegeven of taak van een ander (anders staat het zo in het journaal)'
      }
    ],
    examples: [
      { line: 'draai examples/gooi-en-vechtstreek', what: 'het hele jaar' },
      { line: 'draai examples/gooi-en-vechtstreek --tot 2025-06-30', what: 'tot de zomer' },
      { line: 'draai examples/gooi-en-vechtstreek --json', what: 'de samenvatting als gegevens' }
    ],
    load: async () => (await import('./run-region.ts')).runRegion
  },
  {
    name: 'controleer',
    arguments: [
      { term: '[MAP]', what: 'map met afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: 'controleert afspraken en wijst elke fout aan met bestand, regel en kolom',
    more: [
      'Leest alle bestanden en noemt alle fouten en waarschuwingen ineens, met raad. Loopt ook alle',
      'wegen na die een zaak kan gaan: stappen zonder vervolg, zonder eigenaar of zonder termijn, een',
      'beslissing zonder "onbekend", twee regiehouders of geen. Zo een fout komt met het kortste',
      "scenario dat hem laat zien; zet het in een bestand met scenario's en speel het met toets.",
      'Bekende open punten staan daarna bij elkaar, per partij die aan zet is.',
      'Eindigt met 1 als er fouten zijn en met 0 als er hooguit waarschuwingen zijn.'
    ].join('\n'),
    options: [
      {
        term: '--nieuw',
        what: 'laat de open punten weg die de bestanden zelf al noemen'
      },
      { term: '--rust', what: 'toont waar een zaak tot rust komt als niemand iets doet' },
      {
        term: '--bronnen <MAP>',
        what: 'vergelijkt de uittreksels in deze map, en rekent getallen uit de bronnen na'
      }
    ],
    examples: [
      { line: 'controleer', what: 'de landelijke afspraken' },
      { line: 'controleer examples/gooi-en-vechtstreek', what: 'een regio als laag daarop' },
      { line: 'controleer --bronnen uittreksels', what: 'of de bronnen nog dezelfde zijn' },
      { line: 'controleer --rust', what: 'waar zaken blijven liggen' }
    ],
    load: async () => (await import('./check-agreements.ts')).checkAgreements
  },
  {
    name: 'toets',
    arguments: [
      { term: '[MAP]', what: 'map met afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: "speelt alle scenario's en zegt welke afspraken niet meer uitkomen",
    more: [
      'Een scenario is een voorbeeld dat moet uitkomen zoals het er staat. Van wat mislukt staat erbij',
      'waar, wat er werd verwacht, wat er uitkwam, waarom, en wat je schrijft als dat zo hoort.',
      "Noemt ook wat geen enkel scenario raakt. Eindigt met 1 als er scenario's mislukken."
    ].join('\n'),
    options: [
      { term: '--alleen <TEKST>', what: "alleen scenario's met deze tekst in naam of bestand" },
      { term: '--junit <BESTAND>', what: 'schrijft de uitslag ook als JUnit XML' },
      {
        term: '--streng',
        what: 'eindigt ook met 1 als er iets is wat geen scenario raakt; niet samen met --alleen'
      }
    ],
    examples: [
      { line: 'toets', what: "de scenario's van de landelijke afspraken" },
      { line: 'toets --alleen gevaarstelling', what: 'een deel ervan' },
      { line: 'toets examples/gooi-en-vechtstreek --junit toets.xml', what: 'een regio' }
    ],
    load: async () => (await import('./test-scenarios.ts')).testScenarios
  },
  {
    name: 'beoordeel',
    arguments: [
      { term: '[NAAM...]', what: 'namen van regels, begrippen of tabellen (standaard alle)' }
    ],
    summary: 'beoordeelt regels en tabellen bij wat bekend is, en zegt wat er nog nodig is',
    more: [
      'Wat niet bekend is, telt nooit als nee. De uitkomst is ja, nee, onbekend of eigen beoordeling;',
      'bij onbekend staat erbij welke feiten de uitkomst nog kunnen bepalen en wie ze heeft.'
    ].join('\n'),
    options: [
      {
        term: '--feiten <BESTAND>',
        what: 'feiten in YAML of JSON: naam en ja, nee, onbekend of waarde'
      },
      { term: '--feit <NAAM=WAARDE>', what: 'een feit; mag vaker', repeats: true },
      { term: '--op <DATUM>', what: 'de dag waarop wordt beoordeeld (standaard vandaag)' },
      {
        term: '--lezing <NAAM=LEZING>',
        what: 'een andere lezing dan de gekozen; mag vaker',
        repeats: true
      },
      { term: '--spoor', what: 'toont hoe de uitkomst is opgebouwd' },
      agreements
    ],
    examples: [
      { line: 'beoordeel om_deelname --feit gevaarstelling=ja', what: 'één regel, één feit' },
      { line: 'beoordeel --feiten casus.yaml --op 2025-05-02', what: 'alle regels op een dag' },
      {
        line: 'beoordeel om_deelname --feiten casus.yaml --lezing om_deelname=r2',
        what: 'een andere lezing'
      }
    ],
    load: async () => (await import('./assess-facts.ts')).assessFacts
  },
  {
    name: 'lezingen',
    arguments: [
      {
        term: '[REGEL...]',
        what: 'namen van regels of begrippen (standaard alle); als laatste mag een map met afspraken'
      }
    ],
    summary:
      'toont waar lezingen van dezelfde zin verschillen, in hoeveel gevallen, met een voorbeeld',
    more: [
      'Telt over alle combinaties die de lezingen uit elkaar houden en die kunnen voorkomen: een keuze',
      'die alleen als "groot of niet" meetelt, telt voor twee. De poort van een regel staat op ja.'
    ].join('\n'),
    options: [
      { term: '--op <DATUM>', what: 'de dag waarvan de regels gelden (standaard vandaag)' },
      agreements
    ],
    examples: [
      { line: 'lezingen', what: 'alles wat op meer manieren te lezen is' },
      { line: 'lezingen om_deelname', what: 'één regel' },
      { line: 'lezingen --json', what: 'als gegevens' }
    ],
    load: async () => (await import('./show-readings.ts')).showReadings
  },
  {
    name: 'dekking',
    arguments: [
      { term: '[MAP]', what: 'map met afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: 'toont wat de bronnen vragen en welk deel van de afspraken dat draagt',
    more: [
      'Noemt elke norm met de regels, termijnen, taken, berichten en stappen die haar dragen, of met',
      'de reden waarom niets dat doet. Zo is te zien wat een partij nog mist.'
    ].join('\n'),
    options: [
      { term: '--uit <BESTAND>', what: 'schrijft de tabellen als Markdown in dit bestand' }
    ],
    examples: [
      { line: 'dekking', what: 'de landelijke afspraken' },
      { line: 'dekking --uit docs/dekking.md', what: 'als bestand' }
    ],
    load: async () => (await import('./show-coverage.ts')).showCoverage
  },
  ...accountSpecs,
  ...pictureSpecs,
  ...bookSpecs,
  {
    name: 'vraag',
    arguments: [
      {
        term: '[NAAM...]',
        what: 'namen van regels, begrippen of tabellen (standaard alle); als laatste mag een map met afspraken'
      }
    ],
    summary: 'vraagt wat nog nodig is, aan wie het heeft, tot alles vaststaat',
    more: [
      'Stelt in de terminal telkens de vraag die over alle open afspraken samen het meest oplevert voor',
      'de moeite, en nooit wat niets meer kan uitmaken. Stoppen kan altijd; dan staat er hoe je later',
      'verder gaat. Zonder terminal of met --json komt het plan als gegevens: wie eerst, wat daarna, de',
      'verwachte moeite, en of zuiniger vragen kan. Van een beeld dat compleet moet zijn, zoals',
      'omgevingsadvies_compleet, staat er per partij wat nog ontbreekt.'
    ].join('\n'),
    options: [
      {
        term: '--feiten <BESTAND>',
        what: 'feiten in YAML of JSON: naam en ja, nee, onbekend of waarde'
      },
      { term: '--feit <NAAM=WAARDE>', what: 'een feit; mag vaker', repeats: true },
      { term: '--op <DATUM>', what: 'de dag waarop wordt beoordeeld (standaard vandaag)' },
      {
        term: '--lezing <NAAM=LEZING>',
        what: 'een andere lezing dan de gekozen; mag vaker',
        repeats: true
      },
      { term: '--bewaar <BESTAND>', what: 'schrijft de feiten aan het eind in dit bestand' },
      agreements
    ],
    examples: [
      { line: 'vraag om_deelname', what: 'alleen wat daarvoor nodig is' },
      { line: 'vraag --feiten casus.yaml --bewaar casus.yaml', what: 'verder waar je was' },
      { line: 'vraag --feit gevaarstelling=ja --json', what: 'het plan als gegevens' }
    ],
    load: async () => (await import('./ask-parties.ts')).askParties
  },
  {
    name: 'termijn',
    arguments: [{ term: '[TERMIJN]', what: 'naam van de termijn, zoals dr_plan' }],
    summary: 'rekent een termijn uit en legt hem dag voor dag uit',
    more: [
      'De Algemene termijnenwet telt alleen mee waar de afspraak dat zegt. Zonder naam rekent de opdracht',
      'met een duur die u zelf opgeeft.'
    ].join('\n'),
    options: [
      { term: '--vanaf <DATUM>', what: 'de dag, of het tijdstip met tijdzone, waarop hij begint' },
      {
        term: '--duur <DUUR>',
        what: 'een eigen duur, zoals "3 dagen", "10 werkdagen" of "24 uur"'
      },
      { term: '--algemene-termijnenwet', what: 'die wet verlengt de eigen duur' },
      { term: '--terug', what: 'telt de eigen duur terug' },
      {
        term: '--geschorst <VAN..TOT>',
        what: 'dagen die niet meetellen, eerste en laatste; zonder laatste dag loopt de schorsing nog',
        repeats: true
      },
      agreements
    ],
    examples: [
      { line: 'termijn dr_plan --vanaf 2025-05-02', what: 'eindigt op een gelijkgestelde dag' },
      {
        line: 'termijn --duur "3 dagen" --algemene-termijnenwet --vanaf 2025-12-24',
        what: 'een wettelijke termijn van drie dagen over de feestdagen'
      },
      {
        line: 'termijn dr_plan --vanaf 2025-05-02 --geschorst 2025-05-10..2025-05-14',
        what: 'vijf dagen tellen niet mee'
      }
    ],
    load: async () => (await import('./explain-limit.ts')).explainLimit
  },
  ...caseSpecs,
  ...fileSpecs,
  ...sheetSpecs,
  ...postSpecs,
  ...exchangeSpecs,
  {
    name: 'aanvullen',
    arguments: [{ term: '<SCHIL>', what: 'bash of zsh', choices: ['bash', 'zsh'] }],
    summary: 'laat de terminal opdrachten, opties en namen aanvullen met de Tab-toets',
    more: [
      'Schrijft een functie voor de schil. Zet de regel van het voorbeeld in ~/.bashrc of ~/.zshrc;',
      'dan kent zij bij elk nieuw venster de namen van nu.'
    ].join('\n'),
    options: [],
    examples: [
      { line: 'aanvullen bash', what: 'in ~/.bashrc: eval "$(ketenregie aanvullen bash)"' },
      { line: 'aanvullen zsh', what: 'in ~/.zshrc: eval "$(ketenregie aanvullen zsh)"' }
    ],
    load: async () =>
      (await import('./write-completion.ts')).writeCompletion(commandSpecs, everywhere)
  }
]
