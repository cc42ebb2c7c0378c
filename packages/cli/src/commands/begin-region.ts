import { readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { InvariantError } from '@ketenregie/core'
import { landelijk, processes } from '@ketenregie/processes'
import { knownNames, readPack } from '@ketenregie/rules'
import { schemaFiles } from '../agreements/schema-files.ts'
import { askRegion } from '../begin/ask-region.ts'
import { readMunicipality } from '../begin/read-municipality.ts'
import { isTitle, regionSlug } from '../begin/region.ts'
import type { NewRegion } from '../begin/region.ts'
import { regionFiles } from '../begin/region-files.ts'
import { beginWords } from '../begin/words.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { quoted } from '../inquire/go-on.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { makeFolder } from '../problem/make-folder.ts'
import type { Run, Words } from './command-spec.ts'

/** `begin`: lays out the agreements of a region, sound from the first minute. */
export const beginRegion: Run = async (words, host) => {
  const { args, json, language } = words
  const folder = args[0] ?? '.'
  checkEmpty(folder, host)
  const said = beginWords[language]
  const region = await regionOf(words, host)
  if (region === null) {
    host.stderr.write(`${said.stopped}\n`)
    return exitCode.couldNotRun
  }
  const files = [...laidOut(region)]
  for (const [path, text] of files) {
    const whole = resolve(host.cwd, folder, path)
    makeFolder(dirname(whole))
    writeFileAtomically(whole, text)
  }
  const written = files.map(([path]) => path)
  if (json) host.stdout.write(printJson({ folder, region: regionSlug(region.title), written }))
  else {
    const shown = written.filter(path => !path.startsWith('.'))
    const at = quoted(folder)
    const steps = [
      [`ketenregie controleer ${at}`, said.steps.check],
      [`ketenregie toets ${at}`, said.steps.test],
      [join(folder, 'README.md'), said.steps.read]
    ] as const
    const wide = Math.max(...steps.map(([step]) => step.length))
    const lines = [
      said.laidOut(region.title, folder),
      ...shown.map(path => `  ${path}`),
      '',
      said.next,
      ...steps.map(([step, what]) => `  ${step.padEnd(wide)}  ${what}`)
    ]
    host.stdout.write(`${lines.join('\n')}\n`)
  }
  return exitCode.ok
}

/** Never writes over what somebody made. */
function checkEmpty(path: string, { cwd }: Host): void {
  const whole = resolve(cwd, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isDirectory()) throw cannotRun('cli/cannot-write', { path, why: 'not-a-folder' })
  const inside = readdirSync(whole).length
  if (inside > 0) throw cannotRun('cli/not-empty', { path, count: inside })
}

/** As the command line says, and asked where it does not and somebody can answer. */
async function regionOf({ text, list, language }: Words, host: Host): Promise<NewRegion | null> {
  const title = text('naam')?.trim()
  if (title !== undefined && (!isTitle(title) || regionSlug(title) === null))
    throw cannotRun('cli/not-a-title', { value: title })
  const municipalities = municipalitiesIn(list('gemeente'))
  const isNamed = Object.keys(municipalities).length > 0
  if (title !== undefined && isNamed) return { title, municipalities }
  if (host.prompts === undefined)
    throw cannotRun('cli/missing-option', { option: title === undefined ? '--naam' : '--gemeente' })
  return askRegion({ title, municipalities }, await host.prompts(), beginWords[language])
}

function municipalitiesIn(written: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const value of written) {
    const read = readMunicipality(value)
    if (!read.ok) throw cannotRun('cli/not-a-municipality', { value, meant: read.meant })
    if (Object.hasOwn(found, read.code))
      throw cannotRun('cli/municipality-twice', { code: read.code })
    found[read.code] = read.title
  }
  return found
}

/** All files, and the schemas with the names that the region then knows. */
function laidOut(region: NewRegion): ReadonlyMap<string, string> {
  const files = regionFiles(region, landelijk)
  const authored = new Map([...files].filter(([path]) => path.endsWith('.yaml')))
  const name = regionSlug(region.title) ?? 'regio'
  const { pack, problems } = readPack(authored, { name, processes, base: landelijk })
  if (pack === null)
    throw new InvariantError(`a new region is sound: ${problems.map(({ code }) => code).join()}`)
  const schemas = schemaFiles(knownNames(pack), 'nl')
  return new Map([
    ...files,
    ...schemas.map(([file, text]) => [join('.schema', file), text] as const)
  ])
}
