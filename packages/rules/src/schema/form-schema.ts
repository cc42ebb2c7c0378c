import { unreachable } from '@ketenregie/core'
import { z } from 'zod'
import type { Form, MapForm } from '../read/shape.ts'
import { conditionSchema } from './condition-schema.ts'
import type { Extra } from './key-rules-schema.ts'
import { keyRulesOf } from './key-rules-schema.ts'
import type { KnownNames } from './known-names.ts'
import { formatSchema, nameSchema, textSchema } from './scalar-schema.ts'
import type { Surface } from './surface.ts'

export type Extras = z.core.$ZodRegistry<Extra>

export interface FormSchemas {
  readonly surface: Surface
  readonly names: KnownNames
  /** Where that stands which JSON Schema can say and zod cannot. */
  readonly extras: Extras
}

/** The zod model of the forms; the same form gives the same model. */
export function formSchemas(about: FormSchemas): (form: Form) => z.ZodType {
  const { surface, names, extras } = about
  const made = new Map<Form | string, z.ZodType>()

  const schemaOf = (form: Form): z.ZodType => {
    const key = form.kind === 'recursive' ? form.name : form
    const known = made.get(key)
    if (known !== undefined) return known
    const schema = make(form)
    made.set(key, schema)
    return schema
  }

  const make = (form: Form): z.ZodType => {
    switch (form.kind) {
      case 'null':
        return z.null()
      case 'value':
        return form.scalar ? z.union([z.string(), z.number(), z.boolean(), z.null()]) : z.unknown()
      case 'text':
        return textSchema(form)
      case 'format':
        return formatSchema(form, names)
      case 'word':
        return z.literal([...surface.words(form.words)])
      case 'number':
        return z
          .int()
          .min(form.from ?? Number.MIN_SAFE_INTEGER)
          .max(form.to ?? Number.MAX_SAFE_INTEGER)
      case 'list':
        return z.array(schemaOf(form.of)).min(form.least)
      case 'record':
        return z.partialRecord(nameSchema(form.names, names), schemaOf(form.of))
      case 'map':
        return mapSchema(form)
      case 'either':
        return z.union(form.of.map(schemaOf))
      case 'recursive': {
        const schema = z.lazy(() => conditionSchema(form, schemaOf, about))
        extras.add(schema, { id: form.name })
        return schema
      }
      case 'comparison':
        return conditionSchema(form, schemaOf, about)
      default:
        return unreachable(form)
    }
  }

  const mapSchema = (form: MapForm): z.ZodType => {
    const shape = Object.entries(form.fields).map(([key, field]) => {
      const schema = schemaOf(field.form)
      return [surface.key(key, field.form), field.required ? schema : z.optional(schema)] as const
    })
    const schema = z.strictObject(Object.fromEntries(shape))
    extras.add(schema, keyRulesOf(form, surface))
    return schema
  }

  return schemaOf
}
