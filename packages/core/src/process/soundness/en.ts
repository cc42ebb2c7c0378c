import type { Catalogue } from '../../diagnostic/diagnostic.ts'
import type { SoundnessProblems } from './soundness-problems.ts'

const was = { running: 'still ran', passed: 'had passed', met: 'was met', withdrawn: '' }

/** The English wording of what is wrong with how a process runs. */
export const soundnessProblemsEn: Catalogue<SoundnessProblems> = {
  'core/process-unreachable': ({ process, state }) => ({
    text: `No case ever comes to the step ${step(process, state)}.`,
    advice: 'Let another step lead to it, or leave it out.'
  }),
  'core/process-dead-end': ({ process, state, example }) => ({
    text: `From the step ${step(process, state)} a case can neither end nor rest.`,
    advice: 'Give the step a way out, or say that a case may stay there (rests).',
    example
  }),
  'core/process-unowned': ({ process, state, example }) => ({
    text: `In the step ${step(process, state)} a case waits, and nobody owns it.`,
    advice: 'Say who must act (owner).',
    example
  }),
  'core/process-waits-unbounded': ({ process, state, deadline, example }) => ({
    text:
      deadline === null
        ? `In the step ${step(process, state)} a case waits without a time limit.`
        : `In the step ${step(process, state)} a case waits for the limit "${deadline}", which does not run there.`,
    advice: 'Start the limit as the step begins, or name one that runs there (deadline).',
    example
  }),
  'core/process-undecided': ({ process, state, event, rule, answer, example }) => ({
    text:
      event === null
        ? `The step ${step(process, state)} decides on "${rule}", and has no way out for "${answer}".`
        : `In the step ${step(process, state)}, "${event}" leads nowhere when "${rule}" is "${answer}".`,
    advice: 'Give every outcome a way out, unknown included.',
    example
  }),
  'core/process-limit-restarted': ({ process, state, limit, was: status, example }) => ({
    text: `At the step ${step(process, state)} the limit "${limit}" starts again while it ${was[status]}.`,
    advice: 'Start the limit a step earlier, or withdraw the old one first.',
    example
  }),
  'core/process-event-ignored': ({ process, event, states, example }) => ({
    text: `In the process "${process}" the event "${event}" can arrive in ${list(states)}, and nothing there waits for it.`,
    advice: 'Handle it there, or say that it is refused on purpose (refuses).',
    example
  }),
  'core/process-endless': ({ process, state, by, example }) => ({
    text:
      by === 'itself'
        ? `At the step ${step(process, state)} a case goes round by itself without coming to rest.`
        : `From the step ${step(process, state)} a case goes round for ever as deadlines pass.`,
    advice: 'Let one of the steps wait until somebody acts.',
    example
  }),
  'core/process-coordinators': ({ process, state, parties, example }) => ({
    text: `On the way to the step ${step(process, state)}, ${list(parties)} get the coordination at once.`,
    advice: 'Let one of them have it.',
    example
  }),
  'core/process-uncoordinated': ({ process, state, example }) => ({
    text: `In the step ${step(process, state)} nobody coordinates.`,
    advice: 'Name at the beginning who coordinates (coordination).',
    example
  }),
  'core/process-limit-unheard': ({ process, limit, event }) => ({
    text: `The limit "${limit}" looks at the event "${event}", which the process "${process}" does not have.`,
    advice: 'Name an event of the process in the limit, or add it to the process.'
  }),
  'core/process-suspended-for-ever': ({ process, state, limit, stop, resume, example }) => ({
    text: `In the step ${step(process, state)} the limit "${limit}" stands still after "${stop}", and "${resume}" cannot come any more.`,
    advice: `Let "${resume}" come there, or withdraw the limit when "${stop}" comes.`,
    example
  }),
  'core/process-sub-case-deaf': ({ process, state, subCase, event, example }) => ({
    text: `In the step ${step(process, state)} the sub-case "${subCase}" can tell of "${event}", and nothing there hears it.`,
    advice: 'Let the step wait for it, or withdraw the sub-case on the way there.',
    example
  }),
  'core/process-sub-case-endless': ({ process, state, subCase, opens, example }) => ({
    text:
      opens.length === 0
        ? `From the step ${step(process, state)} each sub-case "${subCase}" is followed by another, by itself and without end.`
        : `A case of "${process}" opens with the sub-case "${subCase}" a case of ${list(opens)}, without end.`,
    advice:
      opens.length === 0
        ? 'Let a step between wait until somebody acts, or do not open the sub-case again.'
        : 'Let one of those processes open no sub-case.',
    example
  }),
  'core/process-beyond-budget': ({ process, budget }) => ({
    text: `The process "${process}" is too large to see whole: not decided within ${budget} stands.`,
    advice: 'Make a part a process of its own, opened within this one.'
  })
}

function step(process: string, state: string): string {
  return `"${state}" of the process "${process}"`
}

function list(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}
