import { spawn, spawnSync } from 'node:child_process'

export type Shell = 'bash' | 'zsh'

const start: Readonly<Record<Shell, string>> = {
  bash: 'bash --norc --noprofile -i',
  zsh: 'zsh -f -i'
}

/** Whether the tests of a shell are passed over; with CI=true a shell that is not there fails. */
export function isShellAbsent(shell: Shell): boolean {
  if (process.env['CI'] === 'true') return false
  const isAbsent = spawnSync(shell, ['-c', 'true']).status !== 0
  if (isAbsent)
    process.stderr.write(
      `Overgeslagen: aanvullen in ${shell}, want die schil staat niet op deze machine.\n`
    )
  return isAbsent
}

/**
 * Types lines into a shell that believes it has a person before it, one after the other, and gives
 * the words that `ketenregie` got each time.
 */
export async function typeInto(
  shell: Shell,
  {
    cwd,
    script,
    lines
  }: { readonly cwd: string; readonly script: string; readonly lines: readonly string[] }
): Promise<readonly (readonly string[])[]> {
  // `script` gives the shell a terminal
  const child = spawn('script', ['-qfc', start[shell], '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'dumb', PS1: '> ', HOME: cwd, ZDOTDIR: cwd }
  })
  let heard = ''
  let wake = () => {}
  let hasEnded = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard += text
    wake()
  })
  child.on('close', () => {
    hasEnded = true
    wake()
  })
  /** What is heard from here on, up to the pattern. */
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(heard)
      if (found) {
        heard = heard.slice(found.index + found[0].length)
        return found
      }
      if (hasEnded) throw new Error(`${shell} ended: ${heard}`)
      await new Promise<void>(resolve => (wake = resolve))
    }
  }
  const setUp = [
    `ketenregie() { printf 'K''REEG'; printf '<%s>' "$@"; printf 'E''IND\\n'; }`,
    `source '${script}'`,
    "printf 'K''LAAR\\n'"
  ]
  child.stdin.write(`${setUp.join('; ')}\n`)
  await until(/KLAAR\r?\n/)
  const got: string[][] = []
  for (const line of lines) {
    child.stdin.write(`ketenregie ${line}\n`)
    const [, words = ''] = await until(/KREEG(.*)EIND/)
    got.push([...words.matchAll(/<([^>]*)>/g)].map(([, word = '']) => word))
  }
  child.stdin.write('exit\n')
  child.stdin.end()
  return got
}
