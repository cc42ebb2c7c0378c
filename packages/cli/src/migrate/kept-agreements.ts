import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { hashOf } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { isDatabase } from '../region/open-store.ts'
import { makeFolder } from '../problem/make-folder.ts'

/** Keeps agreements beside the file whose cases run by them, under their hash; a database has no beside. */
export function keepAgreements(database: string, cwd: string, pack: AgreementPack): void {
  if (isDatabase(database)) return
  const folder = folderOf(database, cwd)
  const file = join(folder, `${pack.hash}.json`)
  if (existsSync(file)) return
  makeFolder(folder)
  // not canonical: the order of steps that go on beside each other is part of the agreements
  writeFileAtomically(file, `${JSON.stringify(pack)}\n`)
}

/** All agreements that were kept beside a store. A file that was changed since is left out. */
export function keptAgreements(database: string, cwd: string): readonly AgreementPack[] {
  if (isDatabase(database)) return []
  const folder = folderOf(database, cwd)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => /^[0-9a-f]{64}\.json$/.test(file))
    .toSorted()
    .flatMap(file => readKept(join(folder, file)) ?? [])
}

function readKept(file: string): AgreementPack | null {
  try {
    const pack = readAgreements(readFileSync(file, 'utf8'))
    return pack !== null && `${pack.hash}.json` === basename(file) ? pack : null
  } catch {
    return null
  }
}

/** Agreements as they were written down whole; null where the text has been changed since. */
export function readAgreements(text: string): AgreementPack | null {
  try {
    const pack: unknown = JSON.parse(text)
    return isAsHashed(pack) ? pack : null
  } catch {
    return null
  }
}

/** What has the hash of its content is what was once checked and kept. */
function isAsHashed(value: unknown): value is AgreementPack {
  if (typeof value !== 'object' || value === null || !('hash' in value)) return false
  const { hash, ...rest } = value
  const content = Object.entries(rest).filter(([key]) => key !== 'files')
  return hash === hashOf(Object.fromEntries(content))
}

/** `zaken.db` has its agreements in `zaken.afspraken`. */
function folderOf(database: string, cwd: string): string {
  const file = resolve(cwd, database)
  return join(dirname(file), `${basename(file, extname(file))}.afspraken`)
}
