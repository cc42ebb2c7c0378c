import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { landelijk } from '@ketenregie/processes'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const example = 'examples/gooi-en-vechtstreek'
const national = 'packages/processes/afspraken/landelijk'
const cases = ['GV-2025-001', 'GV-2025-002', 'GV-2025-003', 'GV-2025-004']

/** A folder with all that the examples in the help name: few cases of the example year, and files. */
export async function layOutRoom(): Promise<string> {
  const room = temporaryFolder()
  const at = (path: string) => join(room, path)
  for (const each of [example, 'uittreksels', 'uitvoer/onze-regio'])
    mkdirSync(at(each), { recursive: true })
  cpSync(join(example, 'gebied.yaml'), at(`${example}/gebied.yaml`))
  for (const name of ['meldingen', 'feiten', 'gebeurtenissen']) {
    const lines = readFileSync(join(example, `${name}.jsonl`), 'utf8').split('\n')
    const few = lines.filter(line => cases.some(one => line.includes(`"zaak":"${one}"`)))
    writeFileSync(at(`${example}/${name}.jsonl`), `${few.join('\n')}\n`)
  }
  cpSync(national, at('afspraken'), { recursive: true })
  mkdirSync(at('packages/processes/afspraken'), { recursive: true })
  symlinkSync(resolve(national), at(national))
  writeFileSync(at('casus.yaml'), 'gevaarstelling: ja\n')
  mkdirSync(at('uitvoer/boek'))
  writeFileSync(at('uitvoer/boek/afspraken.json'), JSON.stringify(landelijk))
  writeFileSync(at('stappen.yaml'), 'omzetting: {}\n')
  writeFileSync(at('terugmeldingen.jsonl'), `${JSON.stringify(returned)}\n`)
  cpSync(join(national, 'regels/deelname-casusoverleg.yaml'), at('regels.yaml'))
  const rails = ['zet-om', 'regels.yaml', '--naar', 'json-rules-engine', '--volledig']
  const region = ['--naam', 'Onze regio', '--gemeente', 'GM0402=Hilversum']
  for (const words of [
    [...rails, '--uit', 'rules.json'],
    ['begin', 'mijn-regio', ...region],
    ['begin', 'onze-regio-nieuw', ...region],
    ['exporteer', '--uit', 'bladen', '--als', 'csv'],
    ['draai', example, '--tot', '2025-03-31', '--db', 'uitvoer/onze-regio/zaken.db']
  ])
    await prepared(words, room)
  return room
}

const returned = {
  id: 'app-1',
  zaak: 'GV-2025-003',
  door: 'gemeente',
  op: '2025-03-19',
  soort: 'voortgang',
  feit: 'huisvesting',
  waarde: 'ja'
}

async function prepared(words: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await runHere(words, { cwd })
  if (code !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
}
