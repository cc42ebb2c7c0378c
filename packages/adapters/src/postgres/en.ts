import type { Catalogue } from '@ketenregie/core'
import type { PostgresProblems } from './postgres-problems.ts'

export const en: Catalogue<PostgresProblems> = {
  'postgres/closed': ({ schema }) => ({
    text: `The store "${schema}" has been closed.`,
    advice: 'Open the store again.'
  }),
  'postgres/conflict': ({ schema, code }) => ({
    text: `The store "${schema}" let another writer go first (${code}); nothing was stored.`,
    advice: 'Begin the transaction again.'
  }),
  'postgres/disk-full': ({ schema }) => ({
    text: `The disk of the store "${schema}" is full; nothing was stored half.`,
    advice: 'Make room and try again.'
  }),
  'postgres/failed': ({ schema, code }) => ({
    text: `The store "${schema}" refuses (PostgreSQL error ${code}); nothing was stored half.`,
    advice: 'See in the log of the database what is wrong.'
  }),
  'postgres/missing': ({ schema }) => ({
    text: `There is no store "${schema}" in this database.`,
    advice: 'Name the right schema, as in postgres://user@server/database?schema=ketenregie.'
  }),
  'postgres/newer': ({ schema, version, known }) => ({
    text: `The store "${schema}" has version ${version}; this program knows version ${known}.`,
    advice: 'Use a newer version of Ketenregie, or another store.'
  }),
  'postgres/no-library': ({ library }) => ({
    text: `The library "${library}" is not installed.`,
    advice: `Install "${library}", or bring a pool.`,
    example: `npm install ${library}`
  }),
  'postgres/not-a-case-store': ({ schema }) => ({
    text: `The schema "${schema}" is not a store of Ketenregie; nothing was changed.`,
    advice: 'Choose another schema, or a name that does not exist yet.'
  }),
  'postgres/not-a-schema-name': ({ longest }) => ({
    text: 'The name of the schema is not valid.',
    advice: `Use lower case letters, digits and underscores, at most ${longest}; begin with a letter.`,
    example: 'ketenregie'
  }),
  'postgres/not-an-address': () => ({
    text: 'The address of the database cannot be read.',
    advice: 'Write an address as in the example.',
    example: 'postgres://user@server:5432/database?schema=ketenregie'
  }),
  'postgres/not-allowed': ({ schema, code }) => ({
    text: `The database gives no access to the store "${schema}" (${code}).`,
    advice: 'Check user, password and database, and the rights of the user.'
  }),
  'postgres/other-version': ({ schema, code }) => ({
    text: `The store "${schema}" was made by another version of Ketenregie (${code}).`,
    advice: 'Read it with that version, or choose a schema that does not exist yet.'
  }),
  'postgres/transaction-over': ({ schema }) => ({
    text: `The transaction given for the store "${schema}" has failed or ended already.`,
    advice: 'Roll the transaction back and begin again.'
  }),
  'postgres/unreachable': ({ schema, code }) => ({
    text: `The database of the store "${schema}" cannot be reached (${code}).`,
    advice: 'Try again with the same key: what was on its way may be stored or not.'
  })
}
