import type { Language } from '@ketenregie/core'
import { followUpsFor, phraseFollowUp } from '@ketenregie/rules'
import type { FollowUp } from '@ketenregie/rules'
import { answerIn } from '../assess/print-assessment.ts'
import type { Inquiry, Subject } from './inquiry.ts'
import { inquiryWords } from './words.ts'

/** Where it stands, and what can still be done about what is not known. */
export function printSummary(
  subject: Subject,
  inquiry: Inquiry,
  language: Language,
  { wasStopped }: { readonly wasStopped: boolean }
): string {
  const words = inquiryWords[language]
  const { plan, findings } = inquiry
  const wide = Math.max(...subject.names.map(name => name.length))
  const state = subject.names.flatMap(name => {
    const finding = findings[name]
    return finding === undefined ? [] : [`  ${name.padEnd(wide)}  ${answerIn(finding, language)}`]
  })
  const end = plan.open.length === 0 ? words.allSettled : wasStopped ? words.stopped : words.stuck
  const toDo = followUpsOf(subject, inquiry)
    .filter(({ kind }) => kind !== 'ask')
    .map(one => `  ${phraseFollowUp(one, language, subject.pack)}`)
  return [
    '',
    `${words.summary}. ${end}`,
    ...state,
    ...(toDo.length === 0 ? [] : ['', words.toDo, ...toDo]),
    ''
  ].join('\n')
}

/** The follow-up of each fact that can still matter to one of the decisions, once. */
export function followUpsOf(
  { pack, asOf, readings }: Subject,
  { facts, findings, statements, plan }: Inquiry
): readonly FollowUp[] {
  const open = plan.open.flatMap(name => findings[name] ?? [])
  const all = open.flatMap(one => followUpsFor(pack, one, facts, { asOf, readings, statements }))
  return all.filter((one, index) => all.findIndex(({ fact }) => fact === one.fact) === index)
}
