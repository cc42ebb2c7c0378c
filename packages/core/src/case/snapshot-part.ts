import type { CaseState } from './case-state.ts'
import type { SnapshotForm } from './snapshot-form.ts'

/** A part of a snapshot as it was written, with what it was made of. */
interface WrittenPart {
  readonly part: unknown
  /** All else that the text depends on. */
  readonly under: string
  readonly text: string
}

/** A snapshot with its parts, so that the next one of the same case writes only what changed. */
export interface WrittenSnapshot {
  readonly text: string
  /** The digest of the names that it was written with. */
  readonly names: string
  readonly parts: ReadonlyMap<string, WrittenPart>
  readonly parties: PartiesIn
}

/** The parties that a case names, with the parts of the case in which they were looked for. */
export interface PartiesIn extends Pick<
  CaseState,
  'participants' | 'facts' | 'tasks' | 'coordination'
> {
  readonly names: readonly string[]
}

/**
 * Writes the parts of a snapshot, each with its name. A part of a case never changes, so one that
 * stayed since the last time is not written again.
 */
export class SnapshotWriter {
  readonly #before: ReadonlyMap<string, WrittenPart> | undefined
  readonly #parts = new Map<string, WrittenPart>()
  #text = ''

  readonly #names: string

  constructor(names: string, before: WrittenSnapshot | undefined) {
    this.#names = names
    this.#before = before?.names === names ? before.parts : undefined
  }

  add<Key extends keyof SnapshotForm>(
    key: Key,
    part: unknown,
    under: string,
    form: () => SnapshotForm[Key]
  ): void {
    let written = this.#before?.get(key)
    if (written === undefined || written.part !== part || written.under !== under)
      written = { part, under, text: `"${key}":${JSON.stringify(form())}` }
    this.#parts.set(key, written)
    this.#text += this.#text === '' ? written.text : `,${written.text}`
  }

  /** What is always written anew. */
  addRest(form: Partial<SnapshotForm>): void {
    const text = JSON.stringify(form).slice(1, -1)
    if (text !== '') this.#text += `,${text}`
  }

  end(parties: PartiesIn): WrittenSnapshot {
    return { text: `{${this.#text}}`, names: this.#names, parts: this.#parts, parties }
  }
}
