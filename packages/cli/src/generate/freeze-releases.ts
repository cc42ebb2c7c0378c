import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { hashDefinition, readDefinition } from '@ketenregie/core'
import type { ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { CannotRun, problem } from '../problem/cannot-run.ts'
import { makeFolder } from '../problem/make-folder.ts'

/** A process definition as it was released: once, and never changed since. */
export interface Frozen {
  readonly file: string
  readonly hash: string
  readonly definition: ProcessDefinition
}

/**
 * Freezes the processes of a pack in a folder, one file a version, and gives every release in it.
 * Refused as a whole when a version that was released would be another one now.
 */
export function freezeReleases({ processes }: AgreementPack, folder: string): readonly Frozen[] {
  const fresh = Object.values(processes).map(definition => ({
    file: join(definition.id, `${definition.version}.json`),
    definition,
    hash: hashDefinition(definition)
  }))
  const changed = fresh.filter(({ file, hash }) => {
    const path = join(folder, file)
    return existsSync(path) && readRelease(folder, file)?.hash !== hash
  })
  if (changed.length > 0)
    throw new CannotRun(
      changed.map(({ file, definition: { id, version } }) =>
        problem('cli/release-changed', { process: id, version, file: join(folder, file) })
      )
    )
  for (const { file, definition, hash } of fresh) {
    makeFolder(join(folder, definition.id))
    writeFileAtomically(join(folder, file), `${printLines({ hash, definition })}\n`)
  }
  return releasesIn(folder)
}

/** Every release in a folder, in the order of their names; one that was tampered with is refused. */
function releasesIn(folder: string): readonly Frozen[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.json'))
    .toSorted()
  return files.map(file => {
    const found = readRelease(folder, file)
    if (found) return found
    const [process = '', version = ''] = file.replace(/\.json$/, '').split(/[/\\]/)
    throw new CannotRun([
      problem('cli/release-changed', { process, version, file: join(folder, file) })
    ])
  })
}

/** Null when the file is not a release, or not what its hash says. */
function readRelease(folder: string, file: string): Frozen | null {
  const data = parsed(readFileSync(join(folder, file), 'utf8'))
  if (typeof data !== 'object' || data === null || !('definition' in data)) return null
  const { definition } = readDefinition(data.definition)
  if (!definition || !('hash' in data)) return null
  const hash = hashDefinition(definition)
  return data.hash === hash ? { file, hash, definition } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** JSON with whatever fits on a line on one line, so that two releases can be laid side by side. */
function printLines(value: unknown, indent = ''): string {
  const short = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || short.length + indent.length <= 96)
    return short
  const inner = `${indent} `
  const isList = Array.isArray(value)
  const members = Object.entries(value).map(
    ([key, member]) =>
      inner + (isList ? '' : `${JSON.stringify(key)}: `) + printLines(member, inner)
  )
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.join(',\n')}\n${indent}${close}`
}
