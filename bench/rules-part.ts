import { spawnSync } from 'node:child_process'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { print, printSpread, spreadOf, timesAsFast } from './figures.ts'
import type { Growth } from './growth.ts'
import type { WorldResult } from './run-world.ts'
import { worldNames } from './run-world.ts'
import { table } from './table.ts'

/** All contestants on all worlds, what was compared first, and how our rules grow. */
export function comparisons(isSmall: boolean) {
  const worlds = isSmall ? worldNames.filter(name => !/^\d{3,}$/.test(name)) : worldNames
  const sizes = isSmall ? [10, 100] : [10, 100, 1000, 10_000]
  const results = worlds.map(name => inOwnProcess('run-world.ts', name, isSmall) as WorldResult)
  return {
    machine: machine(),
    deelnemers: table(
      ['deelnemer', 'zaken per CPU-seconde', 'keer json-rules-engine', 'keer met de hand'],
      results.flatMap(rowsOf)
    ),
    vergeleken: results.flatMap(comparedLines).join('\n'),
    groei: growth(sizes, isSmall)
  }
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

function comparedLines({ title, verified, names, deviations, absent }: WorldResult): string[] {
  const counted = (value: number) => value.toLocaleString('nl-NL')
  return [
    `${title}: ${verified} zaken × ${names} uitkomsten gelijk bij elke deelnemer die dat kan`,
    ...deviations.map(
      ({ name, cases, answers, tooSure, tooOpen }) =>
        `  ${name}: ${counted(answers)} van ${counted(verified * names)} uitkomsten anders dan exact, ` +
        `in ${counted(cases)} zaken; ${counted(tooSure)} te stellig, ${counted(tooOpen)} te open`
    ),
    ...absent.map(({ name, reason }) => `  ${name}: niet meegedaan: ${reason}`)
  ]
}

function growth(sizes: readonly number[], isSmall: boolean): string {
  const all = sizes.map(size => inOwnProcess('growth.ts', String(size), isSmall) as Growth)
  return table(
    ['Ketenregie, regels', 'compileren', 'geheugen', 'per regel', 'alle regels op één zaak'],
    all.map(({ rules, compileMs, heapMb, runMs }) => [
      print(rules),
      `${print(compileMs)} ms`,
      // less drowns in what the engine keeps for itself
      heapMb < 0.1 ? '< 0,1 MB' : `${print(heapMb)} MB`,
      heapMb < 0.1 ? '-' : `${print((heapMb * 1000) / rules)} kB`,
      `${print(runMs)} ms`
    ])
  )
}

// each world in a process of its own: what the engine learnt from one does not touch the next
function inOwnProcess(file: string, name: string, isSmall: boolean): unknown {
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
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date())
  return [
    `Gemeten op ${day}: Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}.`,
    'CPU-tijd van het hele proces, deelnemers om de beurt; mediaan (laagste–hoogste) van de rondes.'
  ].join('\n')
}
