import type { CommandHelp } from './command-help.ts'

const facts = {
  '--feiten <BESTAND>': 'facts in YAML or JSON: name and ja, nee, onbekend or a value',
  '--feit <NAAM=WAARDE>': 'a fact; may be repeated',
  '--op <DATUM>': 'the day of assessment (by default today)',
  '--lezing <NAAM=LEZING>': 'another reading than the chosen one; may be repeated'
}

/** Commands that answer a question about one situation. */
export const englishQuestions: Readonly<Record<string, CommandHelp>> = {
  beoordeel: {
    summary: 'assesses rules and tables by what is known, and says what is still needed',
    more: [
      'What is not known never counts as no. The outcome is yes, no, unknown or own judgement; with',
      'unknown it says which facts can still settle the outcome and who has them.'
    ].join('\n'),
    terms: {
      ...facts,
      '[NAAM...]': 'names of rules, concepts or tables (by default all)',
      '--spoor': 'shows how the outcome is built up'
    },
    examples: ['one rule, one fact', 'all rules on a day', 'another reading']
  },
  vraag: {
    summary: 'asks what is still needed, of whoever has it, until everything is settled',
    more: [
      'On a terminal it asks, time and again, the question that yields most for its effort over all open',
      'agreements together, and never what can no longer matter. One may stop at any time; then it says how',
      'to go on later. Without a terminal or with --json comes the plan as data: whom first, what next, the',
      'expected effort, and whether asking can be thriftier. Of a picture that must be complete, such as',
      'omgevingsadvies_compleet, it says per party what is missing.'
    ].join('\n'),
    terms: {
      ...facts,
      '[NAAM...]':
        'names of rules, concepts or tables (by default all); the last one may be a folder with agreements',
      '--bewaar <BESTAND>': 'writes the facts to this file in the end'
    },
    examples: ['only what that needs', 'on from where you were', 'the plan as data']
  },
  termijn: {
    summary: 'computes a time limit and explains it day by day',
    more: [
      'The general act on time limits counts only where the agreement says so. Without a name the command',
      'calculates with a length that you give.'
    ].join('\n'),
    terms: {
      '[TERMIJN]': 'name of the limit, such as dr_plan',
      '--duur <DUUR>': 'a length of your own, as "3 days", "10 working-days" or "24 hours"',
      '--algemene-termijnenwet': 'that act extends your own length',
      '--terug': 'counts your own length back',
      '--vanaf <DATUM>': 'the day, or the instant with its offset, on which it begins',
      '--geschorst <VAN..TOT>':
        'days that do not count, first and last; without a last day the suspension still runs'
    },
    examples: [
      'ends on an equated day',
      'a statutory limit of three days over the holidays',
      'five days do not count'
    ]
  },
  aanvullen: {
    summary: 'lets the terminal complete commands, options and names with the Tab key',
    more: [
      'Writes a function for the shell. Put the line of the example in ~/.bashrc or ~/.zshrc; then every',
      'new window knows the names of now.'
    ].join('\n'),
    terms: { '<SCHIL>': 'bash or zsh' },
    examples: [
      'in ~/.bashrc: eval "$(ketenregie aanvullen bash)"',
      'in ~/.zshrc: eval "$(ketenregie aanvullen zsh)"'
    ]
  }
}
