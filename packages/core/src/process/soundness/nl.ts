import type { Catalogue } from '../../diagnostic/diagnostic.ts'
import type { SoundnessProblems } from './soundness-problems.ts'

const answers = { yes: 'ja', no: 'nee', unknown: 'onbekend', 'own-judgement': 'eigen oordeel' }
const was = {
  running: 'nog liep',
  passed: 'al verstreken was',
  met: 'al gehaald was',
  withdrawn: ''
}

/** The Dutch wording of what is wrong with how a process runs. */
export const soundnessProblemsNl: Catalogue<SoundnessProblems> = {
  'core/process-unreachable': ({ state }) => ({
    text: `In de stap "${state}" komt geen enkele zaak.`,
    advice: 'Laat een andere stap ernaartoe gaan, of haal de stap weg.'
  }),
  'core/process-dead-end': ({ state, example }) => ({
    text: `Vanuit de stap "${state}" kan een zaak niet meer eindigen of rusten.`,
    advice: 'Geef de stap een vervolg, of zet erbij dat een zaak daar mag blijven (rests).',
    example
  }),
  'core/process-unowned': ({ state, example }) => ({
    text: `In de stap "${state}" wacht een zaak, en niemand is eigenaar.`,
    example
  }),
  'core/process-waits-unbounded': ({ state, deadline, example }) => ({
    text:
      deadline === null
        ? `In de stap "${state}" wacht een zaak zonder termijn.`
        : `In de stap "${state}" wacht een zaak op de termijn "${deadline}", maar die loopt daar niet.`,
    example
  }),
  'core/process-undecided': ({ state, event, rule, answer, example }) => ({
    text:
      event === null
        ? `De stap "${state}" beslist over "${rule}", maar heeft geen vervolg bij "${answers[answer]}".`
        : `In de stap "${state}" heeft "${event}" geen vervolg als "${rule}" "${answers[answer]}" is.`,
    advice: 'Geef elke uitkomst een vervolg, ook "onbekend".',
    example
  }),
  'core/process-limit-restarted': ({ state, limit, was: status, example }) => ({
    text: `Bij de stap "${state}" begint de termijn "${limit}" opnieuw, terwijl die ${was[status]}.`,
    advice: 'Start de termijn een stap eerder, of trek de oude eerst in.',
    example
  }),
  'core/process-event-ignored': ({ event, states, example }) => ({
    text: `De gebeurtenis "${event}" kan komen in ${list(states)}, en niets wacht er daar op.`,
    advice: 'Geef haar daar een vervolg, of zet erbij dat zij met opzet wordt geweigerd (refuses).',
    example
  }),
  'core/process-endless': ({ state, by, example }) => ({
    text:
      by === 'itself'
        ? `Bij de stap "${state}" gaat een zaak uit zichzelf rond zonder tot rust te komen.`
        : `Vanaf de stap "${state}" gaat een zaak door verstreken termijnen eindeloos rond.`,
    example
  }),
  'core/process-coordinators': ({ state, parties, example }) => ({
    text: `Naar de stap "${state}" krijgen ${list(parties)} de regie in één keer.`,
    advice: 'Laat een van hen de regie krijgen.',
    example
  }),
  'core/process-uncoordinated': ({ state, example }) => ({
    text: `In de stap "${state}" heeft niemand de regie.`,
    example
  }),
  'core/process-beyond-budget': ({ process, budget }) => ({
    text: `Het proces "${process}" is te groot om helemaal te bekijken: niet beslist binnen ${budget} standen.`
  })
}

function list(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}
