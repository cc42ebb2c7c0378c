import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotDraw, drawProcess, printBpmn, printSvg } from '@ketenregie/adapters/bpmn'
import type { Diagram } from '@ketenregie/adapters/bpmn'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { nearest } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `teken`: processes as BPMN files and as pictures. */
export const drawProcesses: Run = async ({ args, json, language, text }, host) => {
  const folder = text('uit')
  if (folder === undefined) throw cannotRun('cli/missing-option', { option: '--uit <MAP>' })
  const pack = await loadAgreements(text('afspraken'), language, host)
  const known = Object.keys(pack.processes)
  const asked = args.length === 0 ? known : [...new Set(args)]
  const unknown = asked.find(name => !Object.hasOwn(pack.processes, name))
  if (unknown !== undefined)
    throw cannotRun('cli/unknown-process', { process: unknown, nearest: nearest(unknown, known) })
  const written: { readonly process: string; readonly files: readonly string[] }[] = []
  const left: string[] = []
  for (const name of asked) {
    const diagram = draw(name, pack)
    if (diagram === null) left.push(name)
    else written.push({ process: name, files: await write(diagram, join(folder, name), host) })
  }
  const [first] = left
  if (first !== undefined && written.length === 0)
    throw cannotRun('cli/not-drawn', { process: first })
  const lines = [
    ...written.flatMap(({ files }) => files),
    ...left.map(name => `${name}: heeft delen die naast elkaar lopen; dat is nog niet te tekenen`)
  ]
  host.stdout.write(json ? printJson({ written, left }) : `${lines.join('\n')}\n`)
  return exitCode.ok
}

function draw(name: string, pack: AgreementPack): Diagram | null {
  const definition = pack.processes[name]
  if (definition === undefined) return null
  try {
    return drawProcess(definition, pack)
  } catch (cause) {
    if (cause instanceof CannotDraw) return null
    throw cause
  }
}

async function write(diagram: Diagram, path: string, { cwd }: Host): Promise<readonly string[]> {
  mkdirSync(resolve(cwd, path, '..'), { recursive: true })
  const contents = { bpmn: await printBpmn(diagram), svg: printSvg(diagram) }
  return Object.entries(contents).map(([kind, content]) => {
    const file = `${path}.${kind}`
    writeFileAtomically(resolve(cwd, file), content)
    return file
  })
}
