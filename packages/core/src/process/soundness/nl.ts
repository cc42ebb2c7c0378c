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
  'core/process-unreachable': ({ process, state }) => ({
    text: `In de stap ${step(process, state)} komt geen enkele zaak.`,
    advice: 'Laat een andere stap ernaartoe gaan, of haal de stap weg.'
  }),
  'core/process-dead-end': ({ process, state, example }) => ({
    text: `Vanuit de stap ${step(process, state)} kan een zaak niet meer eindigen of rusten.`,
    advice: 'Geef de stap een vervolg, of zet erbij dat een zaak daar mag blijven (rests).',
    example
  }),
  'core/process-unowned': ({ process, state, example }) => ({
    text: `In de stap ${step(process, state)} wacht een zaak, en niemand is eigenaar.`,
    advice: 'Zet erbij wie aan zet is (owner).',
    example
  }),
  'core/process-waits-unbounded': ({ process, state, deadline, example }) => ({
    text:
      deadline === null
        ? `In de stap ${step(process, state)} wacht een zaak zonder termijn.`
        : `In de stap ${step(process, state)} wacht een zaak op de termijn "${deadline}", maar die loopt daar niet.`,
    advice: 'Start de termijn als de stap begint, of noem er een die daar loopt (deadline).',
    example
  }),
  'core/process-undecided': ({ process, state, event, rule, answer, example }) => ({
    text:
      event === null
        ? `De stap ${step(process, state)} beslist over "${rule}", maar heeft geen vervolg bij "${answers[answer]}".`
        : `In de stap ${step(process, state)} heeft "${event}" geen vervolg als "${rule}" "${answers[answer]}" is.`,
    advice: 'Geef elke uitkomst een vervolg, ook "onbekend".',
    example
  }),
  'core/process-limit-restarted': ({ process, state, limit, was: status, example }) => ({
    text: `Bij de stap ${step(process, state)} begint de termijn "${limit}" opnieuw, terwijl die ${was[status]}.`,
    advice: 'Start de termijn een stap eerder, of trek de oude eerst in.',
    example
  }),
  'core/process-event-ignored': ({ process, event, states, example }) => ({
    text: `In het proces "${process}" kan de gebeurtenis "${event}" komen in ${list(states)}, en niets wacht er daar op.`,
    advice: 'Geef haar daar een vervolg, of zet erbij dat zij met opzet wordt geweigerd (refuses).',
    example
  }),
  'core/process-endless': ({ process, state, by, example }) => ({
    text:
      by === 'itself'
        ? `Bij de stap ${step(process, state)} gaat een zaak uit zichzelf rond zonder tot rust te komen.`
        : `Vanaf de stap ${step(process, state)} gaat een zaak door verstreken termijnen eindeloos rond.`,
    advice: 'Laat een van de stappen wachten tot iemand iets doet.',
    example
  }),
  'core/process-coordinators': ({ process, state, parties, example }) => ({
    text: `Naar de stap ${step(process, state)} krijgen ${list(parties)} de regie in één keer.`,
    advice: 'Laat een van hen de regie krijgen.',
    example
  }),
  'core/process-uncoordinated': ({ process, state, example }) => ({
    text: `In de stap ${step(process, state)} heeft niemand de regie.`,
    advice: 'Wijs aan het begin iemand aan die de regie heeft (coordination).',
    example
  }),
  'core/process-limit-unheard': ({ process, limit, event }) => ({
    text: `De termijn "${limit}" kijkt naar de gebeurtenis "${event}", en die kent het proces "${process}" niet.`,
    advice: 'Noem bij de termijn een gebeurtenis van het proces, of voeg haar aan het proces toe.'
  }),
  'core/process-suspended-for-ever': ({ process, state, limit, stop, resume, example }) => ({
    text: `In de stap ${step(process, state)} staat de termijn "${limit}" stil na "${stop}", en "${resume}" kan daar niet meer komen.`,
    advice: `Laat "${resume}" daar toe, of trek de termijn in als "${stop}" komt.`,
    example
  }),
  'core/process-sub-case-deaf': ({ process, state, subCase, event, example }) => ({
    text: `In de stap ${step(process, state)} kan de deelzaak "${subCase}" melden: "${event}", en niets hoort dat daar.`,
    advice: 'Laat die stap erop wachten, of trek de deelzaak in als de zaak daarheen gaat.',
    example
  }),
  'core/process-sub-case-endless': ({ process, state, subCase, opens, example }) => ({
    text:
      opens.length === 0
        ? `Vanuit de stap ${step(process, state)} komt er na elke deelzaak "${subCase}" vanzelf weer een, zonder einde.`
        : `Een zaak van "${process}" opent met de deelzaak "${subCase}" een zaak van ${list(opens)}, zonder einde.`,
    advice:
      opens.length === 0
        ? 'Laat een stap ertussen wachten tot iemand iets doet, of open de deelzaak niet opnieuw.'
        : 'Laat een van die processen geen deelzaak openen.',
    example
  }),
  'core/process-beyond-budget': ({ process, budget }) => ({
    text: `Het proces "${process}" is te groot om helemaal te bekijken: niet beslist binnen ${budget} standen.`,
    advice: 'Maak van een deel een proces dat binnen dit proces wordt geopend.'
  })
}

function step(process: string, state: string): string {
  return `"${state}" van het proces "${process}"`
}

function list(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}
