import { expect, it } from 'vitest'
import { nationalInput, regionalInput } from './book-inputs.fixture.ts'
import { collectBook } from './collect-book.ts'
import { faultsIn } from './faults-in.fixture.ts'
import { saidIn } from './says-in.fixture.ts'

const books = [
  ['national', nationalInput],
  ['regional', regionalInput]
] as const

it.each(books)('reads as plain Dutch from end to end in the %s book', async (_, input) => {
  const said = saidIn(collectBook(await input()))
  expect(said.length).toBeGreaterThan(2000)
  expect(said.flatMap(faultsIn)).toEqual([])
})

it.each([
  ['double punctuation', 'Wordt gewogen: Vervalt de bijstand?.'],
  ['double punctuation', 'De regie is aanvaard;, en de zaak gaat verder.'],
  ['a name from the files', 'De regie ligt bij lokaal_veld.'],
  ['a value from the code', 'De termijn undefined begint.'],
  ['an English word', 'De partij mag, of own judgement.'],
  ['two spaces', 'De regie  ligt bij de gemeente.'],
  ['a space before a mark', 'De regie ligt bij de gemeente .'],
  ['a quote that is not closed', 'De termijn "De melding is beoordeeld begint.'],
  ['no capital first', 'de regie ligt bij de gemeente.'],
  ['no end', 'De regie ligt bij de gemeente'],
  ['nothing', ''],
  ['too long', `De termijn loopt${' en loopt'.repeat(22)}.`]
])('marks %s', (fault, text) => {
  const marked = faultsIn({ where: 'termijnen', kind: 'sentence', text })
  expect(marked.map(each => each.split(': ')[1])).toContain(fault)
})

it('leaves a sentence alone that says something with a question in it', () => {
  const text = 'Is het antwoord op "Is er een woning?" ja, dan: verder naar "Plan uitvoeren".'
  expect(faultsIn({ where: 'proces', kind: 'sentence', text })).toEqual([])
})
