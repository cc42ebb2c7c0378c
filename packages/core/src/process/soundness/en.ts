import type { Catalogue } from '../../diagnostic/diagnostic.ts'
import type { SoundnessProblems } from './soundness-problems.ts'

const was = { running: 'still ran', passed: 'had passed', met: 'was met', withdrawn: '' }

/** The English wording of what is wrong with how a process runs. */
export const soundnessProblemsEn: Catalogue<SoundnessProblems> = {
  'core/process-unreachable': ({ state }) => ({
    text: `No case ever comes to the step "${state}".`,
    advice: 'Let another step lead to it, or leave it out.'
  }),
  'core/process-dead-end': ({ state, example }) => ({
    text: `From the step "${state}" a case can neither end nor rest.`,
    advice: 'Give the step a way out, or say that a case may stay there (rests).',
    example
  }),
  'core/process-unowned': ({ state, example }) => ({
    text: `In the step "${state}" a case waits, and nobody owns it.`,
    example
  }),
  'core/process-waits-unbounded': ({ state, deadline, example }) => ({
    text:
      deadline === null
        ? `In the step "${state}" a case waits without a time limit.`
        : `In the step "${state}" a case waits for the limit "${deadline}", which does not run there.`,
    example
  }),
  'core/process-undecided': ({ state, event, rule, answer, example }) => ({
    text:
      event === null
        ? `The step "${state}" decides on "${rule}", and has no way out for "${answer}".`
        : `In the step "${state}", "${event}" leads nowhere when "${rule}" is "${answer}".`,
    advice: 'Give every outcome a way out, unknown included.',
    example
  }),
  'core/process-limit-restarted': ({ state, limit, was: status, example }) => ({
    text: `At the step "${state}" the limit "${limit}" starts again while it ${was[status]}.`,
    advice: 'Start the limit a step earlier, or withdraw the old one first.',
    example
  }),
  'core/process-event-ignored': ({ event, states, example }) => ({
    text: `The event "${event}" can arrive in ${list(states)}, and nothing there waits for it.`,
    advice: 'Handle it there, or say that it is refused on purpose (refuses).',
    example
  }),
  'core/process-endless': ({ state, by, example }) => ({
    text:
      by === 'itself'
        ? `At the step "${state}" a case goes round by itself without coming to rest.`
        : `From the step "${state}" a case goes round for ever as deadlines pass.`,
    example
  }),
  'core/process-coordinators': ({ state, parties, example }) => ({
    text: `On the way to the step "${state}", ${list(parties)} get the coordination at once.`,
    advice: 'Let one of them have it.',
    example
  }),
  'core/process-uncoordinated': ({ state, example }) => ({
    text: `In the step "${state}" nobody coordinates.`,
    example
  }),
  'core/process-beyond-budget': ({ process, budget }) => ({
    text: `The process "${process}" is too large to see whole: not decided within ${budget} stands.`
  })
}

function list(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}
