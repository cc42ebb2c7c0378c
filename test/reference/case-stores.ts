import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { writeRegion } from '../../packages/cli/src/region/region.fixture.ts'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

const term = `zaken:
  wat: Zaken over detentie en terugkeer
  processen: [detentie_en_terugkeer]
  duur: P5Y
  bron: { in: minimumnormen, plek: uitgangspunt-3-weging }
`
const keeper = ['--door', 'archiefbeheer', '--db', 'gewist.db', '--afspraken', 'gewist']

/** Two erased cases, of one of which facts stayed; beside the sound store one of unknown snapshots. */
export async function fillCaseStores(cwd: string): Promise<void> {
  for (const name of ['gewist', 'map', 'map/meldingen.jsonl']) mkdirSync(join(cwd, name))
  copyFileSync(join(cwd, 'gebied.yaml'), join(cwd, 'map/gebied.yaml'))
  writeRegion(join(cwd, 'gewist'), 3)
  const died = { gebeurtenis: 'overlijden', door: 'zvh', op: '2025-06-01' }
  const events = ['P-001', 'P-002'].map((zaak, at) => ({ id: `G-9${at}`, zaak, ...died }))
  const text = events.map(each => `${JSON.stringify(each)}\n`).join('')
  writeFileSync(join(cwd, 'gewist/gebeurtenissen.jsonl'), text)
  writeFileSync(join(cwd, 'gewist/bewaartermijnen.yaml'), term)
  await runHere(['draai', 'gewist', '--db', 'gewist.db'], { cwd })
  for (const fact of ['einddatum', 'gevaarstelling'])
    await runHere(['bewaar', 'P-001', '--feit', fact, '--grond', 'beroep', ...keeper], { cwd })
  await runHere(['wis', ...keeper], { cwd, now: () => '2035-01-01T10:00:00Z' })
  copyFileSync(join(cwd, 'zaken.db'), join(cwd, 'vreemd.db'))
  const database = new DatabaseSync(join(cwd, 'vreemd.db'))
  database.exec("UPDATE cases SET snapshot = '{}'")
  database.close()
}

/** A folder of releases, of which one says something else than when it was released. */
export async function freezeAndChange(cwd: string): Promise<void> {
  await runHere(['genereer', 'jaar', '--uit', 'afspraken.ts', '--vrijgaven', 'vrijgaven'], { cwd })
  const file = join(cwd, 'vrijgaven/jaarcyclus/1.0.0.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"', '"title":"Een '))
}
