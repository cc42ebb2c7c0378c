import type { Language, Sensitivity } from '@ketenregie/core'
import type { PersonLine } from './collect-register.ts'

interface RegisterWords {
  title(region: string): string
  intro(agreements: string): string
  readonly sensitivity: Readonly<Record<Sensitivity, string>>
  readonly shared: string
  readonly sharedColumns: readonly string[]
  readonly perParty: string
  readonly perPartyColumns: readonly string[]
  readonly held: string
  readonly heldColumns: readonly string[]
  readonly heldHow: string
  readonly fields: string
  readonly fieldColumns: readonly string[]
  readonly person: string
  readonly personColumns: readonly string[]
  readonly roles: Readonly<Record<PersonLine['role'], string>>
  readonly onRecord: string
  readonly kept: string
  readonly keptHow: string
  readonly keptColumns: readonly string[]
  readonly noTerm: string
  readonly nobody: string
  readonly none: string
  readonly nothingHeld: string
  readonly notCovered: string
  readonly always: string
  /** How many fields of each sensitivity; those that there are none of are left out. */
  fieldCount(counts: Readonly<Record<Sensitivity, number>>): string
  from(day: string): string
  to(day: string): string
  total(all: number, held: number): string
}

export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  nl: {
    title: region => `Register van gegevensdeling: ${region}`,
    intro: agreements =>
      'Wie deelt wat met wie, waarom en op welke grond, zoals het in de afspraken staat. Bruikbaar als ' +
      'invoer voor een DPIA. Of een grondslag klopt, bevestigt de privacyfunctionaris. Afspraken: ' +
      `${agreements}.`,
    sensitivity: { ordinary: 'gewoon', special: 'bijzonder', criminal: 'strafrechtelijk' },
    shared: 'Wat gedeeld mag worden',
    sharedColumns: ['bericht', 'van', 'aan', 'doel', 'grondslag', 'velden', 'geldig'],
    perParty: 'Per partij en doel',
    perPartyColumns: ['partij', 'doel', 'gronden', 'velden', 'gevoeligste', 'wacht op grondslag'],
    held: 'Wat wordt vastgehouden',
    heldColumns: ['bericht', 'van', 'aan', 'doel', 'velden', 'bron', 'aan zet'],
    heldHow:
      'Voor deze berichten heeft niemand een grondslag genoemd. Ze gaan niet weg. Een regio noemt de ' +
      'grondslag met de bron in gebied.yaml, onder "grondslagen".',
    fields: 'Velden',
    fieldColumns: ['veld', 'gevoeligheid', 'leefgebied', 'vraag', 'in berichten'],
    person: 'De betrokkene',
    personColumns: ['wat', 'norm', 'berichten', 'stappen'],
    roles: { informed: 'ingelicht', 'spoken-with': 'gesproken', 'on-record': 'na te gaan' },
    onRecord:
      'Elke verstrekking staat in het journaal van de zaak: welke velden, aan wie, waarvoor, op welke ' +
      'grond en wanneer. Dat geldt ook voor wat naar een zaakapplicatie gaat. "ketenregie voortgang" ' +
      'toont per zaak of de persoon is ingelicht en gesproken.',
    kept: 'Bewaren',
    keptHow:
      'Een afgesloten zaak wordt gewist als haar termijn om is. Zonder termijn met een bron blijft zij staan.',
    keptColumns: ['zaken', 'hoe lang na afsluiting', 'bron'],
    noTerm: 'niet afgesproken',
    nobody: 'niemand: geen open punt noemt dit',
    none: 'geen',
    nothingHeld: 'Niets: elk bericht heeft een grondslag.',
    notCovered: 'Seinen die in geen bestand met delen staan; ze worden vastgehouden:',
    always: 'altijd',
    fieldCount: counts =>
      countText(counts, { ordinary: 'gewoon', special: 'bijzonder', criminal: 'strafrechtelijk' }),
    from: day => `vanaf ${day}`,
    to: day => `tot en met ${day}`,
    total: (all, held) => `${all} berichten, waarvan ${held} vastgehouden`
  },
  en: {
    title: region => `Register of data sharing: ${region}`,
    intro: agreements =>
      'Who shares what with whom, why and on which basis, as the agreements have it. Fit as input for ' +
      'a DPIA. Whether a basis is right is for the privacy officer to confirm. Agreements: ' +
      `${agreements}.`,
    sensitivity: { ordinary: 'ordinary', special: 'special', criminal: 'criminal' },
    shared: 'What may be shared',
    sharedColumns: ['message', 'from', 'to', 'purpose', 'legal basis', 'fields', 'valid'],
    perParty: 'By party and purpose',
    perPartyColumns: [
      'party',
      'purpose',
      'bases',
      'fields',
      'most sensitive',
      'waiting for a basis'
    ],
    held: 'What is held',
    heldColumns: ['message', 'from', 'to', 'purpose', 'fields', 'source', 'whose turn'],
    heldHow:
      'Nobody has stated a basis for these messages. They are not sent. A region states the basis with ' +
      'its source in gebied.yaml, under "grondslagen".',
    fields: 'Fields',
    fieldColumns: ['field', 'sensitivity', 'life domain', 'question', 'in messages'],
    person: 'The person concerned',
    personColumns: ['what', 'norm', 'messages', 'steps'],
    roles: { informed: 'informed', 'spoken-with': 'spoken with', 'on-record': 'on record' },
    onRecord:
      'Every disclosure stands in the journal of the case: which fields, to whom, what for, on which ' +
      'basis and when; what goes to a case application too. "ketenregie voortgang" shows for each ' +
      'case whether the person was informed and spoken with.',
    kept: 'Retention',
    keptHow:
      'A closed case is erased once its term is over. Without a term with a source it stays.',
    keptColumns: ['cases', 'how long after closing', 'source'],
    noTerm: 'not agreed',
    nobody: 'nobody: no open point names it',
    none: 'none',
    nothingHeld: 'Nothing: every message has a basis.',
    notCovered: 'Notices that stand in no file of sharing; they are held:',
    always: 'always',
    fieldCount: counts =>
      countText(counts, { ordinary: 'ordinary', special: 'special', criminal: 'criminal' }),
    from: day => `from ${day}`,
    to: day => `up to ${day}`,
    total: (all, held) => `${all} messages, of which ${held} held`
  }
}

function countText(
  counts: Readonly<Record<Sensitivity, number>>,
  names: Readonly<Record<Sensitivity, string>>
): string {
  const kinds: readonly Sensitivity[] = ['ordinary', 'special', 'criminal']
  return kinds
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind]} ${names[kind]}`)
    .join(', ')
}
