import type { Catalogue, Phrase } from '@ketenregie/core'
import { ruleProblemsEn } from '../diagnostic/english.ts'
import { list } from '../diagnostic/list.ts'
import type { Unknown } from '../diagnostic/problems.ts'
import type { JsonExpected, JsonProblems, LeftOut } from './json-problems.ts'

const expectedWords: Readonly<Record<JsonExpected, string>> = {
  rules: '"rules" with a list of rules',
  rule: 'a rule: {"conditions": …, "event": …}',
  condition: 'a condition',
  event: 'an event: {"type": …}',
  map: 'an object',
  list: 'a list',
  text: 'a text',
  modality: '"may", "does" or "on-request"',
  source: 'a citation: {"source": …, "place": …}'
}

const leftOutWords: Readonly<Record<LeftOut, Phrase>> = {
  readings: {
    text: 'only the chosen reading is exported',
    advice: 'Export another reading by itself, with the option "readings".'
  },
  modality: {
    text: 'the modality of single grounds is not exported',
    advice: 'Export the rule as rails: they keep the modalities apart.'
  },
  background: {
    text: 'what cannot occur is not exported',
    advice: 'Export the rules as rails: they take it into account.'
  },
  tables: {
    text: 'the decision tables are not exported',
    advice: 'Export them as rails: those tell what follows from a table.'
  }
}

const missingWords = {
  party: { text: 'no party', advice: '"params": {"party": "om"}' },
  source: { text: 'no source', advice: '"params": {"source": {"source": "…", "place": "…"}}' }
} as const

/** The problems of json rules in English, with those of any authored text. */
export const jsonRulesProblemsEn: Catalogue<JsonProblems> = {
  ...ruleProblemsEn,
  'json-rules/expected': ({ at, expected, written }) => ({
    text: `At ${spot(at)} there should be ${expectedWords[expected]}, and there is ${written}.`
  }),
  'json-rules/missing-key': ({ at, key }) => ({ text: `At ${spot(at)} "${key}" is missing.` }),
  'json-rules/unknown-key': params =>
    unknown(`"${params.name}" cannot stand here (${spot(params.at)}).`, params),
  'json-rules/several-forms': ({ at, found }) => ({
    text: `At ${spot(at)} there are ${list(found, 'and')} beside each other; the engine looks at the first only.`,
    advice: 'Put them together in an "all" or an "any".'
  }),
  'json-rules/foreign': ({ at, what }) => ({
    text: `At ${spot(at)} stands what is no data (${what}).`,
    advice: 'Compute the value beforehand and pass it as a fact; rules are data only.'
  }),
  'json-rules/unknown-fact': params =>
    unknown(`"${params.name}" is not in the dictionary of facts (${spot(params.at)}).`, params),
  'json-rules/unknown-operator': params =>
    unknown(`The engine itself has no operator "${params.name}" (${spot(params.at)}).`, params),
  'json-rules/decorated-operator': ({ at, operator }) => ({
    text: `"${operator}" is a decorated operator (${spot(at)}).`,
    advice: 'Write out what is meant, with "any", "all" and plain operators.'
  }),
  'json-rules/operator-does-not-fit': ({ at, fact, operator, fitting }) => ({
    text: `"${operator}" does not fit the fact "${fact}" (${spot(at)}).`,
    advice: `Choose ${list(fitting, 'or')}.`
  }),
  'json-rules/value-outside-domain': ({ at, fact, written, example }) => ({
    text: `${written} is no value of the fact "${fact}" (${spot(at)}).`,
    advice: `What can stand here: ${example}.`
  }),
  'json-rules/two-spellings': ({ at, fact }) => ({
    text: `"${fact}" is compared with true or false and also with "yes" or "no" (${spot(at)}); to the engine these are different values.`,
    advice: 'Choose one of the two.'
  }),
  'json-rules/needs-list': ({ at, operator, written }) => ({
    text: `"${operator}" gets ${written} (${spot(at)}); in a text the engine looks for a piece of that text.`,
    advice: 'Write a list, as ["a", "b"].'
  }),
  'json-rules/fact-params': ({ at, fact }) => ({
    text: `The fact "${fact}" gets "params" (${spot(at)}), so a function computes it.`,
    advice: 'Compute it beforehand and give the result a name of its own in the dictionary.'
  }),
  'json-rules/compares-facts': ({ at, fact }) => ({
    text: `"${fact}" is compared with another fact (${spot(at)}).`,
    advice: 'Make the comparison a yes-or-no fact of its own.'
  }),
  'json-rules/path-expression': ({ at, path }) => ({
    text: `${path} is more than a path (${spot(at)}); such an expression gives a list or nothing, and no value equals a list.`,
    advice: 'Write a path as "$.a.b", or make the result a fact of its own.'
  }),
  'json-rules/path-clash': ({ at, fact, first, second }) => ({
    text: `"${first}" and "${second}" would both be called "${fact}" (${spot(at)}).`,
    advice: 'Name one of them with the option "names".'
  }),
  'json-rules/unknown-condition': params =>
    unknown(`There is no shared condition "${params.name}" (${spot(params.at)}).`, params),
  'json-rules/circular': ({ names }) => ({
    text: `These shared conditions refer to each other in a circle: ${names.join(' → ')}. The engine never comes back from that.`,
    advice: 'Take one of the references out.'
  }),
  'json-rules/bad-priority': ({ at, written }) => ({
    text: `${written} is no priority (${spot(at)}); the engine takes 0 for 1 and cuts fractions off.`,
    advice: 'Write a whole number from 1.'
  }),
  'json-rules/gate-not-required': ({ at, gate }) => ({
    text: `This rule speaks inside "${gate}" and does not ask for it first (${spot(at)}).`,
    advice: `Write "conditions": {"all": [{"condition": "${gate}"}, …]}.`
  }),
  'json-rules/true-when-missing': ({ at, operator, facts }) => ({
    text:
      operator === 'not'
        ? `"not" turns round what is known of ${list(facts, 'and')} (${spot(at)}); where that is missing the engine answers all the same.`
        : `To the engine "${operator}" is true when ${list(facts, 'and')} is missing (${spot(at)}).`,
    advice:
      'Name the values that do count, with "equal" or "in". Here the outcome stays unknown as long as the fact is missing.'
  }),
  'json-rules/empty-list': ({ at, operator }) => ({
    text: `To the engine an empty "${operator}" is always true (${spot(at)})${operator === 'any' ? ', though nothing in it holds' : ''}.`,
    advice: 'Fill the list, or take the condition out.'
  }),
  'json-rules/priority-order': ({ priorities }) => ({
    text: `The rules have different priorities: ${priorities.join(', ')}. In the engine, what happens after an earlier rule (also after one that fails) may change the facts for a later one.`,
    advice:
      'Here all rules see the same facts, and priority only says which event comes first. Let a rule rest on another with {"condition": …}.'
  }),
  'json-rules/same-event': ({ at, type, first }) => ({
    text: `The event "${type}" is also sent by the rule "${first}" (${spot(at)}); the engine then sends it twice.`,
    advice: 'Put the conditions in one rule with "any", or give each rule an event of its own.'
  }),
  'json-rules/engine-event': ({ at, type }) => ({
    text: `"${type}" is an event of the engine itself (${spot(at)}); who listens to that gets this one too.`,
    advice: 'Choose another name for the event.'
  }),
  'json-rules/unattributed': ({ rules, missing }) => ({
    text: `${list(rules.slice(0, 5), 'and')}${rules.length > 5 ? ` and ${rules.length - 5} other rules` : ''}: ${missingWords[missing].text} is stated.`,
    advice: `Put ${missingWords[missing].advice} in the event, or give the option "attribution".`
  }),
  'json-rules/not-expressible': ({ name, fact, operator }) => ({
    text: `"${name}" asks of "${fact}" what the engine cannot ask (${operator}).`,
    advice: 'Make it a fact of its own, or decide this rule here.'
  }),
  'json-rules/other-codes': ({ name, fact }) => ({
    text: `"${name}" says something of all other codes of "${fact}", and to the engine "not this code" is also true when the code is missing.`,
    advice: `Give the codes that occur with the option "codes": { ${fact}: […] }.`
  }),
  'json-rules/past-budget': ({ name, most }) => ({
    text: `"${name}" is too large to write as rails: more than ${most} steps.`,
    advice: 'Split the rule into concepts and export those, or allow more steps with "budget".'
  }),
  'json-rules/left-out': ({ name, what }) => ({
    text: `Of "${name}" ${leftOutWords[what].text}.`,
    ...(leftOutWords[what].advice === undefined ? {} : { advice: leftOutWords[what].advice })
  }),
  'json-rules/unknown-name': params =>
    unknown(`There is no rule or concept "${params.name}".`, params)
}

function spot(at: string): string {
  return at === '' ? 'the start' : at
}

function unknown(text: string, { nearest, known }: Unknown): Phrase {
  if (nearest !== null) return { text, advice: `Did you mean "${nearest}"?` }
  return known.length === 0
    ? { text }
    : { text, advice: `What can stand here: ${known.join(', ')}.` }
}
