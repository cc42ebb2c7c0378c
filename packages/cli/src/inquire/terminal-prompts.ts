import { isCancel, multiselect, select, text } from '@clack/prompts'
import type { ChoiceQuestion, Prompts } from './prompts.ts'

/** Arrow keys and Enter; Esc and Ctrl-C stop. */
export const terminalPrompts: Prompts = {
  choose: async question => {
    const chosen = await select(plain(question))
    return isCancel(chosen) ? null : chosen
  },
  chooseSome: async question => {
    const chosen = await multiselect({ ...plain(question), required: false })
    return isCancel(chosen) ? null : chosen
  },
  write: async ({ message, refuse }) => {
    const written = await text({ message, validate: one => refuse(one ?? '') })
    return isCancel(written) ? null : written
  }
}

/** Without the instructions of the library, which are in English. */
function plain({ message, options }: ChoiceQuestion) {
  return { message, options: [...options], showInstructions: false }
}
