import { regionSlug } from './region.ts'
import type { NewRegion } from './region.ts'
import { regionReadme } from './region-readme.ts'

/** The files of a new layer on the national agreements, by path. */
export function regionFiles(
  region: NewRegion,
  base: { readonly name: string; readonly version: string }
): ReadonlyMap<string, string> {
  const layer = `${base.name}@${base.version.split('.')[0]}`
  return new Map([
    ['README.md', regionReadme(region)],
    ['gebied.yaml', regionFile(region, layer)],
    ['bronnen.yaml', sourcesFile(region)],
    ['eerste.scenarios.yaml', scenariosFile(region)],
    ['regels/eigen-lezingen.yaml', readingsFile]
  ])
}

/** What an editor reads to complete names and to underline what does not fit. */
function schemaLine(name: string, up = ''): string {
  return `# yaml-language-server: $schema=${up}.schema/${name}.v1.nl.schema.json`
}

function regionFile({ title, municipalities }: NewRegion, layer: string): string {
  const codes = Object.keys(municipalities)
  return `${schemaLine('gebied')}
# De laag van de regio ${title}, boven op de landelijke afspraken. Wat hier niet staat, geldt
# zoals het landelijk is afgesproken. Hier staan rollen, nooit namen van personen.
gebied: regio/${regionSlug(title)}
naam: ${scalar(title)}
baseert_op: ${layer}

# De gemeenten van de regio, met hun code van het CBS. Een melding over een andere gemeente wordt
# geweigerd.
gemeenten:
${codes.map(code => `  ${code}: ${scalar(municipalities[code] ?? '')}`).join('\n')}

# Per gemeente de rol die de werkafspraken bewaakt, en als die er is de rol van de vervanger.
contact:
${codes.map(code => `  ${code}: { rol: contactpersoon_nazorg }`).join('\n')}

# Wat de regio zelf over termijnen afspreekt. Een herinnering eerder of erbij mag bij elke
# termijn; de lengte alleen bij een termijn die landelijk open is, met een bron erbij. Zo een is
# casusoverleg_houden: { duur: P3W, bron: { in: regionale_afspraken, plek: termijnen } }
# P1W is een week, P3D drie dagen, P1M een maand.
termijnen:
  dr_plan:
    trappen:
      - { voor: P1W, aan: pi, bericht: herinnering }
      - { na: P0D, aan: zvh, bericht: te_laat }
`
}

function sourcesFile({ title }: NewRegion): string {
  return `${schemaLine('bronnen')}
# De stukken waarop de eigen afspraken steunen, met de plekken waar andere bestanden naar wijzen.
# Wat een stuk niet over zichzelf zegt, blijft onbekend, met de reden erbij.
regionale_afspraken:
  titel: ${scalar(`Werkafspraken van de regio ${title}`)}
  uitgever: { onbekend: Nog in te vullen door de regio }
  jaar: { onbekend: Nog in te vullen door de regio }
  soort: regionale afspraak; nog na te lezen
  plekken:
    lezingen: Gekozen lezingen
    termijnen: Termijnen
    overleg: Overleg en regie
`
}

function scenariosFile({ municipalities }: NewRegion): string {
  const [code = ''] = Object.keys(municipalities)
  return `${schemaLine('scenarios')}
# Voorbeelden waarvan de regio zegt: zo moet het gaan. "ketenregie toets" speelt ze na.
scenarios:
  - naam: ernstige problematiek in een gebied is hier genoeg
    gegeven: { ernstige_gebiedsproblematiek: ja, gevaarstelling: ja }
    verwacht: { complexe_problematiek: ja, om_deelname: ja }
  - naam: een week voor de vervaldag krijgt de inrichting een herinnering
    proces: detentie_en_terugkeer
    tijdlijn:
      - op: 2026-02-02
        feit: { binnenkomst: 2026-02-02, einddatum: 2026-09-01, gemeente: ${code} }
        verwacht: { termijn: { dr_plan: loopt } }
      - op: 2026-02-23
        verwacht: { bericht: { aan: pi, soort: herinnering } }
`
}

const readingsFile = `${schemaLine('regels', '../')}
# De lezingen die de regio kiest waar een zin op meer manieren te lezen is. "ketenregie lezingen"
# toont ze alle, met hun uitleg. Hieronder staat de landelijke keuze; kies gerust anders.
regelset: eigen-lezingen
versie: 1.0.0
geldig: { van: 2021-01-01 }

begrippen:
  complexe_problematiek:
    overschrijft: deelname-casusoverleg#complexe_problematiek
    gekozen: a
    bron: { in: regionale_afspraken, plek: lezingen }
`

/** A name as YAML takes it: bare where that can mean nothing else. */
function scalar(text: string): string {
  const isBare = /^\p{Lu}[\p{L} ()-]*$/u.test(text) && !/^(?:true|false|null|onbekend)$/i.test(text)
  return isBare && text === text.trim() ? text : JSON.stringify(text)
}
