/** Asks a person at the keyboard. Null: that person wants to stop. */
export interface Prompts {
  choose(question: ChoiceQuestion): Promise<string | null>
  chooseSome(question: ChoiceQuestion): Promise<readonly string[] | null>
  write(question: WrittenQuestion): Promise<string | null>
}

export interface ChoiceQuestion {
  readonly message: string
  readonly options: readonly Choice[]
}

export interface Choice {
  readonly value: string
  readonly label: string
  /** Shown beside the option that the person is at. */
  readonly hint?: string
}

export interface WrittenQuestion {
  readonly message: string
  /** What is wrong with what was written; undefined when nothing is. */
  readonly refuse: (written: string) => string | undefined
}
