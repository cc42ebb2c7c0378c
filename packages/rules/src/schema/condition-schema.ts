import { z } from 'zod'
import { connectives } from '../read/condition.ts'
import { modalities, operators } from '../read/dutch.ts'
import { nameOf } from '../read/names.ts'
import type { Form } from '../read/shape.ts'
import type { FormSchemas } from './form-schema.ts'
import type { KnownNames } from './known-names.ts'
import { but, formatSchema } from './scalar-schema.ts'

const one = { minProperties: 1, maxProperties: 1 }

/** The zod model of a condition, or of a comparison in one. */
export function conditionSchema(
  form: Form & { readonly kind: 'recursive' | 'comparison' },
  schemaOf: (form: Form) => z.ZodType,
  about: FormSchemas
): z.ZodType {
  if (about.surface.conditions === 'canonical') return canonicalSchema(schemaOf(form), about)
  return form.kind === 'recursive' ? schemaOf(form.of()) : comparisonSchema(form.except, about)
}

/** `{ FACT: { OPERATOR: VALUE } }` */
function comparisonSchema(except: readonly string[], { names, extras }: FormSchemas): z.ZodType {
  const values = [...operators.keys()].map(key => [key, z.optional(z.unknown())] as const)
  const value = z.strictObject(Object.fromEntries(values))
  const schema = z.partialRecord(factSchema(except, names), value)
  extras.add(value, one)
  extras.add(schema, one)
  return schema
}

function factSchema(
  except: readonly string[],
  { fact = [], output = [] }: KnownNames
): z.ZodType<string, string> {
  return fact.length === 0 ? z.string().regex(but(except, '')) : z.enum([...fact, ...output])
}

function canonicalSchema(nested: z.ZodType, { names }: FormSchemas): z.ZodType {
  const { form: name } = nameOf('condition')
  return z.union([
    z.strictObject({ all: z.array(nested).min(1) }),
    z.strictObject({ any: z.array(nested).min(1) }),
    z.strictObject({ not: nested }),
    z.strictObject({ ground: nested, modality: z.literal([...modalities.values()]) }),
    z.strictObject({
      condition: name.kind === 'format' ? formatSchema(name, names) : z.string()
    }),
    z.strictObject({
      fact: factSchema([...connectives.keys()], names),
      operator: z.literal([...operators.values()]),
      value: z.unknown()
    })
  ])
}
