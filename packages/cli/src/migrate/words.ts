import type { Language, Readiness } from '@ketenregie/core'

export interface MigrationWords {
  readonly readiness: Readonly<Record<Readiness, string>>
  of(cases: number, told: string): string
  readonly none: string
  readonly dry: string
  migrated(count: number, all: number): string
  readonly columns: {
    readonly number: string
    readonly cases: string
    readonly outcome: string
    readonly step: string
    readonly example: string
  }
  gone(step: string, nearest: string | null): string
  undecided(budget: number): string
  readonly asScenario: string
  readonly proposal: string
  /** Under which the mapping stands in the file. */
  readonly key: 'omzetting' | 'mapping'
}

export const migrationWords: Readonly<Record<Language, MigrationWords>> = {
  nl: {
    readiness: {
      safe: 'veilig',
      mapped: 'volgens de omzetting',
      'needs-mapping': 'vraagt een omzetting',
      refused: 'geweigerd',
      there: 'loopt al zo',
      closed: 'afgelopen'
    },
    of: (cases, told) => `Van ${cases} zaken: ${told}.`,
    none: 'geen',
    dry: 'Er is niets gemigreerd: dit was een proef.',
    migrated: (count, all) => `Gemigreerd: ${count} van ${all} zaken.`,
    columns: {
      number: 'nr',
      cases: 'zaken',
      outcome: 'uitkomst',
      step: 'stap',
      example: 'bijvoorbeeld'
    },
    gone: (step, nearest) =>
      `De stap "${step}" bestaat niet meer.${nearest === null ? '' : ` De naaste stap is "${nearest}".`}`,
    undecided: budget =>
      `Niet beslist: er kan meer volgen dan de ${budget} standen die zijn vergeleken. Tot daar is er geen verschil.`,
    asScenario: 'Als scenario, zoals het nu uitkomt:',
    proposal: 'Als dit zo bedoeld is, zet dan dit in een bestand en geef het mee met --omzetting:',
    key: 'omzetting'
  },
  en: {
    readiness: {
      safe: 'safe',
      mapped: 'by the mapping',
      'needs-mapping': 'needs a mapping',
      refused: 'refused',
      there: 'runs so already',
      closed: 'closed'
    },
    of: (cases, told) => `Of ${cases} cases: ${told}.`,
    none: 'none',
    dry: 'Nothing was migrated: this was a trial.',
    migrated: (count, all) => `Migrated: ${count} of ${all} cases.`,
    columns: {
      number: 'no',
      cases: 'cases',
      outcome: 'outcome',
      step: 'step',
      example: 'for example'
    },
    gone: (step, nearest) =>
      `The step "${step}" is gone.${nearest === null ? '' : ` The nearest step is "${nearest}".`}`,
    undecided: budget =>
      `Not decided: more can follow than the ${budget} states that were compared. Up to there nothing differs.`,
    asScenario: 'As a scenario, as it comes out now:',
    proposal: 'If it is meant so, put this into a file and give it with --omzetting:',
    key: 'mapping'
  }
}

/** In the order in which they are told. */
export const readinesses = [
  'safe',
  'mapped',
  'needs-mapping',
  'refused',
  'there',
  'closed'
] as const
