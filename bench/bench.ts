// `npm run bench`: one table of contestants in one run; with --small a quick try, with `lezen` what
// reading hostile files costs.
import { spawnSync } from 'node:child_process'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { print, printSpread, spreadOf, timesAsFast } from './figures.ts'
import type { Growth } from './growth.ts'
import { readingTable } from './reading.ts'
import type { WorldResult } from './run-world.ts'
import { worldNames } from './run-world.ts'
import { table } from './table.ts'

const words = process.argv.slice(2)
const isSmall = words.includes('--small')
const sizes = isSmall ? [10, 100] : [10, 100, 1000, 10_000]
const worlds = isSmall ? worldNames.filter(name => !/^\d{3,}$/.test(name)) : worldNames

if (words.includes('lezen')) console.log(readingTable(isSmall))
else compare()

function compare(): void {
  const results = worlds.map(name => inOwnProcess('run-world.ts', name) as WorldResult)
  console.log(machine())
  console.log()
  console.log(
    table(
      ['deelnemer', 'zaken per CPU-seconde', 'keer json-rules-engine', 'keer met de hand'],
      results.flatMap(rowsOf)
    )
  )
  console.log()
  for (const { title, verified, names, absent } of results) {
    console.log(
      `${title}: ${verified} zaken × ${names} uitkomsten gelijk bij elke deelnemer die dat kan`
    )
    for (const { name, reason } of absent) console.log(`  ${name}: niet meegedaan: ${reason}`)
  }
  console.log()
  console.log(growth())
}

function rowsOf({ title, measured }: WorldResult): readonly (readonly string[])[] {
  const engine = measured.find(({ name }) => name.startsWith('json-rules-engine'))
  const hand = measured.find(({ name }) => name.endsWith('zelfde objecten'))
  return [
    [`**${title}**`, '', '', ''],
    ...measured.map(one => [
      one.name,
      print(1e9 / spreadOf(one.rounds).median),
      engine === undefined ? '-' : printSpread(timesAsFast(one, engine)),
      hand === undefined ? '-' : printSpread(timesAsFast(one, hand))
    ])
  ]
}

function growth(): string {
  const all = sizes.map(size => inOwnProcess('growth.ts', String(size)) as Growth)
  return table(
    ['Ketenregie, regels', 'compileren', 'geheugen', 'per regel', 'alle regels op één zaak'],
    all.map(({ rules, compileMs, heapMb, runMs }) => [
      print(rules),
      `${print(compileMs)} ms`,
      `${print(heapMb)} MB`,
      `${print((heapMb * 1000) / rules)} kB`,
      `${print(runMs)} ms`
    ])
  )
}

function inOwnProcess(file: string, name: string): unknown {
  const args = ['--expose-gc', '--disable-warning=ExperimentalWarning']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, join(import.meta.dirname, file), name, ...(isSmall ? ['--small'] : [])],
    { encoding: 'utf8', maxBuffer: 2 ** 28 }
  )
  if (status !== 0) throw new Error(`${file} ${name}: ${stderr}`)
  return JSON.parse(stdout)
}

function machine(): string {
  const [cpu] = cpus()
  return [
    `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}.`,
    'CPU-tijd van het hele proces, deelnemers om de beurt; mediaan (laagste–hoogste) van de rondes.'
  ].join('\n')
}
