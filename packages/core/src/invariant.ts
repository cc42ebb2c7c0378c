/** A bug of ours: something that the types rule out has happened. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** Marks a branch that a closed union rules out; it does not compile when a case is missing. */
export function unreachable(value: never): never {
  throw new InvariantError(`unreachable: ${JSON.stringify(value)}`)
}
