import { join } from 'node:path'
import { CannotDraw, drawProcess, printBpmn, printSvg } from '@ketenregie/adapters/bpmn'
import type { Diagram, DrawOptions } from '@ketenregie/adapters/bpmn'
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
      ? [writeFile(`${path}-overzicht.svg`, overviewOf(definition, pack), room)]
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
  const marked = view.steps.map(({ step }) => step)
  const diagrams = packs.flatMap(pack => {
    const definition = pack.processes[view.process]
    return definition ? [draw(definition, pack, { show })] : []
  })
  // a step with steps in it has no shape of its own
  const inner = marked.filter(step => !marked.some(other => other.startsWith(`${step}.`)))
  const hasAll = ({ shapes }: Diagram) => inner.every(step => shapes.some(one => one.step === step))
  const diagram = diagrams.find(hasAll)
  if (diagram === undefined) throw cannotRun('cli/case-not-drawn', { caseId: view.caseId })
  const file = writeFile(join(folder, `${view.caseId}.svg`), printSvg(diagram, { marked }), {
    host,
    language
  })
  const steps = view.steps.map(({ title }) => title).join('; ')
  host.stdout.write(
    json
      ? printJson({ caseId: view.caseId, process: view.process, steps: marked, file })
      : `${file}: ${steps === '' ? 'afgesloten' : steps}\n`
  )
  return exitCode.ok
}

function draw(definition: ProcessDefinition, pack: AgreementPack, options?: DrawOptions): Diagram {
  try {
    return drawProcess(definition, pack, options)
  } catch (cause) {
    if (!(cause instanceof CannotDraw)) throw cause
    throw cannotRun('cli/not-drawn', { process: definition.id })
  }
}

function overviewOf(definition: ProcessDefinition, pack: AgreementPack): string {
  return printSvg(draw(definition, pack, { show: 'main' }))
}

async function writeBoth(diagram: Diagram, path: string, room: Room): Promise<readonly string[]> {
  const bpmn = await printBpmn(diagram)
  return [writeFile(`${path}.bpmn`, bpmn, room), writeFile(`${path}.svg`, printSvg(diagram), room)]
}

function writeFile(file: string, content: string, room: Room): string {
  writeOutput(file, content, room)
  return file
}
