import type { KeptCase, MessageStatus, WhyKept } from '@ketenregie/core'

export const statusWords: Readonly<Record<MessageStatus, string>> = {
  ready: 'staat klaar',
  held: 'vastgehouden',
  delivered: 'bezorgd',
  incident: 'niet te bezorgen'
}

/** What was wrong when a message was given up, and what to do; the code itself stands behind it. */
export function phraseFailure(failure: string): string {
  const [kind] = failure.split('/')
  switch (kind) {
    case 'failed':
      return `De ontvanger was steeds niet te bereiken (${failure}). Herstel dat en zet het bericht terug.`
    case 'refused':
      return `De bezorging is geweigerd (${failure}). Verander de aflevering en zet het bericht terug.`
    case 'no-legal-basis':
      return 'Er staat geen grondslag bij. Vul die aan in delen.yaml en geef het bericht vrij.'
    default:
      return `Kon niet worden uitgevoerd (${failure}). Zet het terug als de oorzaak weg is.`
  }
}

export const keptWords: Readonly<Record<KeptCase['status'], string>> = {
  due: 'te wissen',
  kept: 'wordt bewaard',
  'on-hold': 'bewaarplicht',
  'no-term': 'geen termijn afgesproken'
}

export const whyWords: Readonly<Record<WhyKept, string>> = {
  'no-such-case': 'de zaak is er niet',
  'not-ended': 'een deelzaak is nog niet afgesloten',
  'on-hold': 'er rust een bewaarplicht op',
  'part-of-another': 'de zaak is deel van een andere zaak'
}
