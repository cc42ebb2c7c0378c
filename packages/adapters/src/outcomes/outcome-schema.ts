import * as z from 'zod'
import { municipalityField, nameField, textField } from '../json-lines/field-schema.ts'

/** A line of `uitkomsten.jsonl`: how many of a group fall in a class. No field names a case. */
export const outcomeSchema = z.strictObject({
  kpi: nameField,
  periode: textField,
  gemeente: municipalityField.optional(),
  groep: nameField.optional(),
  klasse: nameField,
  aantal: z.int('count').min(0, 'count').max(1_000_000, 'count'),
  bron: textField
})

export type WrittenOutcome = z.infer<typeof outcomeSchema>
