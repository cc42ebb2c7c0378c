import { readFileSync } from 'node:fs'
import type { Language } from '@ketenregie/core'
import { Command, Option } from 'commander'
import type { CommanderError } from 'commander'
import type { CommandSpec, OptionSpec, Words } from './commands/command-spec.ts'
import { commandSpecs } from './commands/command-specs.ts'
import { everywhere } from './commands/option-specs.ts'
import { exitCode } from './exit-code.ts'
import type { ExitCode } from './exit-code.ts'
import { examplesOf, helpAsData, helpWords } from './help/pages.ts'
import { phraseHelp } from './help/phrase-help.ts'
import type { Host } from './host.ts'
import { hasColors } from './output/colors.ts'
import { printJson } from './output/json.ts'
import { UsageError } from './problem/usage-error.ts'
import { languageOf, readLine } from './read-line.ts'
import type { Line } from './read-line.ts'

/** Runs one command line; never throws. */
export async function runProgram(words: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok
  try {
    const line = readLine(words, names)
    const { language } = line
    const specs = await specsIn(language)
    const program = createProgram(specs, language, host, async (spec, given) => {
      const run = await spec.load()
      code = await run(given, host)
    })
    if (line.help !== undefined) showHelp(program, specs, line, host)
    else await program.parseAsync([...line.words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof VersionShown) return exitCode.ok
    // most runs do not need the words for what went wrong
    const { reportFailure } = await import('./problem/report-failure.ts')
    const about = { language: languageOf(words), json: words.includes('--json') }
    return reportFailure(error, about, host)
  }
}

/** All commands; the words of another language are read only where they are asked for. */
async function specsIn(language: Language): Promise<readonly CommandSpec[]> {
  const whole = commandSpecs.map(spec => ({ ...spec, options: [...spec.options, ...everywhere] }))
  if (language === 'nl') return whole
  const { speak } = await import('./help/speak.ts')
  return whole.map(speak)
}

const names = commandSpecs.map(({ name }) => name)

class VersionShown extends Error {}

function showHelp(
  program: Command,
  specs: readonly CommandSpec[],
  { help, json }: Line,
  host: Host
): void {
  const asked = specs.filter(({ name }) => help === null || name === help)
  const command = help === null ? program : program.commands.find(each => each.name() === help)
  if (command === undefined)
    throw new UsageError('commander.unknownCommand', `'${help ?? ''}'`, names)
  if (json) host.stdout.write(printJson(helpAsData(asked)))
  else command.outputHelp()
}

type Action = (spec: CommandSpec, words: Words) => Promise<void>

function createProgram(
  specs: readonly CommandSpec[],
  language: Language,
  host: Host,
  action: Action
): Command {
  const words = helpWords[language]
  const program = prepare(new Command('ketenregie'), language, host)
    .usage(words.usage)
    .description(words.description)
    .version(`ketenregie ${version()}`, '--versie', words.version)
    .helpCommand(words.helpTerm, words.helpCommand)
    .addHelpText('after', () => words.after)
  for (const spec of specs) program.addCommand(createCommand(spec, language, host, action))
  return program
}

function createCommand(spec: CommandSpec, language: Language, host: Host, action: Action): Command {
  const given = spec.arguments.map(({ term }) => term.replace(/[<>]/g, ''))
  const command = prepare(new Command(spec.name), language, host)
    .summary(spec.summary)
    .description(`${sentence(spec.summary)}\n\n${spec.more}`)
    .usage([...given, helpWords[language].options].join(' '))
    .addHelpText('after', () => examplesOf(spec, language))
  for (const { term, what } of spec.arguments) command.argument(term, what)
  for (const option of spec.options) command.addOption(createOption(option))
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

/** What goes for every command: help in its language, no exit of its own, errors as data. */
function prepare(command: Command, language: Language, host: Host): Command {
  return command
    .helpOption('-h, --help', helpWords[language].help)
    .configureHelp(phraseHelp(host, language))
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
  if (wanted === 0) return new VersionShown()
  const options = [...command.options.map(({ long }) => long ?? ''), '--help']
  return new UsageError(code, message, code === 'commander.unknownCommand' ? names : options)
}

function sentence(words: string): string {
  return `${words.replace(/^./, letter => letter.toUpperCase())}.`
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

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'onbekend'
}
