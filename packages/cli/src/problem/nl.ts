import type { Catalogue } from '@ketenregie/core'
import type { CliProblems, FileTrouble } from './cli-problems.ts'

const trouble: Readonly<Record<FileTrouble, string>> = {
  missing: 'bestaat niet',
  'is-a-folder': 'is een map, geen bestand',
  'not-a-folder': 'is geen map',
  denied: 'mag niet worden geopend',
  'too-large': 'is te groot',
  other: 'kan niet worden geopend'
}

/** What a person can do about a name that does not exist. */
const suggest = (nearest: string | null, otherwise: string) =>
  nearest === null ? { advice: otherwise } : { advice: `Bedoel je "${nearest}"?` }

export const nl: Catalogue<CliProblems> = {
  'cli/no-command': () => ({
    text: 'Er is geen opdracht gegeven.',
    advice: 'Kies een opdracht; "ketenregie --help" noemt ze allemaal.'
  }),
  'cli/unknown-command': ({ command, nearest }) => ({
    text: `De opdracht "${command}" bestaat niet.`,
    ...suggest(nearest, '"ketenregie --help" noemt alle opdrachten.')
  }),
  'cli/unknown-option': ({ option, nearest }) => ({
    text: `De optie "${option}" bestaat niet.`,
    ...suggest(nearest, 'Met --help achter de opdracht zie je alle opties.')
  }),
  'cli/missing-argument': ({ argument }) => ({ text: `Er ontbreekt: ${argument}.` }),
  'cli/missing-option': ({ option }) => ({ text: `De optie ${option} is nodig.` }),
  'cli/missing-value': ({ option }) => ({ text: `Achter ${option} ontbreekt een waarde.` }),
  'cli/too-many-arguments': ({ command }) => ({
    text: `Achter "${command}" staat meer dan deze opdracht leest.`,
    advice: 'Zet een pad of waarde met spaties tussen aanhalingstekens.'
  }),
  'cli/not-one-of': ({ option, value, choices }) => ({
    text: `"${value}" kan niet bij ${option}.`,
    advice: `Kies uit: ${choices.join(', ')}.`
  }),
  'cli/not-a-pair': ({ option, value }) => ({
    text: `"${value}" bij ${option} is geen naam=waarde.`,
    advice: `Schrijf bijvoorbeeld ${option} ${option === '--lezing' ? 'om_deelname=r2' : 'gevaarstelling=ja'}.`
  }),
  'cli/not-a-date': ({ value }) => ({
    text: `"${value}" is geen dag die bestaat.`,
    advice: 'Schrijf een dag als 2025-05-02.'
  }),
  'cli/unknown-purpose': ({ purpose, nearest }) => ({
    text: `Het doel "${purpose}" staat niet in de afspraken.`,
    ...suggest(nearest, 'De doelen staan in delen.yaml.')
  }),
  'cli/not-a-stretch': ({ value }) => ({
    text: `"${value}" zegt niet van welke tot welke dag.`,
    advice:
      'Schrijf eerste en laatste dag als 2025-05-10..2025-05-14, of 2025-05-10.. zolang het duurt.'
  }),
  'cli/cannot-read': ({ path, why, nearest }) => ({
    text: `"${path}" ${trouble[why]}.`,
    ...(why === 'too-large' && { advice: 'Een bestand is hoogstens 1 MB; verdeel de inhoud.' }),
    ...(nearest !== undefined && { advice: `Bedoel je "${nearest}"?` })
  }),
  'cli/cannot-write': ({ path, why }) => ({
    text: `Schrijven naar "${path}" lukt niet: dat pad ${trouble[why]}.`
  }),
  'cli/not-agreements': ({ path }) => ({
    text: `In "${path}" staan geen afspraken, of ze zijn veranderd nadat ze zijn weggeschreven.`,
    advice: 'Geef een map met afspraken, of het bestand afspraken.json van een eerder boek.'
  }),
  'cli/not-empty': ({ path, count }) => ({
    text: `In "${path}" staat al iets (${count === 1 ? 'één naam' : `${count} namen`}); er is niets geschreven.`,
    advice: 'Kies een map die leeg is of nog niet bestaat.'
  }),
  'cli/not-a-title': ({ value }) => ({
    text: `"${value}" kan geen naam van een regio zijn.`,
    advice: 'Schrijf bijvoorbeeld --naam "Gooi en Vechtstreek".'
  }),
  'cli/not-a-municipality': ({ value, meant }) => ({
    text: `"${value}" is geen gemeente met code en naam.`,
    advice:
      meant === null
        ? 'Schrijf bijvoorbeeld --gemeente GM0402=Hilversum.'
        : `Bedoel je --gemeente ${/ |NAAM/.test(meant) ? `"${meant}"` : meant}?`
  }),
  'cli/municipality-twice': ({ code }) => ({
    text: `De gemeente ${code} staat er twee keer.`
  }),
  'cli/facts-have-errors': ({ count }) => ({
    text: `De feiten hebben ${count === 1 ? 'een fout' : `${count} fouten`}; er is niets beoordeeld.`
  }),
  'cli/unknown-process': ({ process, nearest }) => ({
    text: `Er is geen proces "${process}".`,
    advice:
      nearest === null ? 'Zonder naam worden alle processen getekend.' : `Bedoel je "${nearest}"?`
  }),
  'cli/not-drawn': ({ process }) => ({
    text: `Van het proces "${process}" is geen plaatje te maken: een deel ervan heeft zelf delen naast elkaar, of een weg leidt midden in een deel.`,
    advice: 'De stappen ervan staan in "ketenregie zaak" en in het bestand van het proces.'
  }),
  'cli/no-typesetter': ({ library }) => ({
    text: 'Een PDF kan hier niet worden gemaakt: wat het boek opmaakt, staat niet op deze computer.',
    advice: `Kies "--vorm html", of zet het erbij: npm install ${library}`
  }),
  'cli/no-sheets': ({ path }) => ({
    text: `In ${path} staan geen termijnen, taken, contacten of beslistabellen.`,
    advice: 'Geef een map met afspraken.'
  }),
  'cli/unreadable-sheet': ({ file }) => ({
    text: `${file} is geen CSV- of XLSX-bestand dat te lezen is.`,
    advice: 'Bewaar het in het rekenprogramma opnieuw als .xlsx of als .csv (UTF-8).'
  }),
  'cli/no-file-for-sheet': ({ file, found }) => ({
    text: `Bij ${file} ${found === 0 ? 'hoort geen bestand' : `horen ${found} bestanden`} in de map.`,
    advice: 'Houd de naam die exporteer gaf: termijnen.xlsx hoort bij termijnen.yaml.'
  }),
  'cli/sheets-have-errors': ({ count }) => ({
    text: `De bladen hebben ${count === 1 ? 'een fout' : `${count} fouten`}; er is niets geschreven.`
  }),
  'cli/case-not-drawn': ({ caseId }) => ({
    text: `In het proces van de zaak ${caseId} staan niet alle stappen waarin zij is.`,
    advice: 'Geef met --afspraken de afspraken waaronder de zaak loopt.'
  }),
  'cli/unknown-rule': ({ rule, nearest }) => ({
    text: `Geen regel, begrip of tabel heet "${rule}".`,
    ...suggest(nearest, 'Zonder namen komt alles aan bod.')
  }),
  'cli/unknown-reading': ({ rule, reading, known }) => ({
    text: `"${rule}" heeft geen lezing "${reading}".`,
    advice: known.length === 0 ? 'Er is maar één lezing.' : `Kies uit: ${known.join(', ')}.`
  }),
  'cli/unknown-limit': ({ limit, nearest }) => ({
    text: `De termijn "${limit}" staat niet in de afspraken.`,
    ...suggest(nearest, 'De namen staan in termijnen.yaml.')
  }),
  'cli/case-erased': ({ caseId }) => ({
    text: `De zaak "${caseId}" is al gewist; er valt niets meer te bewaren.`,
    advice: `"ketenregie zaak ${caseId}" zegt wat ervan over is.`
  }),
  'cli/kept-together': ({ caseId, facts }) => ({
    text: `Van de gewiste zaak "${caseId}" zijn ${facts.join(', ')} in één verzegelde regel gebleven; er is niets opgeheven.`,
    advice: 'Zij gaan ook samen weg: noem ze alle, of laat --feit weg.'
  }),
  'cli/limit-and-length': ({ limit }) => ({
    text: `De termijn "${limit}" heeft zijn duur en zijn telling uit de afspraken.`,
    advice: 'Laat de naam weg om met een eigen duur te rekenen.'
  }),
  'cli/not-a-length': ({ value }) => ({
    text: `"${value}" is geen duur.`,
    advice: 'Schrijf bijvoorbeeld "3 dagen", "4 weken", "10 werkdagen" of "24 uur".'
  }),
  'cli/unknown-fact': ({ fact, nearest }) => ({
    text: `Het feit "${fact}" staat niet in de afspraken.`,
    ...suggest(nearest, 'De namen staan in feiten.yaml.')
  }),
  'cli/unknown-party': ({ party, nearest }) => ({
    text: `De partij "${party}" staat niet in de afspraken.`,
    ...suggest(nearest, 'De namen staan in partijen.yaml.')
  }),
  'cli/no-such-scenario': ({ text }) => ({
    text: `Geen scenario heeft "${text}" in zijn naam of bestand.`,
    advice: "Zonder --alleen worden alle scenario's gespeeld."
  }),
  'cli/no-such-case': ({ caseId }) => ({
    text: `Er is geen melding verwerkt die zaak ${caseId} opent; de regel is niet verwerkt.`
  }),
  'cli/repeated-line': ({ first }) => ({
    text: `Zegt hetzelfde als regel ${first}; telt één keer.`
  }),
  'cli/unknown-case': ({ caseId, nearest }) => ({
    text: `De zaak "${caseId}" staat niet in deze opslag.`,
    ...suggest(nearest, '"ketenregie draai" vult de opslag.')
  }),
  'cli/mapping-has-errors': ({ count }) => ({
    text: `De omzetting heeft ${count === 1 ? 'een fout' : `${count} fouten`}; er is niets gemigreerd.`
  }),
  'cli/nothing-to-exchange': ({ party, purpose }) => ({
    text: `Geen afspraak met een grondslag geeft "${party}" iets voor "${purpose}".`,
    advice: 'Er wordt niets uitgewisseld. "ketenregie register" zegt wat ontbreekt.'
  }),
  'cli/bad-outcomes': ({ count }) => ({
    text: `In wat van buiten is geteld ${count === 1 ? 'is een regel' : `zijn ${count} regels`} niet goed.`,
    advice: 'Verbeter wat hierboven staat. Zolang er iets niet klopt, wordt niets geteld.'
  }),
  'cli/agreements-have-errors': ({ count }) => ({
    text: `De afspraken hebben ${count === 1 ? 'een fout' : `${count} fouten`}; er is niets uitgevoerd.`
  }),
  'cli/release-changed': ({ process, version, file }) => ({
    text: `Versie ${version} van het proces "${process}" is al vrijgegeven en is nu anders dan in "${file}".`,
    advice:
      'Lopende zaken houden hun versie: geef het proces een nieuw versienummer. Is de versie nog nergens in gebruik, haal dan het bestand weg.'
  }),
  'cli/other-agreements': ({ path }) => ({
    text: `De opslag "${path}" is gevuld met andere afspraken of een andere invoer.`,
    advice:
      'Breng de zaken over met "ketenregie migreer", begin opnieuw met --opnieuw, of kies met --db een andere opslag.'
  }),
  'cli/unreadable-case': ({ caseId }) => ({
    text: `De zaak "${caseId}" staat opgeslagen in een vorm die dit programma niet kent.`,
    advice:
      'De opslag is van een andere versie, of beschadigd: lees haar met die versie, of zet een reservekopie terug.'
  }),
  'cli/world-failed': ({ what, canHelpToRetry }) => ({
    text: `De omgeving werkte niet mee: ${what}`,
    advice: canHelpToRetry
      ? 'Opnieuw proberen kan helpen; wat al is opgeslagen, blijft.'
      : 'Controleer of de bestanden en mappen bestaan en leesbaar of beschrijfbaar zijn.'
  }),
  'cli/bug': ({ reference }) => ({
    text: 'Er ging iets mis wat niet mis had mogen gaan; dit is een fout in het programma.',
    advice: `Meld hem met dit kenmerk: ${reference}. Er staan geen persoonsgegevens in.`
  })
}
