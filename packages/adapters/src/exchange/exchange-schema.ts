import * as z from 'zod'

const day = z.string({ error: 'day' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'day')
const name = z.string({ error: 'name' }).regex(/^[a-z][a-z0-9_]{0,63}$/, 'name')
const id = z.string({ error: 'id' }).regex(/^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'id')
const text = z.string({ error: 'text' }).max(500, 'text')

const value = z.union(
  [
    z.string().max(200),
    z.int(),
    z.array(z.string().max(200)).max(100),
    z.strictObject({ onbekend: z.string().max(40) })
  ],
  'value'
)

const answer = z.strictObject({ op: day, door: name, waarde: value })

const fact = z.strictObject({ feit: name, vraag: text, antwoorden: z.array(answer) })

const source = z.strictObject({ bron: text, plek: text })

const intervention = z.strictObject({
  taak: id,
  wat: text,
  partij: name.nullable(),
  leefgebied: name.nullable(),
  begonnen: day,
  geeindigd: day.nullable(),
  stand: z.enum(['loopt', 'gedaan', 'vervallen'])
})

/** A case as one party may have it for one purpose: plan, coordinator, interventions, progress, results. */
export const exchangeSchema = z.strictObject({
  vorm: z.literal('ketenregie/uitwisseling/1'),
  zaak: id,
  proces: name,
  op: day,
  afspraken: z.strictObject({ naam: text, versie: text, kenmerk: text }),
  ontvanger: name,
  doel: name,
  grondslagen: z.array(
    z.strictObject({
      bericht: name,
      van: name,
      grondslag: text,
      velden: z.array(name),
      bron: source
    })
  ),
  vastgehouden: z.array(z.strictObject({ bericht: name, reden: text })),
  plan: z.strictObject({
    termijnen: z.array(
      z.strictObject({
        termijn: name,
        wat: text,
        uiterlijk: day,
        gehaald_op: day.nullable(),
        stand: text
      })
    ),
    feiten: z.array(fact)
  }),
  regie: z.strictObject({ partij: name, sinds: day }).nullable(),
  interventies: z.array(intervention),
  voortgang: z.array(z.strictObject({ leefgebied: name, feiten: z.array(fact) })),
  resultaten: z.array(intervention)
})

export type Exchange = z.infer<typeof exchangeSchema>
export type ExchangedFact = z.infer<typeof fact>
export type ExchangedIntervention = z.infer<typeof intervention>
export type ExchangedValue = z.infer<typeof value>

/** A line of what comes back: something that a party knows, did or reports in a case. */
export const returnSchema = z.strictObject({
  id,
  zaak: id,
  soort: z.enum(['voortgang', 'interventie', 'resultaat'], 'kind'),
  feit: name.optional(),
  waarde: value.optional(),
  taak: id.optional(),
  gebeurtenis: name.optional(),
  door: name,
  op: day
})

export type WrittenReturn = z.infer<typeof returnSchema>

/** The JSON Schemas (draft 7) of what goes out and of one line of what comes back, by file name. */
export function exchangeSchemas(): readonly (readonly [string, string])[] {
  const target = { target: 'draft-7', io: 'input' } as const
  const schemas = [
    ['uitwisseling.v1.schema.json', z.toJSONSchema(exchangeSchema, target)],
    ['terugmelding.v1.schema.json', z.toJSONSchema(returnSchema, target)]
  ] as const
  return schemas.map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`])
}
