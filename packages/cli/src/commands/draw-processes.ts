import { join } from 'node:path'
import {
  a3,
  CannotDraw,
  drawPages,
  drawProcess,
  placesOf,
  printBpmn,
  printPages,
  printSvg
} from '@ketenregie/adapters/bpmn'
import type { Diagram, SvgOptions } from '@ketenregie/adapters/bpmn'
import { nearest } from '@ketenregie/core'
import type { Language, ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { viewCase } from '../case/view-case.ts'
import type { ViewedCase } from '../case/view-case.ts'
import { printVerifications } from '../case/print-verification.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `teken`: processes as BPMN files and as pictures. */
export const drawProcesses: Run = async ({ args, json, language, text, has }, host) => {
  const folder = text('uit')
  if (folder === undefined) throw cannotRun('cli/missing-option', { option: '--uit <MAP>' })
  const pack = await loadAgreements(text('afspraken'), language, host)
  const known = Object.keys(pack.processes)
  const asked = args.length === 0 ? known : [...new Set(args)]
  const unknown = asked.find(name => !Object.hasOwn(pack.processes, name))
  if (unknown !== undefined)
    throw cannotRun('cli/unknown-process', { process: unknown, nearest: nearest(unknown, known) })
  const caseId = text('zaak')
  if (caseId !== undefined) {
    const database = text('opslag') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db'
    const found = await viewCase(caseId, pack, { database, cwd: host.cwd })
    return drawCase(
      found,
      { folder, json, language, show: has('overzicht') ? 'main' : 'all' },
      host
    )
  }
  const room = { host, language }
  const written: { readonly process: string; readonly files: readonly string[] }[] = []
  for (const name of asked) {
    const definition = pack.processes[name]
    if (definition === undefined) continue
    const path = join(folder, name)
    const files = has('overzicht')
      ? writeSheets(sheetsOf(definition, pack), `${path}-overzicht`, room)
      : await writeBoth(draw(definition, pack), path, room)
    written.push({ process: name, files })
  }
  const lines = written.flatMap(({ files }) => files)
  host.stdout.write(json ? printJson({ written }) : `${lines.join('\n')}\n`)
  return exitCode.ok
}

interface Room {
  readonly host: Host
  readonly language: Language
}

interface CaseDrawing {
  readonly folder: string
  readonly json: boolean
  readonly language: Language
  readonly show: 'all' | 'main'
}

/** The process of a case with the steps that it is in, as the agreements have it that it runs by. */
function drawCase(
  { view, verification, packs }: ViewedCase,
  { folder, json, language, show }: CaseDrawing,
  host: Host
): ExitCode {
  if (view === null) {
    const found = verification ? [verification] : []
    const shown = json
      ? printJson(found)
      : printVerifications(found, colorsFor(host.stdout, host.env), language)
    host.stdout.write(shown)
    return exitCode.errorsFound
  }
  const steps = view.steps.map(({ step }) => step)
  const drawn = packs.flatMap(pack => {
    const definition = pack.processes[view.process]
    if (definition === undefined) return []
    const sheets = show === 'all' ? [draw(definition, pack)] : sheetsOf(definition, pack)
    const places = placesOf(sheets, steps)
    return places === null ? [] : [{ sheets, places }]
  })
  const [first] = drawn
  if (first === undefined) throw cannotRun('cli/case-not-drawn', { caseId: view.caseId })
  const { sheets, places } = first
  const path = join(folder, view.caseId)
  const files = writeSheets(sheets, path, { host, language }, { marked: places })
  const titles = view.steps.map(({ title }) => title).join('; ')
  host.stdout.write(
    json
      ? printJson({ caseId: view.caseId, process: view.process, steps, files })
      : `${files.join('\n')}: ${titles}\n`
  )
  return exitCode.ok
}

function draw(definition: ProcessDefinition, pack: AgreementPack): Diagram {
  return drawable(definition, () => drawProcess(definition, pack))
}

/** An overview on sheets of A3 on which every text can be read. */
function sheetsOf(definition: ProcessDefinition, pack: AgreementPack): readonly Diagram[] {
  return drawable(definition, () => drawPages(definition, pack, { show: 'main', page: a3 }))
}

function drawable<Drawn>({ id }: ProcessDefinition, make: () => Drawn): Drawn {
  try {
    return make()
  } catch (cause) {
    if (!(cause instanceof CannotDraw)) throw cause
    throw cannotRun('cli/not-drawn', { process: id })
  }
}

/** One picture as it is; several each in a file, and together in one to print. */
function writeSheets(
  sheets: readonly Diagram[],
  path: string,
  room: Room,
  options: SvgOptions = {}
): readonly string[] {
  const [only, ...others] = sheets
  if (only === undefined) return []
  if (others.length === 0) return [writeFile(`${path}.svg`, printSvg(only, options), room)]
  const files = sheets.map((sheet, at) =>
    writeFile(`${path}-${at + 1}.svg`, printSvg(sheet, options), room)
  )
  const title = only.title.replace(/, blad 1 van \d+$/, '')
  return [...files, writeFile(`${path}.html`, printPages(title, sheets, options), room)]
}

async function writeBoth(diagram: Diagram, path: string, room: Room): Promise<readonly string[]> {
  const bpmn = await printBpmn(diagram)
  return [writeFile(`${path}.bpmn`, bpmn, room), writeFile(`${path}.svg`, printSvg(diagram), room)]
}

function writeFile(file: string, content: string, room: Room): string {
  writeOutput(file, content, room)
  return file
}
