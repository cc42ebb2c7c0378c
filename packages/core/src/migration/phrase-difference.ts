import type { Language } from '../diagnostic/diagnostic.ts'
import type { Answer } from '../process/compile.ts'
import type { Effect } from '../process/definition.ts'
import type { Aspect, Difference, SharedMove } from './difference.ts'
import { passingOf } from './side.ts'

/** Tells a difference in sentences: what happens first, and what each of the two then does. */
export function phraseDifference(difference: Difference, language: Language): readonly string[] {
  const words = language === 'nl' ? nl : en
  const { moves, aspect } = difference
  const way =
    moves.length === 0
      ? words.now
      : `${words.after} ${moves.map(move => phraseMove(move, words)).join(', ')}:`
  const sides = [
    [words.old, difference.old],
    [words.new, difference.new]
  ] as const
  return [
    `${way} ${words.aspects[aspect]}`,
    ...sides.map(
      ([side, told]) =>
        `${side}: ${told.length === 0 ? words.nothing : told.map(one => phraseTold(one, words)).join(', ')}`
    )
  ]
}

interface Words {
  readonly now: string
  readonly after: string
  readonly old: string
  readonly new: string
  readonly nothing: string
  readonly passes: (limit: string) => string
  readonly answers: Readonly<Record<Answer, string>>
  readonly is: (rule: string, answer: string) => string
  readonly changed: (rule: string, was: string, is: string) => string
  /** Parts of an agreement, as its files call them. */
  readonly parts: ReadonlyMap<string, string>
  readonly effects: Readonly<Record<Effect['type'], (name: string) => string>>
  readonly aspects: Readonly<Record<Aspect, string>>
}

const nl: Words = {
  now: 'Nu al:',
  after: 'Na',
  old: 'oud',
  new: 'nieuw',
  nothing: 'niets',
  passes: limit => `het verstrijken van "${limit}"`,
  answers: { yes: 'ja', no: 'nee', unknown: 'onbekend', 'own-judgement': 'eigen oordeel' },
  is: (rule, answer) => `"${rule}" is ${answer}`,
  changed: (rule, was, is) => `"${rule}" was ${was} en is nu ${is}`,
  parts: new Map([
    ['versions', 'versie'],
    ['period', 'duur'],
    ['count', 'aantal'],
    ['unit', 'eenheid'],
    ['direction', 'richting'],
    ['start', 'vanaf'],
    ['step', 'stap'],
    ['event', 'gebeurtenis'],
    ['fact', 'feit'],
    ['facts', 'feiten'],
    ['from', 'van'],
    ['to', 'tot of aan'],
    ['extended', 'atw'],
    ['ladder', 'trappen'],
    ['message', 'bericht'],
    ['party', 'partij'],
    ['when', 'als'],
    ['domain', 'keuzes'],
    ['options', 'keuze'],
    ['fresh', 'vers'],
    ['purpose', 'doel'],
    ['legalBasis', 'grondslag'],
    ['calendar', 'feestdagen'],
    ['infeasible', 'niet_haalbaar'],
    ['suspension', 'schorsing'],
    ['null', 'niets']
  ]),
  effects: {
    'task.open': name => `taak ${name} gaat open`,
    'task.close': name => `taak ${name} is af`,
    'task.withdraw': name => `taak ${name} vervalt`,
    'deadline.start': name => `termijn ${name} begint`,
    'deadline.meet': name => `termijn ${name} is gehaald`,
    'deadline.withdraw': name => `termijn ${name} vervalt`,
    message: name => `bericht ${name}`,
    coordination: name => `de regie gaat naar ${name}`,
    'case.open': name => `deelzaak ${name} begint`,
    'case.withdraw': name => `deelzaak ${name} vervalt`
  },
  aspects: {
    accepted: 'de gebeurtenis kan alleen volgens een van de twee, of vraagt iets anders',
    ended: 'de zaak loopt alleen volgens een van de twee af',
    effects: 'er volgt iets anders',
    owners: 'iemand anders is aan zet',
    deadlines: 'er wordt op een andere termijn gewacht',
    decides: 'er wordt iets anders beoordeeld',
    statements: 'wat gesteld kan worden is anders',
    'running-limits': 'de termijnen die lopen zijn anders',
    'open-tasks': 'de taken die open staan zijn anders',
    'sub-cases': 'de deelzaken die lopen zijn anders'
  }
}

const en: Words = {
  now: 'Right now:',
  after: 'After',
  old: 'old',
  new: 'new',
  nothing: 'nothing',
  passes: limit => `"${limit}" passing`,
  answers: { yes: 'yes', no: 'no', unknown: 'unknown', 'own-judgement': 'own judgement' },
  is: (rule, answer) => `"${rule}" is ${answer}`,
  changed: (rule, was, is) => `"${rule}" was ${was} and is ${is} now`,
  parts: new Map([['null', 'nothing']]),
  effects: {
    'task.open': name => `task ${name} opens`,
    'task.close': name => `task ${name} is done`,
    'task.withdraw': name => `task ${name} is taken back`,
    'deadline.start': name => `limit ${name} starts`,
    'deadline.meet': name => `limit ${name} is met`,
    'deadline.withdraw': name => `limit ${name} is taken back`,
    message: name => `message ${name}`,
    coordination: name => `${name} coordinates`,
    'case.open': name => `sub-case ${name} begins`,
    'case.withdraw': name => `sub-case ${name} is taken back`
  },
  aspects: {
    accepted: 'the event is possible under only one of the two, or asks something else',
    ended: 'the case ends under only one of the two',
    effects: 'something else follows',
    owners: 'somebody else is on the move',
    deadlines: 'another limit is waited for',
    decides: 'something else is decided',
    statements: 'what can be stated is different',
    'running-limits': 'the limits that run are different',
    'open-tasks': 'the tasks that are open are different',
    'sub-cases': 'the sub-cases that run are different'
  }
}

/** An effect is told by its type and what it names. */
function phraseTold(told: string, { effects, parts }: Words): string {
  const [, what = told, apart = ''] = /^(.*?)(?: \((.*)\))?$/.exec(told) ?? []
  const [type = '', ...rest] = what.split(' ')
  const phrased = isEffect(type, effects) && rest.length > 0 ? effects[type](rest.join(' ')) : what
  return apart === '' ? phrased : `${phrased} (${phraseParts(apart, parts)})`
}

/** `versions.0.period.count: 4` names a part of the agreements by its path. */
function phraseParts(apart: string, parts: Words['parts']): string {
  return apart.replaceAll(
    /([A-Za-z-]+(?:\.[\w-]+)*): (null)?/g,
    (_, path: string, empty?: string) => {
      const names = path.split('.').map(name => parts.get(name) ?? name)
      return `${names.filter(name => name !== '0').join(' ')}: ${empty === undefined ? '' : (parts.get('null') ?? 'null')}`
    }
  )
}

function isEffect(type: string, effects: Words['effects']): type is Effect['type'] {
  return Object.hasOwn(effects, type)
}

function phraseMove({ cause, answers }: SharedMove, words: Words): string {
  const limit = passingOf(cause)
  const told = [...new Set([...Object.keys(answers.old), ...Object.keys(answers.new)])]
    .toSorted()
    .map(rule => phraseAnswer(rule, answers.old[rule], answers.new[rule], words))
  const what = limit === null ? `"${cause}"` : words.passes(limit)
  return told.length === 0 ? what : `${what} (${told.join('; ')})`
}

/** A rule that only one of the two looks up has one answer. */
function phraseAnswer(
  rule: string,
  was: Answer | undefined,
  is: Answer | undefined,
  words: Words
): string {
  const [old, next] = [was ?? is, is ?? was]
  if (old === undefined || next === undefined || old === next)
    return words.is(rule, words.answers[old ?? 'unknown'])
  return words.changed(rule, words.answers[old], words.answers[next])
}
