import type { Catalogue, DiagnosticOf } from '../diagnostic/diagnostic.ts'

/** What can be wrong with a process definition. States are told by their path, such as `a.b`. */
export interface ProcessProblems {
  'core/process-shape': { readonly path: string; readonly issue: string; readonly detail: string }
  'core/process-initial': { readonly state: string; readonly children: readonly string[] }
  'core/process-target': { readonly state: string; readonly target: string }
  'core/process-event': { readonly state: string; readonly event: string }
  'core/process-reserved-event': { readonly event: string }
  'core/process-final': { readonly state: string }
  'core/process-sub-case': { readonly state: string; readonly subCase: string }
  'core/process-sub-case-event': { readonly subCase: string; readonly event: string }
  'core/process-sub-case-idle': { readonly subCase: string }
  'core/process-sub-case-unheard': { readonly subCase: string; readonly event: string }
  'core/process-sub-case-unbounded': {
    readonly state: string
    readonly subCase: string
    readonly event: string
  }
  'core/process-sub-case-news': {
    readonly process: string
    readonly subCase: string
    readonly event: string
  }
  'core/process-sub-case-circle': { readonly processes: readonly string[] }
  'core/process-unknown-name': {
    readonly state: string
    readonly kind: NameKind
    readonly name: string
  }
}

/** What a process names and the rest of the pack must have. */
export type NameKind = 'task' | 'limit' | 'message' | 'party' | 'fact' | 'process'

export type ProcessDiagnostic = DiagnosticOf<ProcessProblems>

const dutch: Readonly<Record<NameKind, string>> = {
  task: 'de taak',
  limit: 'de termijn',
  message: 'het bericht',
  party: 'de partij',
  fact: 'het gegeven',
  process: 'het proces'
}

export const processProblemsNl: Catalogue<ProcessProblems> = {
  'core/process-shape': ({ path, detail }) => ({
    text: `De procesdefinitie heeft bij "${path}" niet de juiste vorm: ${detail}.`
  }),
  'core/process-initial': ({ state, children }) => ({
    text: `De stap "${state}" heeft deelstappen, maar geen beginstap die daarbij hoort.`,
    advice: `Kies een van: ${children.join(', ')}.`
  }),
  'core/process-target': ({ state, target }) => ({
    text: `De stap "${state}" gaat naar "${target}", maar die stap bestaat niet.`
  }),
  'core/process-event': ({ state, event }) => ({
    text: `De stap "${state}" wacht op de gebeurtenis "${event}", maar het proces noemt die niet.`,
    advice: 'Zet de gebeurtenis in de lijst van gebeurtenissen van het proces.'
  }),
  'core/process-reserved-event': ({ event }) => ({
    text: `De gebeurtenis "${event}" bestaat al in ieder proces.`,
    advice: 'Kies een andere naam.'
  }),
  'core/process-final': ({ state }) => ({
    text: `De eindstap "${state}" heeft deelstappen of een vervolg.`,
    advice: 'Uit een eindstap gaat niets verder.'
  }),
  'core/process-sub-case': ({ state, subCase }) => ({
    text: `De stap "${state}" noemt de deelzaak "${subCase}", maar het proces noemt die niet.`,
    advice: 'Zet de deelzaak in de lijst van deelzaken van het proces.'
  }),
  'core/process-sub-case-event': ({ subCase, event }) => ({
    text: `De deelzaak "${subCase}" meldt haar einde met "${event}", maar het proces noemt die gebeurtenis niet, of nog een deelzaak meldt zich ermee.`,
    advice: 'Geef elke deelzaak een eigen gebeurtenis, en zet die in de lijst van gebeurtenissen.'
  }),
  'core/process-sub-case-idle': ({ subCase }) => ({
    text: `Geen stap opent de deelzaak "${subCase}".`,
    advice: 'Open de deelzaak in een stap, of haal haar weg.'
  }),
  'core/process-sub-case-unheard': ({ subCase, event }) => ({
    text: `Geen stap wacht op "${event}", het einde van de deelzaak "${subCase}".`,
    advice: 'Laat de stap die de deelzaak opent, wachten op haar einde.'
  }),
  'core/process-sub-case-unbounded': ({ state, subCase, event }) => ({
    text: `De stap "${state}" wacht op "${event}", het einde van de deelzaak "${subCase}", zonder iemand die aan zet is of zonder termijn.`,
    advice:
      'Geef die stap, of een stap eromheen, een eigenaar en een termijn: een deelzaak kan blijven liggen.'
  }),
  'core/process-sub-case-news': ({ process, subCase, event }) => ({
    text: `De deelzaak "${subCase}" zou "${event}" melden, maar het proces "${process}" heeft die gebeurtenis niet.`,
    advice: 'Noem een gebeurtenis van het proces van de deelzaak.'
  }),
  'core/process-sub-case-circle': ({ processes }) => ({
    text: `Deze processen openen elkaar als deelzaak, zonder einde: ${processes.join(' → ')}.`
  }),
  'core/process-unknown-name': ({ state, kind, name }) => ({
    text: `De stap "${state}" noemt ${dutch[kind]} "${name}", maar die staat niet in het afsprakenpakket.`
  })
}

export const processProblemsEn: Catalogue<ProcessProblems> = {
  'core/process-shape': ({ path, detail }) => ({
    text: `The process definition does not have the right shape at "${path}": ${detail}.`
  }),
  'core/process-initial': ({ state, children }) => ({
    text: `The step "${state}" has steps inside, but no first step that is one of them.`,
    advice: `Choose one of: ${children.join(', ')}.`
  }),
  'core/process-target': ({ state, target }) => ({
    text: `The step "${state}" goes to "${target}", but that step does not exist.`
  }),
  'core/process-event': ({ state, event }) => ({
    text: `The step "${state}" waits for the event "${event}", which the process does not declare.`,
    advice: 'Add the event to the events of the process.'
  }),
  'core/process-reserved-event': ({ event }) => ({
    text: `The event "${event}" exists in every process already.`,
    advice: 'Choose another name.'
  }),
  'core/process-final': ({ state }) => ({
    text: `The final step "${state}" has steps inside or a way out.`,
    advice: 'Nothing follows a final step.'
  }),
  'core/process-sub-case': ({ state, subCase }) => ({
    text: `The step "${state}" names the sub-case "${subCase}", which the process does not declare.`,
    advice: 'Add it to the sub-cases of the process.'
  }),
  'core/process-sub-case-event': ({ subCase, event }) => ({
    text: `The sub-case "${subCase}" tells of its end by "${event}", which the process does not declare or another sub-case uses too.`,
    advice: 'Give each sub-case an event of its own, and add it to the events of the process.'
  }),
  'core/process-sub-case-idle': ({ subCase }) => ({
    text: `No step opens the sub-case "${subCase}".`,
    advice: 'Open it in a step, or remove it.'
  }),
  'core/process-sub-case-unheard': ({ subCase, event }) => ({
    text: `No step waits for "${event}", the end of the sub-case "${subCase}".`,
    advice: 'Let the step that opens it wait for its end.'
  }),
  'core/process-sub-case-unbounded': ({ state, subCase, event }) => ({
    text: `The step "${state}" waits for "${event}", the end of the sub-case "${subCase}", without an owner or without a deadline.`,
    advice:
      'Give this step, or a step around it, an owner and a deadline: a sub-case can be left undone.'
  }),
  'core/process-sub-case-news': ({ process, subCase, event }) => ({
    text: `The sub-case "${subCase}" would tell of "${event}", but the process "${process}" has no such event.`,
    advice: 'Name an event of the process of the sub-case.'
  }),
  'core/process-sub-case-circle': ({ processes }) => ({
    text: `These processes open each other as sub-cases, without end: ${processes.join(' → ')}.`
  }),
  'core/process-unknown-name': ({ state, kind, name }) => ({
    text: `The step "${state}" names the ${kind} "${name}", which the pack does not have.`
  })
}
