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
 * for their arguments.
 */
export function printCompletion(about: Completion, shell: 'bash' | 'zsh'): string {
  const { specs } = about
  const first = [...new Set(specs.map(({ name }) => name.split(' ')[0] ?? name)), 'help']
  const second = specs.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')] : []))
  const own = shell === 'bash' ? bash : zsh
  const lines = [
    `# Aanvullen van ketenregie in ${shell}; gemaakt door: ketenregie aanvullen ${shell}`,
    ...own.head(specs, first),
    ...second.map(
      ([verb = '', more = '']) => `  if [ "$verb ${own.next}" = "${verb} ${more}" ] && \
[ "$at" -gt 2 ]; then verb="${verb} ${more}"; fi`
    ),
    '  case "$verb" in',
    ...specs.flatMap(spec => branchOf(spec, about)),
    `    help) kind="woorden ${first.join(' ')}" ;;`,
    `    *) ${shell === 'bash' ? 'COMPREPLY=(); ' : ''}return ;;`,
    '  esac',
    '  if [ "${cur#-}" != "$cur" ]; then kind="woorden $options"; fi',
    ...own.tail
  ]
  return `${lines.join('\n')}\n`
}

interface Shell {
  /** Up to where `cur`, `prev`, `verb` and `at`, the place after the command, are known. */
  head(specs: readonly CommandSpec[], verbs: readonly string[]): readonly string[]
  /** The word behind the verb. */
  readonly next: string
  /** Offers what `kind` says. */
  readonly tail: readonly string[]
}

const bash: Shell = {
  head: (_, verbs) => [
    '_ketenregie() {',
    '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"',
    '  local verb="${COMP_WORDS[1]}" at="$COMP_CWORD" kind="" options=""',
    '  local strip=""',
    // Bash takes a word with "=" apart, and puts back only what stands behind it
    '  if [ "$cur" = "=" ]; then',
    '    strip="$prev="; cur="$strip"; prev="${COMP_WORDS[COMP_CWORD-2]}"',
    '  elif [ "$prev" = "=" ]; then',
    '    strip="${COMP_WORDS[COMP_CWORD-2]}="; cur="$strip$cur"; prev="${COMP_WORDS[COMP_CWORD-3]}"',
    '  fi',
    '  if [ "$at" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${[...verbs, '--help', '--versie'].join(' ')}" -- "$cur")); return`,
    '  fi'
  ],
  next: '${COMP_WORDS[2]}',
  tail: [
    '  case "$kind" in',
    '    map) COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null ;;',
    '    bestand) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null ;;',
    '    woorden*) COMPREPLY=($(compgen -W "${kind#woorden}" -- "$cur")) ;;',
    '    *) COMPREPLY=() ;;',
    '  esac',
    '  COMPREPLY=("${COMPREPLY[@]#"$strip"}")',
    '  case "${COMPREPLY[0]}" in *= | "") compopt -o nospace 2>/dev/null ;; esac',
    '}',
    'complete -F _ketenregie ketenregie'
  ]
}

const zsh: Shell = {
  head: (specs, verbs) => [
    '_ketenregie() {',
    '  local cur="${words[CURRENT]}" prev="${words[CURRENT-1]}"',
    '  local verb="${words[2]}" at="$((CURRENT - 1))" kind="" options=""',
    '  local -a verbs known',
    '  if [ "$at" -eq 1 ]; then',
    '    if [ "${cur#-}" != "$cur" ]; then compadd -- --help --versie; return; fi',
    '    verbs=(',
    ...verbs.map(verb => `      '${told(verb, specs.find(({ name }) => name === verb)?.summary)}'`),
    '    )',
    "    _describe -t commands 'opdracht' verbs; return",
    '  fi'
  ],
  next: '${words[3]}',
  tail: [
    '  case "$kind" in',
    '    map) _files -/ ;;',
    '    bestand) _files ;;',
    '    woorden*)',
    '      known=(${=kind#woorden})',
    '      if [[ "${known[1]}" = *= ]]; then compadd -S "" -- $known; else compadd -- $known; fi ;;',
    '  esac',
    '}',
    // without a set-up of one's own, zsh completes nothing yet
    '(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u -D }',
    'compdef _ketenregie ketenregie'
  ]
}

/** A verb with what it does, as zsh shows it beside the verb. */
function told(verb: string, summary = ''): string {
  const quoted = `${verb}:${summary}`.replaceAll("'", `'"'"'`)
  return summary === '' ? verb : quoted
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
