import type { Catalogue, Facts, Phrase } from '@ketenregie/core'
import { unknownNl as unknown } from './phrase-unknown.ts'
import { list } from './list.ts'
import { printGiven } from './print-example.ts'
import type { TableProblems } from './table-problems.ts'

export const tableProblemsNl: Catalogue<TableProblems> = {
  'rules/unknown-column': params =>
    unknown(`De kolom "${params.name}" is geen gegeven, begrip, regel of tabel.`, params),
  'rules/row-width': ({ cells, columns }) => ({
    text: `Deze rij heeft ${cells} ${cells === 1 ? 'vakje' : 'vakjes'}, en de tabel ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}.`,
    advice: `Schrijf voor elke kolom een vakje; '-' waar het niet uitmaakt.`
  }),
  'rules/unknown-output': params =>
    unknown(`"${params.name}" is geen waarde van de uitkomst "${params.output}".`, params),
  'rules/policy-needs-number': ({ policy }) => ({
    text: `Het trefbeleid "${policy}" rekent, en daarvoor is er precies een uitkomst met een getal nodig.`,
    advice: 'Maak van de uitkomst een getal (soort: getal), of kies een ander trefbeleid.'
  }),
  'rules/rows-overlap': ({ table, first, second, given }) => ({
    text: `In de tabel "${table}" gelden rij ${first} en rij ${second} soms allebei.`,
    advice: 'Maak een van de twee nauwer, of kies een ander trefbeleid, zoals eerste.',
    ...shown(given)
  }),
  'rules/no-row': ({ table, given }) => ({
    text: `In de tabel "${table}" geldt soms geen enkele rij.`,
    advice: 'Voeg een rij toe, of schrijf bij "anders" wat er dan volgt.',
    ...shown(given)
  }),
  'rules/row-never-hit': ({ table, row }) => ({
    text: `In de tabel "${table}" volgt er nooit iets uit rij ${row}.`,
    advice: 'Haal de rij weg, verruim haar of zet haar hoger.'
  }),
  'rules/table-adds-up': ({ table, policy }) => ({
    text: `De tabel "${table}" telt op wat geldt (trefbeleid ${policy}), en naar een optelling kan een voorwaarde niet vragen.`,
    advice: 'Vraag naar wat in haar kolommen staat, of kies een ander trefbeleid.'
  }),
  'rules/output-operator': ({ output, operator, fitting }) => ({
    text: `"${operator}" past niet bij de uitkomst "${output}" van een tabel.`,
    advice: `Kies ${list(fitting, 'of')}.`
  }),
  'rules/output-not-yes-no': ({ output, example }) => ({
    text: `De uitkomst "${output}" van een tabel is niet ja of nee, dus de naam alleen zegt niet genoeg.`,
    advice: `Schrijf de waarde erbij, zoals ${output}: { ${example} }.`
  }),
  'rules/table-not-printed': ({ table }) => ({
    text: `De tabel "${table}" vraagt in een vakje iets wat niet in een bestand te schrijven is.`,
    advice: 'Maak van dat vakje een begrip, en zet het begrip als kolom in de tabel.'
  }),
  'rules/table-not-checked': ({ table }) => ({
    text: `De tabel "${table}" is te groot om na te gaan of er rijen ontbreken of elkaar raken.`,
    advice: 'Verdeel haar over meer tabellen als dat wel na te gaan moet zijn.'
  })
}

function shown(given: Facts | null): Pick<Phrase, 'example'> {
  return given === null ? {} : { example: printGiven(given) }
}
