import type { Catalogue } from '@ketenregie/core'
import type { PostgresProblems } from './postgres-problems.ts'

export const nl: Catalogue<PostgresProblems> = {
  'postgres/closed': ({ schema }) => ({
    text: `De opslag "${schema}" is al gesloten.`,
    advice: 'Open de opslag opnieuw.'
  }),
  'postgres/conflict': ({ schema, code }) => ({
    text: `De opslag "${schema}" liet een andere schrijver voorgaan (${code}); er is niets bewaard.`,
    advice: 'Begin de transactie opnieuw.'
  }),
  'postgres/disk-full': ({ schema }) => ({
    text: `De schijf van de opslag "${schema}" is vol; er is niets half bewaard.`,
    advice: 'Maak ruimte vrij en probeer het opnieuw.'
  }),
  'postgres/failed': ({ schema, code }) => ({
    text: `De opslag "${schema}" weigert (PostgreSQL-fout ${code}); er is niets half bewaard.`,
    advice: 'Kijk in het logboek van de database wat er mis is.'
  }),
  'postgres/missing': ({ schema }) => ({
    text: `In deze database is geen opslag "${schema}".`,
    advice:
      'Noem het goede schema, zoals in postgres://gebruiker@server/database?schema=ketenregie.'
  }),
  'postgres/newer': ({ schema, version, known }) => ({
    text: `De opslag "${schema}" heeft versie ${version}; dit programma kent versie ${known}.`,
    advice: 'Gebruik een nieuwere versie van Ketenregie, of een andere opslag.'
  }),
  'postgres/no-library': ({ library }) => ({
    text: `De bibliotheek "${library}" is niet geïnstalleerd.`,
    advice: `Installeer "${library}", of geef een pool mee.`,
    example: `npm install ${library}`
  }),
  'postgres/not-a-case-store': ({ schema }) => ({
    text: `Het schema "${schema}" is geen opslag van Ketenregie; er is niets veranderd.`,
    advice: 'Kies een ander schema, of een naam die nog niet bestaat.'
  }),
  'postgres/not-a-schema-name': ({ longest }) => ({
    text: 'De naam van het schema is niet geldig.',
    advice: `Gebruik kleine letters, cijfers en lage streepjes, hooguit ${longest}; begin met een letter.`,
    example: 'ketenregie'
  }),
  'postgres/not-an-address': () => ({
    text: 'Het adres van de database is niet te lezen.',
    advice: 'Schrijf een adres zoals in het voorbeeld.',
    example: 'postgres://gebruiker@server:5432/database?schema=ketenregie'
  }),
  'postgres/not-allowed': ({ schema, code }) => ({
    text: `De database geeft geen toegang tot de opslag "${schema}" (${code}).`,
    advice: 'Kijk na of gebruiker, wachtwoord en database kloppen en of de gebruiker rechten heeft.'
  }),
  'postgres/other-version': ({ schema, code }) => ({
    text: `De opslag "${schema}" is gemaakt met een andere versie van Ketenregie (${code}).`,
    advice: 'Lees haar met die versie, of kies een schema dat nog niet bestaat.'
  }),
  'postgres/transaction-over': ({ schema }) => ({
    text: `De meegegeven transactie op de opslag "${schema}" is al mislukt of afgesloten.`,
    advice: 'Draai de transactie terug en begin opnieuw.'
  }),
  'postgres/unreachable': ({ schema, code }) => ({
    text: `De database van de opslag "${schema}" is niet bereikbaar (${code}).`,
    advice:
      'Kijk na of hij draait en het adres klopt. Probeer het opnieuw met dezelfde sleutel: wat onderweg was, kan bewaard zijn of niet.'
  })
}
