import { answerWords, isUnknown, reasonWords } from '@ketenregie/core'
import type { Facts, OutgoingMessage } from '@ketenregie/core'

/** A message as a party reads it: with what for and on which ground. */
export function letterOf(message: OutgoingMessage): Readonly<Record<string, unknown>> {
  const { key, caseId, to, on, purpose, legalBasis, facts, limit, final } = message
  return {
    sleutel: key,
    zaak: caseId,
    aan: to,
    bericht: message.message,
    op: on,
    doel: purpose,
    grondslag: legalBasis,
    feiten: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, dutch(value)])),
    ...(limit === null ? {} : { termijn: limit, uiterlijk: final })
  }
}

function dutch(value: Facts[string]): unknown {
  if (isUnknown(value)) return { onbekend: reasonWords[value.unknown] }
  return value === 'yes' || value === 'no' ? answerWords[value] : value
}
