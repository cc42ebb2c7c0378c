/**
 * What every implementation of a port promises, without a test runner: a runner calls `run` of each
 * promise with a function that opens a fresh, empty implementation; it throws when broken.
 */
export type Contract<Port> = readonly ContractPromise<Port>[]

export interface ContractPromise<Port> {
  readonly name: string
  readonly run: (open: () => Port | Promise<Port>) => Promise<void>
}
