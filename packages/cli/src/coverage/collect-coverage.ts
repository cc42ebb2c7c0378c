import { basename } from 'node:path'
import type { Citation, Norm, Pack } from '@ketenregie/core'
import type { FileByName, Origins } from '@ketenregie/rules'
import { tasksOpenedIn } from './tasks-opened-in.ts'

/** What the agreements do with everything that their sources ask. */
export interface Coverage {
  readonly pack: string
  readonly asked: readonly Asked[]
  readonly tasks: readonly CoveredTask[]
}

export interface Asked {
  readonly id: string
  readonly text: string
  /** Where it is asked, and the file that says so. */
  readonly source: Citation
  readonly file: string
  readonly carriers: readonly Carrier[]
  /** Why nothing carries it. */
  readonly notCarried: string | null
}

/** A part of the agreements; `file` is null for what stands in no file of them. */
export interface Carrier {
  readonly kind: 'rule' | 'time-limit' | 'task' | 'message' | 'process' | 'elsewhere'
  readonly name: string
  readonly file: string | null
}

export interface CoveredTask {
  readonly id: string
  readonly what: string
  readonly party: string | null
  readonly kind: 'case' | 'standing'
  readonly file: string
  /** Processes in which it opens. */
  readonly processes: readonly string[]
}

/** Only what the files themselves ask; what a layer below asks is covered there. */
export function collectCoverage(pack: Pack, origins: Origins): Coverage {
  const norms = Object.values(pack.norms).filter(({ id }) => origins.norms.has(id))
  const tasks = Object.values(pack.tasks).filter(({ id }) => origins.tasks.has(id))
  const opened = Object.entries(pack.processes).map(
    ([name, definition]) => [name, tasksOpenedIn(definition)] as const
  )
  return {
    pack: pack.name,
    asked: norms
      .map(norm => ({
        id: norm.id,
        text: norm.text,
        source: norm.source,
        file: fileOf(origins.norms, norm.id) ?? '',
        carriers: carriersOf(norm, origins),
        notCarried: norm.notCarried
      }))
      .toSorted(inFileOrder),
    tasks: tasks.map(({ id, what, party, kind }) => ({
      id,
      what,
      party,
      kind,
      file: fileOf(origins.tasks, id) ?? '',
      processes: opened.flatMap(([name, found]) => (found.has(id) ? [name] : []))
    }))
  }
}

function carriersOf({ carriedBy }: Norm, origins: Origins): readonly Carrier[] {
  const { rules, timeLimits, tasks, messages, processes, elsewhere } = carriedBy
  const named = (kind: Carrier['kind'], names: readonly string[], files: FileByName) =>
    names.map(name => ({ kind, name, file: fileOf(files, name) }))
  return [
    ...named('rule', rules, origins.rules),
    ...named('time-limit', timeLimits, origins.timeLimits),
    ...named('task', tasks, origins.tasks),
    ...named('message', messages, origins.messages),
    ...Object.entries(processes).map(([process, parts]) => ({
      kind: 'process' as const,
      name: `${process}: ${parts.join(', ')}`,
      file: null
    })),
    ...elsewhere.map(name => ({ kind: 'elsewhere' as const, name, file: null }))
  ]
}

function fileOf(files: FileByName, name: string): string | null {
  const path = files.get(name)
  return path === undefined ? null : basename(path)
}

function inFileOrder(a: Asked, b: Asked): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}
