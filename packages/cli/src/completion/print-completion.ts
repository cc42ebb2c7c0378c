import type { CommandSpec, OptionSpec } from '../commands/command-spec.ts'
import type { NameKind, ValueKind } from './value-kind.ts'
import { valueKind } from './value-kind.ts'

export interface Completion {
  readonly specs: readonly CommandSpec[]
  /** Options of every command. */
  readonly everywhere: readonly OptionSpec[]
  readonly names: Readonly<Record<NameKind, readonly string[]>>
}

/**
 * A shell function that completes the command: its verbs, their options, and the names that stand
 * for their arguments. Zsh runs it through its own layer for functions of Bash.
 */
export function printCompletion(about: Completion, shell: 'bash' | 'zsh'): string {
  const { specs } = about
  const first = [...new Set(specs.map(({ name }) => name.split(' ')[0] ?? name)), 'help']
  const second = specs.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')] : []))
  const lines = [
    `# Aanvullen van ketenregie in ${shell}; gemaakt door: ketenregie aanvullen ${shell}`,
    ...(shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_ketenregie() {',
    '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"',
    '  local verb="${COMP_WORDS[1]}" kind options=""',
    // Bash takes a word with "=" apart
    '  if [ "$cur" = "=" ]; then cur=""; fi',
    '  if [ "$prev" = "=" ]; then COMPREPLY=(); return; fi',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${[...first, '--help', '--versie'].join(' ')}" -- "$cur")); return`,
    '  fi',
    ...second.map(
      ([verb = '', more = '']) => `  if [ "$verb \${COMP_WORDS[2]}" = "${verb} ${more}" ] && \
[ "$COMP_CWORD" -gt 2 ]; then verb="${verb} ${more}"; fi`
    ),
    '  case "$verb" in',
    ...specs.flatMap(spec => branchOf(spec, about)),
    `    help) kind="woorden ${first.join(' ')}" ;;`,
    '    *) COMPREPLY=(); return ;;',
    '  esac',
    '  if [ "${cur#-}" != "$cur" ]; then kind="woorden $options"; fi',
    '  case "$kind" in',
    '    map) COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null ;;',
    '    bestand) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null ;;',
    '    woorden*) COMPREPLY=($(compgen -W "${kind#woorden}" -- "$cur")) ;;',
    '    *) COMPREPLY=() ;;',
    '  esac',
    '  case "${COMPREPLY[0]}" in *=) compopt -o nospace 2>/dev/null ;; esac',
    '}',
    'complete -F _ketenregie ketenregie'
  ]
  return `${lines.join('\n')}\n`
}

function branchOf(spec: CommandSpec, about: Completion): readonly string[] {
  const { specs, names, everywhere } = about
  const options = [...spec.options, ...everywhere]
  const flags = [...options.flatMap(({ term }) => flagsIn(term)), '--help']
  const valued = options.filter(({ term }) => term.includes('<'))
  const [argument] = spec.arguments
  const more = specs
    .filter(({ name }) => name.startsWith(`${spec.name} `))
    .map(({ name }) => name.slice(spec.name.length + 1))
  return [
    `    "${spec.name}")`,
    `      options="${flags.join(' ')}"`,
    `      kind="${written(argument?.choices ?? [], valueKind(argument?.term ?? ''), names, more)}"`,
    ...(valued.length === 0 ? [] : ['      case "$prev" in']),
    ...valued.map(({ term, choices = [] }) => {
      const kind = written(choices, valueKind(term), names)
      return `        ${flagsIn(term).join('|')}) kind="${kind}" ;;`
    }),
    ...(valued.length === 0 ? [] : ['      esac']),
    '      ;;'
  ]
}

function flagsIn(term: string): readonly string[] {
  return term.match(/--[a-z-]+/g) ?? []
}

function written(
  choices: readonly string[],
  kind: ValueKind,
  names: Completion['names'],
  more: readonly string[] = []
): string {
  const words = [...choices, ...more]
  if (kind === 'folder') return 'map'
  if (kind === 'file') return 'bestand'
  const known = kind === 'none' ? words : [...words, ...names[kind]]
  return known.length === 0 ? '' : `woorden ${known.join(' ')}`
}
