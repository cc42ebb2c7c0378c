/** The text and the advice of a problem, with the names of what is filled in instead of a value. */
export function sentencesOf(catalogue: object, code: string): readonly string[] {
  const make: unknown = Object.entries(catalogue).find(([key]) => key === code)?.[1]
  if (typeof make !== 'function') return []
  const made: unknown = make(params.get(code) ?? blank(''))
  if (typeof made !== 'object' || made === null) return []
  const parts = Object.entries(made).filter(([key]) => key === 'text' || key === 'advice')
  return parts.flatMap(([, text]) =>
    typeof text === 'string' ? [text.replaceAll('undefined', '‹…›')] : []
  )
}

const asked = [{ norm: '‹norm›', source: '‹source›', at: '‹at›' }]

/** What a sentence looks up cannot be left open. */
const params: ReadonlyMap<string, object> = new Map<string, object>([
  ['rules/bad-format', { format: 'date', written: '‹written›' }],
  [
    'core/fact-outside-domain',
    { fact: '‹fact›', written: '‹written›', value: '‹value›', domain: { kind: 'yes-no' } }
  ],
  [
    'rules/message-weakens-norm',
    {
      name: '‹name›',
      to: '‹to›',
      way: 'wider',
      what: { kind: 'fact', fact: '‹fact›' },
      asked
    }
  ],
  [
    'rules/task-weakens-norm',
    { task: '‹task›', party: '‹party›', way: 'moved', here: '‹here›', given: null, asked }
  ],
  [
    'rules/target-weakens-norm',
    {
      indicator: '‹indicator›',
      shown: { kind: 'always-met', value: '‹value›' },
      asked
    }
  ],
  ['json-rules/unattributed', { missing: 'party', at: '‹at›', rules: ['‹rule›'] }],
  ['json-rules/left-out', { name: '‹name›', what: 'readings' }]
])

/** Stands for any value: a text that is its own name, a list of one, an object with any property. */
function blank(name: string): unknown {
  const text = `‹${name}›`
  const stand = () => text
  return new Proxy(stand, {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : text)
      if (key === Symbol.iterator) return [text][Symbol.iterator].bind([text])
      if (key === 'toString' || key === 'valueOf' || key === 'toJSON') return () => text
      if (key === 'length') return 1
      const list: Record<string, unknown> = {
        join: () => text,
        map: (of: (each: unknown) => unknown) => [of(blank(name))],
        flatMap: (of: (each: unknown) => unknown) => [of(blank(name))].flat(),
        filter: () => [text],
        toSorted: () => [text],
        slice: () => [text],
        replaceAll: () => text,
        replace: () => text,
        split: () => [text],
        startsWith: () => false,
        endsWith: () => false,
        includes: () => false,
        some: () => false,
        every: () => true
      }
      const word = String(key)
      if (Object.hasOwn(list, word)) return list[word]
      return blank(word)
    },
    ownKeys: () => [],
    has: () => true
  })
}
