/** What to ask whom, in which order, until nothing that is open can be settled by asking. */
export interface RequestPlan {
  /**
   * `exact`: no way of asking has a lower expected cost. `greedy`: each time what takes most doubt
   * away for its cost; above twelve open facts, or where looking through every way is too much.
   */
  readonly method: 'exact' | 'greedy'
  /**
   * Of all requests together, where every region of a fact weighs the same. Null when that takes
   * too much to compute.
   */
  readonly expectedCost: number | null
  readonly settled: readonly string[]
  readonly open: readonly string[]
  /** Open, but nothing that can be asked now settles them. */
  readonly stuck: readonly string[]
  readonly next: PlannedRequest | null
  /** For each party that can be asked the best request to begin with, best first. */
  readonly perParty: readonly PlannedRequest[]
  /** The requests in turn, as long as each answer leaves the most open. */
  readonly order: readonly PlannedRequest[]
  /** The facts that can still matter and that somebody can be asked, in the order of the dictionary. */
  readonly worthAsking: readonly string[]
}

/** One request bundles what is asked of one party. */
export interface PlannedRequest {
  readonly party: string
  readonly facts: readonly string[]
  readonly cost: number
  /** Of this request and all that follow it; null when that takes too much to compute. */
  readonly expectedCost: number | null
  /** The open decisions that some answer settles. */
  readonly settles: readonly string[]
}
