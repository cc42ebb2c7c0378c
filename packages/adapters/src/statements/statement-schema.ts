import * as z from 'zod'
import { dayField, idField, momentField, nameField } from '../json-lines/field-schema.ts'

/** A word, a number, words, or an unknown with its reason. */
const valueField = z.union(
  [
    z.string().max(200),
    z.int(),
    z.array(z.string().max(200)).max(100),
    z.strictObject({ onbekend: z.string().max(40) })
  ],
  'value'
)

/** A line of `feiten.jsonl`: a party states a fact. */
export const statementSchema = z.strictObject({
  zaak: idField,
  feit: nameField,
  waarde: valueField,
  door: nameField,
  op: dayField
})

/** A line of `gebeurtenissen.jsonl`: a party reports what happened. */
export const eventSchema = z.strictObject({
  id: idField,
  zaak: idField,
  gebeurtenis: nameField,
  taak: idField.optional(),
  /** The name of the case within the case, where it happened in that one. */
  deelzaak: nameField.optional(),
  door: nameField,
  /** A day, or a moment where the hour matters. */
  op: momentField
})

export type WrittenStatement = z.infer<typeof statementSchema>
export type WrittenEvent = z.infer<typeof eventSchema>
