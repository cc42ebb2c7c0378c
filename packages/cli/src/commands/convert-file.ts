import type { Catalogue, CivilDate, Language } from '@ketenregie/core'
import {
  convertToJson,
  convertToYaml,
  exportJsonRules,
  exportRails,
  importJsonRules,
  jsonRulesProblemsEn,
  jsonRulesProblemsNl,
  printRules,
  readRules,
  ruleProblemsEn,
  ruleProblemsNl
} from '@ketenregie/rules'
import type {
  AgreementPack,
  JsonDiagnostic,
  JsonProblems,
  RuleDiagnostic,
  RuleProblems
} from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { readText } from '../assess/read-facts.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { today } from '../output/today.ts'
import { CannotRun, cannotRun, found, problem } from '../problem/cannot-run.ts'
import type { Run, Words } from './command-spec.ts'

interface Made {
  readonly text: string | null
  readonly problems: readonly (JsonDiagnostic | RuleDiagnostic)[]
}

interface Given {
  readonly file: string
  readonly text: string
  readonly pack: AgreementPack
}

/** `zet-om`: a file in another form. */
export const convertFile: Run = async (words, host) => {
  const { args, json, language } = words
  const [file = ''] = args
  const to = words.text('naar')
  if (to === undefined) throw cannotRun('cli/missing-option', { option: '--naar <VORM>' })
  const text = readText(file, host)
  const pack = await loadAgreements(words.text('afspraken'), language, host)
  const made = convert({ file, text, pack }, to, { words, asOf: today(host) })
  const catalogue = catalogues[language]
  const texts = new Map([[file, text]])
  const errors = made.problems.filter(({ severity }) => severity === 'error')
  const heading = found(made.problems, catalogue, texts, language)
  if (made.text === null || errors.length > 0)
    throw new CannotRun([problem('cli/agreements-have-errors', { count: errors.length })], heading)
  const target = words.text('uit')
  if (target !== undefined) writeOutput(target, made.text, { host, language })
  if (json) {
    const { problems } = heading
    host.stdout.write(
      printJson({ ...(target === undefined ? { text: made.text } : { file: target }), problems })
    )
    return exitCode.ok
  }
  host.stderr.write(heading.text)
  host.stdout.write(target === undefined ? made.text : `${target}\n`)
  return exitCode.ok
}

const catalogues: Readonly<Record<Language, Catalogue<RuleProblems & JsonProblems>>> = {
  nl: { ...ruleProblemsNl, ...jsonRulesProblemsNl },
  en: { ...ruleProblemsEn, ...jsonRulesProblemsEn }
}

interface How {
  readonly words: Pick<Words, 'text' | 'has'>
  readonly asOf: CivilDate
}

function convert({ file, text, pack }: Given, to: string, how: How): Made {
  const { facts } = pack
  const isForeign = how.words.text('van') === 'json-rules-engine'
  if (isForeign) return fromForeign({ file, text, pack }, to)
  const yaml = file.endsWith('.json')
    ? convertToYaml(text, { file, facts })
    : { text, problems: [] }
  if (yaml.text === null) return yaml
  const name = file.replace(/\.json$/, '.yaml')
  if (to === 'json-rules-engine') return toForeign({ file: name, text: yaml.text, pack }, how)
  const canonical = convertToJson(yaml.text, { file: name, facts })
  return to === 'json' || canonical.text === null
    ? canonical
    : convertToYaml(canonical.text, { file: name, facts })
}

/** Rules of json-rules-engine as a file of ours. */
function fromForeign({ file, text, pack: { facts } }: Given, to: string): Made {
  const { ruleSet, facts: known, problems } = importJsonRules(text, { facts, file })
  if (ruleSet === null) return { text: null, problems }
  const printed = printRules(ruleSet, { facts: known })
  const made =
    to === 'json' && printed.text !== null
      ? convertToJson(printed.text, { file: 'regels.yaml', facts: known })
      : printed
  return { text: made.text, problems: [...problems, ...made.problems] }
}

/** Rails, which keep unknown in the unmodified package; or plain rules, for complete facts. */
function toForeign({ file, text, pack }: Given, { words, asOf }: How): Made {
  const { facts } = pack
  // plain rules stand by themselves; rails rest on whatever the file names
  const isWhole = words.has('volledig')
  const written = /^regelset:[ \t]*(\S+)/m.exec(text)?.[1]
  const beside = isWhole ? [] : pack.ruleSets.filter(({ name }) => name !== written)
  const { rules, problems } = readRules(text, { facts, beside, file })
  const [ruleSet] = rules.ruleSets
  if (ruleSet === undefined) return { text: null, problems }
  if (isWhole) {
    const made = exportJsonRules(ruleSet, { facts })
    return { text: printJson(made.json), problems: [...problems, ...made.problems] }
  }
  const { concepts, rules: own, tables = {} } = ruleSet
  const names = [concepts, own, tables].flatMap(named => Object.keys(named))
  const made = exportRails(rules, names, { asOf })
  return { text: printJson(made.rules), problems: [...problems, ...made.problems] }
}
