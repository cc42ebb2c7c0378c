import { answerWords, reasonWords } from '@ketenregie/core'
import type { FactValue, Unknown } from '@ketenregie/core'
import type { ExchangedValue } from './exchange-schema.ts'

/** A value as files have it: what is written here, `feiten.jsonl` and a returned line read again. */
export function writeValue(value: FactValue | Unknown): ExchangedValue {
  if (typeof value === 'string')
    return value === 'yes' || value === 'no' ? answerWords[value] : value
  if (typeof value === 'number') return value
  return 'unknown' in value ? { onbekend: reasonWords[value.unknown] } : [...value]
}
