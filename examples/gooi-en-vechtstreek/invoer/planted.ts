import type { NotificationLine } from './notifications.ts'

/** A line that is wrong on purpose, and where it is put. */
export interface Planted {
  /** The number of the valid line that it follows. */
  readonly after: number
  readonly text: string
  readonly why: string
}

/** What must be refused, named with line and reason, without harm to the rest. */
export function plantedLines(lines: readonly NotificationLine[]): readonly Planted[] {
  const line = (at: number): NotificationLine => {
    const found = lines[at - 1]
    if (!found) throw new RangeError(`no notification ${at}`)
    return found
  }
  const base = line(1)
  const strange = (zaak: string, melding: string): NotificationLine => ({
    ...base,
    zaak,
    melding,
    gemeente: 'GM0402',
    begin: '2025-03-03',
    einde: '2025-04-14',
    ontvangen: '2025-03-04',
    inrichting: 'Nieuwegein'
  })
  const { inrichting: _left, ...withoutInstitution } = strange('GV-2025-902', 'M-2025-9002')
  return [
    {
      after: 12,
      text: JSON.stringify(strange('GV-2025-901', 'M-2025-9001')).slice(0, 70),
      why: 'afgebroken regel, geen geldige JSON'
    },
    { after: 25, text: JSON.stringify(withoutInstitution), why: 'het veld inrichting ontbreekt' },
    {
      after: 33,
      text: JSON.stringify({ ...strange('GV-2025-903', 'M-2025-9003'), cel: 'B-12' }),
      why: 'een veld dat niet bestaat: cel'
    },
    {
      after: 41,
      text: JSON.stringify({ ...strange('GV-2025-904', 'M-2025-9004'), begin: '2025-02-30' }),
      why: 'een dag die niet bestaat: 30 februari'
    },
    {
      after: 58,
      text: JSON.stringify({ ...strange('GV-2025-905', 'M-2025-9005'), einde: '2025-02-28' }),
      why: 'het einde ligt voor het begin'
    },
    {
      after: 66,
      text: JSON.stringify({ ...strange('GV-2025-906', 'M-2025-9006'), gemeente: 'GM0363' }),
      why: 'een gemeente buiten de regio'
    },
    {
      after: 72,
      text: JSON.stringify({ ...strange('GV-2025-907', 'M-2025-9007'), gemeente: 402 }),
      why: 'de gemeente is een getal en geen code'
    },
    { after: 80, text: JSON.stringify(line(79)), why: 'dezelfde regel nog een keer' },
    { after: 97, text: JSON.stringify(line(31)), why: 'dezelfde regel nog een keer, veel later' },
    {
      after: 104,
      text: JSON.stringify({ ...line(50), inrichting: 'Veldzicht' }),
      why: 'een bekend kenmerk met een andere inhoud'
    },
    {
      after: 118,
      text: JSON.stringify({
        ...strange('GV-2025-908', 'M-2025-9008'),
        corrigeert: 'M-2025-9999'
      }),
      why: 'corrigeert een melding die nooit binnenkwam'
    },
    {
      after: 125,
      text: JSON.stringify({
        ...strange('GV-2025-909', 'M-2025-9009'),
        corrigeert: line(20).melding
      }),
      why: 'corrigeert een melding van een andere zaak'
    }
  ]
}

/** Lines of facts and events that are wrong on purpose; they stand at the end of their file. */
export const plantedFacts: readonly Omit<Planted, 'after'>[] = [
  planted('een feit dat niet bestaat', {
    zaak: 'GV-2025-001',
    feit: 'schoenmaat',
    waarde: 'ja',
    door: 'pi',
    op: '2025-06-02'
  }),
  planted('een waarde die niet kan', {
    zaak: 'GV-2025-001',
    feit: 'recidivekans',
    waarde: 'enorm',
    door: 'reclassering',
    op: '2025-06-02'
  }),
  planted('een zaak die niet bestaat', {
    zaak: 'GV-2025-999',
    feit: 'huisvesting',
    waarde: 'ja',
    door: 'pi',
    op: '2025-06-02'
  })
]

export const plantedEvents: readonly Omit<Planted, 'after'>[] = [
  planted('een gebeurtenis die niet bestaat', {
    id: 'G-9001',
    zaak: 'GV-2025-001',
    gebeurtenis: 'taart_gegeten',
    door: 'pi',
    op: '2025-06-02'
  }),
  planted('een partij die dit niet mag melden', {
    id: 'G-9002',
    zaak: 'GV-2025-001',
    gebeurtenis: 'plan_vastgesteld',
    door: 'politie',
    op: '2025-06-02'
  }),
  planted('een zaak die niet bestaat', {
    id: 'G-9003',
    zaak: 'GV-2025-999',
    gebeurtenis: 'screening_gereed',
    door: 'pi',
    op: '2025-06-02'
  })
]

function planted(why: string, line: object): Omit<Planted, 'after'> {
  return { text: JSON.stringify(line), why }
}

/** The lines of the file: the valid ones with the planted ones among them. */
export function withPlanted(lines: readonly NotificationLine[]): readonly string[] {
  const wrong = plantedLines(lines)
  return lines.flatMap((item, at) => [
    JSON.stringify(item),
    ...wrong.filter(({ after }) => after === at + 1).map(({ text }) => text)
  ])
}
