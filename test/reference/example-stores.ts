import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { writeRegion } from '../../packages/cli/src/region/region.fixture.ts'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

/** Stores in this folder: one that is sound, and others that are not. */
export async function fillStores(cwd: string): Promise<void> {
  for (const name of ['jaar', 'ander-jaar']) mkdirSync(join(cwd, name))
  writeRegion(join(cwd, 'jaar'), 3)
  writeRegion(join(cwd, 'ander-jaar'), 2)
  const layer = join(cwd, 'ander-jaar/gebied.yaml')
  writeFileSync(layer, readFileSync(layer, 'utf8').replace('naam: Proef', 'naam: Anders'))
  await runHere(['draai', 'jaar', '--db', 'zaken.db'], { cwd })
  const sound = join(cwd, 'zaken.db')
  copyFileSync(sound, join(cwd, 'nieuwer.db'))
  change(join(cwd, 'nieuwer.db'), 'PRAGMA user_version = 99')
  change(join(cwd, 'ander.db'), 'CREATE TABLE brieven (nummer INTEGER)')
  const bytes = readFileSync(sound)
  writeFileSync(join(cwd, 'kapot.db'), bytes.subarray(0, Math.floor(bytes.length / 3)))
}

/** Folders and files that cannot be read as they are. */
export function layFiles(cwd: string): void {
  writeFileSync(join(cwd, 'uitkomsten.jsonl'), '{"groep":"alle"}\n')
  writeFileSync(join(cwd, 'stappen.yaml'), 'uitvoering: uitvoring\n')
  for (const name of ['verwijzing', 'latijn', 'groot']) mkdirSync(join(cwd, name))
  symlinkSync('../gebied.yaml', join(cwd, 'verwijzing/gebied.yaml'))
  writeFileSync(join(cwd, 'latijn/gebied.yaml'), Buffer.from([0x6e, 0x61, 0xe9, 0x0a]))
  writeFileSync(join(cwd, 'groot/gebied.yaml'), '#'.repeat(1_100_000))
  const deep = join(cwd, 'diep', ...Array.from({ length: 20 }, () => 'map'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'gebied.yaml'), '')
  copyFileSync(join(cwd, 'gebied.yaml'), join(cwd, 'diep/gebied.yaml'))
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}
