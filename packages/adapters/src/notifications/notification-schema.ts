import * as z from 'zod'
import {
  dayField,
  idField,
  momentField,
  municipalityField,
  textField
} from '../json-lines/field-schema.ts'

/** A line of a notification file. An end that is not known is left out or null. */
export const notificationSchema = z.strictObject({
  melding: idField,
  zaak: idField,
  ontvangen: momentField,
  gemeente: municipalityField,
  begin: dayField,
  einde: dayField.nullish(),
  inrichting: textField,
  corrigeert: idField.nullish()
})

export type WrittenNotification = z.infer<typeof notificationSchema>
