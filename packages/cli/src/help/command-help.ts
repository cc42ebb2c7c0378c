/** What the help says of one command in another language than its own. */
export interface CommandHelp {
  readonly summary: string
  readonly more: string
  /** By the argument or option as the command has it; what every command has may be left out. */
  readonly terms: Readonly<Record<string, string>>
  /** In the order of the examples. */
  readonly examples: readonly string[]
}
