import { landelijk } from '@ketenregie/processes'
import { knownWords } from '../completion/known-words.ts'
import { printCompletion } from '../completion/print-completion.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { CommandSpec, OptionSpec, Run } from './command-spec.ts'

const shells = ['bash', 'zsh'] as const

/** `aanvullen`: the function by which a shell completes the command. */
export function writeCompletion(
  specs: readonly CommandSpec[],
  everywhere: readonly OptionSpec[]
): Run {
  return async ({ args: [asked = ''], json }, host) => {
    const shell = shells.find(each => each === asked)
    if (shell === undefined)
      throw cannotRun('cli/not-one-of', { option: 'aanvullen', value: asked, choices: shells })
    const script = printCompletion({ specs, everywhere, names: knownWords(landelijk) }, shell)
    host.stdout.write(json ? printJson({ shell, script }) : script)
    return exitCode.ok
  }
}
