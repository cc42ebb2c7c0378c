import type { NewRegion } from './region.ts'

/** What a functional admin reads first. */
export function regionReadme({ title, municipalities }: NewRegion): string {
  const named = Object.values(municipalities)
  return `# Afspraken van ${title}

Een laag op de landelijke afspraken, voor ${list(named)}.

| bestand                      | wat erin staat                                             |
| ---------------------------- | ---------------------------------------------------------- |
| \`gebied.yaml\`                | gemeenten, contactrollen, herinneringen en eigen termijnen |
| \`regels/eigen-lezingen.yaml\` | welke lezing van een regel hier geldt                      |
| \`bronnen.yaml\`               | de stukken waarop de eigen afspraken steunen               |
| \`eerste.scenarios.yaml\`      | voorbeelden van hoe het moet gaan                          |
| \`.schema\`                    | laat een editor namen aanvullen en fouten onderstrepen     |

## Elke verandering in vier stappen

1. Maak de verandering in het bestand.
2. \`ketenregie controleer .\` wijst fouten aan, met bestand, regel en raad.
3. \`ketenregie toets .\` speelt de scenario's. Een scenario dat niet meer uitkomt, laat het effect
   zien: pas het aan als dat de bedoeling is.
4. Laat een ander meelezen, en bewaar de map met versiebeheer. Teruggaan is dan de vorige versie
   terugzetten.

## Nog te doen

- Vul bij \`bronnen.yaml\` in wie het stuk uitgeeft, en in welk jaar.
- Zet bij \`contact\` de vervangers: \`{ rol: contactpersoon_nazorg, vervanger: vervanger }\`.
- Loop met \`ketenregie lezingen\` de lezingen langs, en kies wat hier geldt.
- Spreek de termijnen af die landelijk open zijn; het bestand \`gebied.yaml\` zegt hoe.
- Zie met \`ketenregie regelingen .\` wat elke gemeente nog buiten zaken om moet regelen, en zet wat
  open blijft onder \`open_punten\`, met een eigenaar en een bron.
- Komt er een naam bij, maak dan de schema's opnieuw: \`ketenregie schema . --uit .schema\`.
`
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}
