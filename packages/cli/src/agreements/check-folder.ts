import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { readPackFolder } from '@ketenregie/adapters/files'
import type { FileProblem } from '@ketenregie/adapters/files'
import type { CivilDate } from '@ketenregie/core'
import { landelijk, processes } from '@ketenregie/processes'
import { readPack } from '@ketenregie/rules'
import type { AgreementPack, Origins, Scenario } from '@ketenregie/rules'
import type { AgreementDiagnostic } from './file-problems.ts'

export interface CheckedFolder {
  /** Null when there is an error. */
  readonly pack: AgreementPack | null
  /** The layer that it rests on; null where it rests on none. */
  readonly below: AgreementPack | null
  readonly scenarios: readonly Scenario[]
  readonly origins: Origins
  readonly problems: readonly AgreementDiagnostic[]
  /** By the path that problems name. */
  readonly texts: ReadonlyMap<string, string>
}

export interface CheckOptions {
  /** The folder from which the path counts. */
  readonly cwd: string
  /** Agreements that do not hold on this day get a warning. */
  readonly asOf?: CivilDate
  /** Texts that files are to have, by the path that problems name; they are not written yet. */
  readonly planned?: ReadonlyMap<string, string>
}

/**
 * Reads and checks the agreements in a folder. One with a `gebied.yaml` is a layer on the national
 * agreements.
 */
export function checkFolder(path: string, { cwd, asOf, planned }: CheckOptions): CheckedFolder {
  const folder = resolve(cwd, path)
  const read = readPackFolder(folder)
  const texts = new Map([...read.files].map(([file, text]) => [join(path, file), text]))
  for (const [file, text] of planned ?? []) texts.set(file, text)
  const below = existsSync(join(folder, 'gebied.yaml')) ? landelijk : null
  const { pack, scenarios, origins, problems } = readPack(texts, {
    name: basename(folder),
    processes,
    ...(below === null ? {} : { base: below }),
    ...(asOf === undefined ? {} : { asOf })
  })
  return {
    pack: read.problems.length === 0 ? pack : null,
    below,
    scenarios,
    origins,
    problems: [...read.problems.map(each => within(path, each)), ...problems],
    texts
  }
}

/** The problem with the path that its reader knows. */
function within(path: string, problem: FileProblem): FileProblem {
  const { place } = problem
  return place === null
    ? problem
    : { ...problem, place: { ...place, file: join(path, place.file) } }
}
