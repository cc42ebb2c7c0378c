/** Gives identifiers that do not repeat. */
export interface Ids {
  next(): string
}
