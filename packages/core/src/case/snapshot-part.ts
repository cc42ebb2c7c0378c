import type { SnapshotForm } from './snapshot-form.ts'

interface Written {
  readonly key: string
  readonly under: string
  readonly text: string
}

const written = new WeakMap<object, Written>()

/**
 * A part of a snapshot with its name, as text. A part of a case never changes, so one that stayed
 * since the last time is not written again. `under` is all else that its text depends on.
 */
export function writePart<Key extends keyof SnapshotForm>(
  key: Key,
  part: object,
  under: string,
  form: () => SnapshotForm[Key]
): string {
  const known = written.get(part)
  if (known?.key === key && known.under === under) return known.text
  const text = `"${key}":${JSON.stringify(form())}`
  written.set(part, { key, under, text })
  return text
}
