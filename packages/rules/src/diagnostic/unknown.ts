/** A name that is not among those that may stand somewhere. */
export interface Unknown {
  readonly name: string
  readonly nearest: string | null
  /** What may stand here; empty when there is too much to list. */
  readonly known: readonly string[]
}
