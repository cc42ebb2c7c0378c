import { resolve } from 'node:path'
import { en, nl, readReturns } from '@ketenregie/adapters/exchange'
import type { ReturnedMessage, ReturnProblem } from '@ketenregie/adapters/exchange'
import { readLines } from '@ketenregie/adapters/files'
import { phrase, phraseRejection } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import { printReturns } from '../exchange/print-returns.ts'
import type { ReturnLine } from '../exchange/print-returns.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { withEngine } from '../post/with-engine.ts'
import type { Opened } from '../post/with-engine.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

/** `uitwissel terug`: takes in what a case application sends back; a line that is refused stops no other. */
export const importReturns: Run = async (words, host) =>
  withEngine(words, host, async opened => {
    const { args, json, language } = words
    const [file] = args
    if (file === undefined) throw cannotRun('cli/missing-option', { option: '<BESTAND>' })
    checkReadable(file, 'file', host)
    const lines: ReturnLine[] = []
    for (const { line, item, problems } of readReturns(readLines(resolve(host.cwd, file)), {
      ...opened.pack,
      file
    })) {
      lines.push(...problems.map(each => marked(each, line, language)))
      if (item !== null) lines.push(await tell(item, line, opened, language))
    }
    const { stdout } = host
    stdout.write(json ? printJson(lines) : printReturns(lines, file, language))
    return lines.some(({ what }) => what === 'refused') ? exitCode.errorsFound : exitCode.ok
  })

async function tell(
  { id, caseId, message }: ReturnedMessage,
  line: number,
  { engine, store }: Opened,
  language: Language
): Promise<ReturnLine> {
  const about = { line, column: 1, id, caseId }
  const isAgain = (await store.entryByKey(caseId, message.key ?? '')) !== undefined
  const answer = await engine.send(caseId, message)
  if (answer.accepted)
    return { ...about, what: isAgain ? 'repeated' : 'taken', code: null, text: null }
  const { code } = answer.problem
  return {
    ...about,
    what: 'refused',
    code,
    text: spoken(phraseRejection(answer.problem, language))
  }
}

function marked(problem: ReturnProblem, line: number, language: Language): ReturnLine {
  const { code, severity, place } = problem
  return {
    line,
    column: place?.column ?? 1,
    id: null,
    caseId: null,
    what: severity === 'error' ? 'refused' : 'repeated',
    code,
    text: spoken(phrase(problem, { nl, en }[language]))
  }
}

function spoken({ text, advice }: { readonly text: string; readonly advice?: string }): string {
  return advice === undefined ? text : `${text} ${advice}`
}
