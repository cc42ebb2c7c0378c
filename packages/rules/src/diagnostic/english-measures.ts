import type { Catalogue } from '@ketenregie/core'
import type { MeasureProblems } from './measure-problems.ts'
import { unknownEn as unknown } from './phrase-unknown.ts'

export const measureProblemsEn: Catalogue<MeasureProblems> = {
  'rules/cannot-count-by': ({ name, fact, onlyYesNo }) => ({
    text: `"${name}" counts by "${fact}", which has no answers to count by.`,
    advice: onlyYesNo
      ? 'Take a fact with yes or no.'
      : 'Take a fact with yes or no, or with options.'
  }),
  'rules/event-without-process': ({ name }) => ({
    text: `"${name}" is an event, and there are events in a process only.`,
    advice: 'Name the process under "proces".'
  }),
  'rules/unknown-life-domain': params =>
    unknown(`No task or fact belongs to the life domain "${params.name}".`, params),
  'rules/unknown-indicator': params =>
    unknown(`Nobody measures "${params.name}".`, params, 'Put what is measured in kpi.yaml.')
}
