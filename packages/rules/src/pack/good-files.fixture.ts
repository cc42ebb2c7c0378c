import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../read/fixtures/basis/', import.meta.url)

/** A small pack of every kind of agreement, without a problem. */
export const goodFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')])
)
