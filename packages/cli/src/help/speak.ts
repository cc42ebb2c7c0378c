import type { ArgumentSpec, CommandSpec, OptionSpec } from '../commands/command-spec.ts'
import type { CommandHelp } from './command-help.ts'
import { englishAgreements } from './english-agreements.ts'
import { englishCases } from './english-cases.ts'
import { englishExchange } from './english-exchange.ts'
import { englishFiles } from './english-files.ts'
import { englishQuestions } from './english-questions.ts'
import { placeholdersIn } from './placeholders.ts'

const english: Readonly<Record<string, CommandHelp>> = {
  ...englishAgreements,
  ...englishQuestions,
  ...englishCases,
  ...englishExchange,
  ...englishFiles
}

/** What several commands have in common. */
const shared: Readonly<Record<string, string>> = {
  '[MAP]': 'folder with agreements (by default the national ones that come along)',
  '--afspraken <MAP>': 'the agreements in this folder instead of the national ones that come along',
  '--db <BESTAND>':
    'the store: a file, or postgres://… (by default uitvoer/gooi-en-vechtstreek/zaken.db)',
  '--db, --opslag <BESTAND>':
    'the store: a file, or postgres://… (by default uitvoer/gooi-en-vechtstreek/zaken.db)',
  '--door <WIE>': 'who decides this: a party or a role, never a person',
  '--json': 'gives the result as JSON, also when it is an error',
  '--taal <TAAL>': 'language of all that the command says'
}

/** Where the English help lacks a sentence; empty when it has them all. */
export function missingIn({
  name,
  arguments: given,
  options,
  examples
}: CommandSpec): readonly string[] {
  const help = english[name]
  if (help === undefined) return [name]
  const terms = [...given, ...options].map(({ term }) => term)
  return [
    ...terms.filter(term => help.terms[term] === undefined && shared[term] === undefined),
    ...Object.keys(help.terms).filter(term => !terms.includes(term)),
    ...(help.examples.length === examples.length ? [] : ['examples'])
  ].map(what => `${name}: ${what}`)
}

/** The command with its help in English; what it does stays the same. */
export function speak(spec: CommandSpec): CommandSpec {
  const help = english[spec.name]
  if (help === undefined) return spec
  return {
    ...spec,
    summary: help.summary,
    more: help.more,
    arguments: spec.arguments.map(each => speakTerm(each, help.terms)),
    options: spec.options.map(each => speakTerm(each, help.terms)),
    examples: spec.examples.map(({ line, what }, index) => ({
      line,
      what: help.examples[index] ?? what
    }))
  }
}

function speakTerm<Spec extends ArgumentSpec | OptionSpec>(
  spec: Spec,
  terms: Readonly<Record<string, string>>
): Spec {
  const what = terms[spec.term] ?? shared[spec.term] ?? spec.what
  return { ...spec, term: placeholdersIn(spec.term, 'en'), what }
}
