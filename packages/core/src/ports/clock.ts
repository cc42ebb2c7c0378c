/** Tells the instant, as an ISO 8601 string in UTC. */
export interface Clock {
  now(): string
}
