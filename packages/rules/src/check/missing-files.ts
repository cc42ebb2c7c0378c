import type { Report } from '../diagnostic/report.ts'
import type { Unread } from '../pack/written-pack.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Below, Processes } from './names.ts'

const always: readonly FileKind[] = ['bronnen', 'feiten', 'kalender', 'partijen']
const withProcess: readonly FileKind[] = ['delen', 'regelset', 'taken', 'termijnen']

/** The kinds of files that a pack cannot do without, and has none of. A layer can do without all. */
export function missingFiles(
  { kinds, names }: Unread,
  processes: Processes,
  base: Below | null
): ReadonlySet<FileKind> {
  if (base !== null) return new Set()
  const wanted = Object.keys(processes).length === 0 ? always : [...always, ...withProcess]
  return new Set(wanted.filter(kind => !kinds.has(kind) && !names.has(kind)))
}

/** Said once: that no name of such a file is known is no second problem. */
export function reportMissing(missing: ReadonlySet<FileKind>, report: Report): void {
  for (const kind of missing) {
    const file = kind === 'regelset' ? 'regels/regels.yaml' : `${kind}.yaml`
    report.add({ code: 'rules/missing-file', params: { file } }, null)
  }
}
