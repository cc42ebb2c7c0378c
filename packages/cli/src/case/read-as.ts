import type { CaseView, Engine, Language, ViewOptions } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Words } from '../commands/command-spec.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { readerOf } from './reader-of.ts'

/** A case as its reader sees it, and whether that reader was given it by this. */
export interface ReadCase {
  /** Undefined when there is no such case. */
  readonly view: CaseView | undefined
  /** Null where nobody but who runs the command reads it. */
  readonly reading: Reading | null
}

export interface Reading {
  readonly party: string
  readonly purpose: string | null
  /** Who gave it, which is then in the journal; null: it was only looked at. */
  readonly givenBy: string | null
}

/**
 * Reads a case as `--als` and `--doel` ask. To look how a party would see it gives that party
 * nothing and leaves no trace; with `--door` the party is given it, and the journal says so.
 */
export async function readAs(
  engine: Engine,
  caseId: string,
  { text }: Words,
  pack: AgreementPack
): Promise<ReadCase> {
  const reader = readerOf(text('als'), text('doel'), pack)
  const { party, purpose } = reader
  const by = text('door')
  if (by === undefined) {
    const view = await engine.view(caseId, reader)
    return { view, reading: lookOf(reader) }
  }
  if (party === undefined) throw cannotRun('cli/missing-option', { option: '--als <PARTIJ>' })
  if (purpose === undefined) throw cannotRun('cli/missing-option', { option: '--doel <DOEL>' })
  const view = await engine.disclose(caseId, { party, purpose, by })
  if (view !== undefined && (view.access?.granted ?? []).length === 0)
    throw cannotRun('cli/nothing-to-exchange', { party, purpose })
  return { view, reading: { party, purpose, givenBy: by } }
}

/** Of a reader who was given nothing; null: nobody but who runs the command. */
export function lookOf({ party, purpose }: ViewOptions): Reading | null {
  return party === undefined ? null : { party, purpose: purpose ?? null, givenBy: null }
}

/** Said under what was shown, so that nobody takes a look for a disclosure. */
export function printReading(
  reading: Reading | null,
  { parties }: AgreementPack,
  language: Language
): string {
  if (reading === null) return ''
  const title = (party: string) => parties[party]?.title ?? party
  const said = words[language][reading.givenBy === null ? 'looked' : 'given']
  return `\n${said(title(reading.party), reading.purpose, title(reading.givenBy ?? ''))}\n`
}

const words = {
  nl: {
    looked: (party: string, purpose: string | null) =>
      `Zo ziet ${party} deze zaak${purpose === null ? '' : ` voor ${purpose}`}. Dit is een kijkje: er is niets gegeven, en het journaal noemt het niet.`,
    given: (party: string, purpose: string | null, by: string) =>
      `Gegeven aan ${party} voor ${purpose ?? ''}, door ${by}. Dat staat in het journaal.`
  },
  en: {
    looked: (party: string, purpose: string | null) =>
      `This is how ${party} sees this case${purpose === null ? '' : ` for ${purpose}`}. It is a look: nothing was given, and the journal does not mention it.`,
    given: (party: string, purpose: string | null, by: string) =>
      `Given to ${party} for ${purpose ?? ''}, by ${by}. That is in the journal.`
  }
} as const
