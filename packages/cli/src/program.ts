import { readFileSync } from 'node:fs'
import type { Language } from '@ketenregie/core'
import { Command, Option } from 'commander'
import type { CommanderError } from 'commander'
import type { CommandSpec, OptionSpec, Words } from './commands/command-spec.ts'
import { commandSpecs } from './commands/command-specs.ts'
import { everywhere } from './commands/option-specs.ts'
import { exitCode } from './exit-code.ts'
import type { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { hasColors } from './output/colors.ts'
import { phraseHelp } from './output/phrase-help.ts'
import { UsageError } from './problem/usage-error.ts'

/** Runs one command line; never throws. */
export async function runProgram(words: readonly string[], host: Host): Promise<ExitCode> {
  const argv = joinNames(words)
  let code: ExitCode = exitCode.ok
  const program = createProgram(host, async (spec, given) => {
    const run = await spec.load()
    code = await run(given, host)
  })
  try {
    refuseUnknownTopic(argv)
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof HelpShown) return exitCode.ok
    // most runs do not need the words for what went wrong
    const { reportFailure } = await import('./problem/report-failure.ts')
    return reportFailure(error, languageOf(argv), host)
  }
}

/** Takes the words of a command with a name of two words together, also as a topic of help. */
function joinNames(words: readonly string[]): readonly string[] {
  const start = words[0] === 'help' ? 1 : 0
  const name = words.slice(start, start + 2).join(' ')
  return names.includes(name) && name.includes(' ')
    ? [...words.slice(0, start), name, ...words.slice(start + 2)]
    : words
}

class HelpShown extends Error {}

/** The library answers help on a command that is not there with help on all. */
function refuseUnknownTopic([first, topic]: readonly string[]): void {
  const isAsked = first === 'help' && topic !== undefined && !topic.startsWith('-')
  if (!isAsked || names.includes(topic)) return
  throw new UsageError('commander.unknownCommand', `'${topic}'`, names)
}

const names = commandSpecs.map(({ name }) => name)

type Action = (spec: CommandSpec, words: Words) => Promise<void>

function createProgram(host: Host, action: Action): Command {
  const program = prepare(new Command('ketenregie'), host)
    .usage('OPDRACHT [opties]')
    .description('Afspraken van de justitie-, zorg- en gemeenteketen lezen, beoordelen en volgen.')
    .version(`ketenregie ${version()}`, '--versie', 'toont de versie')
    .helpCommand('help [OPDRACHT]', 'toont hulp bij een opdracht')
    .addHelpText('after', () => afterProgram)
  for (const spec of commandSpecs) program.addCommand(createCommand(spec, host, action))
  return program
}

const afterProgram = `
Voorbeelden:
  ketenregie draai examples/gooi-en-vechtstreek
  ketenregie beoordeel om_deelname --feit gevaarstelling=ja
  ketenregie help beoordeel

Uitgangscodes: 0 geen fouten, 1 fouten gevonden, 2 kon niet worden uitgevoerd.`

function createCommand(spec: CommandSpec, host: Host, action: Action): Command {
  const command = prepare(new Command(spec.name), host)
    .summary(spec.summary)
    .description(`${sentence(spec.summary)}\n\n${spec.more}`)
    .usage([...spec.arguments.map(({ term }) => term.replace(/[<>]/g, '')), '[opties]'].join(' '))
    .addHelpText('after', () => examplesOf(spec))
  for (const { term, what } of spec.arguments) command.argument(term, what)
  for (const option of [...spec.options, ...everywhere]) command.addOption(createOption(option))
  command.action(async () => action(spec, wordsOf(command)))
  return command
}

function createOption({ term, what, repeats, choices }: OptionSpec): Option {
  const option = new Option(term, what)
  if (choices !== undefined) option.choices(choices)
  if (repeats) option.argParser(collect)
  return option
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** What goes for every command: Dutch help, no exit of its own, errors as data. */
function prepare(command: Command, host: Host): Command {
  return command
    .helpOption('-h, --help', 'toont deze hulp')
    .configureHelp(phraseHelp(host))
    .configureOutput({
      writeOut: text => host.stdout.write(text),
      writeErr: text => host.stderr.write(text),
      outputError: () => {},
      getOutHasColors: () => hasColors(host.stdout, host.env),
      getErrHasColors: () => hasColors(host.stderr, host.env)
    })
    .showSuggestionAfterError(false)
    .exitOverride(error => {
      throw failureOf(error, command)
    })
}

function failureOf({ exitCode: wanted, code, message }: CommanderError, command: Command): Error {
  if (wanted === 0) return new HelpShown()
  const options = [...command.options.map(({ long }) => long ?? ''), '--help']
  return new UsageError(code, message, code === 'commander.unknownCommand' ? names : options)
}

function sentence(words: string): string {
  return `${words.replace(/^./, letter => letter.toUpperCase())}.`
}

function examplesOf({ examples }: CommandSpec): string {
  const wide = Math.max(...examples.map(({ line }) => line.length))
  const lines = examples.map(({ line, what }) => `  ketenregie ${line.padEnd(wide)}  ${what}`)
  return ['', 'Voorbeelden:', ...lines].join('\n')
}

function wordsOf(command: Command): Words {
  const options = command.opts<Record<string, unknown>>()
  const text = (name: string) => {
    const value = options[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    args: command.args,
    json: options['json'] === true,
    language: text('taal') === 'en' ? 'en' : 'nl',
    text,
    has: name => options[name] === true,
    list: name => {
      const value = options[name]
      return Array.isArray(value) ? value.map(String) : []
    }
  }
}

/** Also where the line itself could not be read. */
function languageOf(argv: readonly string[]): Language {
  const after = argv[argv.indexOf('--taal') + 1]
  return argv.includes('--taal=en') || (argv.includes('--taal') && after === 'en') ? 'en' : 'nl'
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'onbekend'
}
