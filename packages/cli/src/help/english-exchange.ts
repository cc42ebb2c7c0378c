import type { CommandHelp } from './command-help.ts'

/** Commands that follow a case and exchange it with the application of a party. */
export const englishExchange: Readonly<Record<string, CommandHelp>> = {
  voortgang: {
    summary:
      'shows life domains in time, interventions, and recidivism told from outside, of a case',
    more: [
      'Per life domain: what was said, when and by whom, and which tasks were begun and ended. Recidivism',
      'is there only when somebody told it as a fact; it is never computed or predicted. With --als and',
      '--doel it shows only what delen.yaml gives that party for it. That is a look and no disclosure;',
      'with --door it is given, and stands in the journal.'
    ].join('\n'),
    terms: {
      '<ID>': 'the number of the case',
      '--als <PARTIJ>': 'as this party may see the case',
      '--doel <DOEL>': 'what it needs it for',
      '--door <WIE>': 'who gives it the case; the journal then says what it got'
    },
    examples: ['a case of the example year', 'as data']
  },
  uitwissel: {
    summary: 'gives a case to the case application of a party, with only what it may have',
    more: [
      'Writes plan, coordinator, interventions, progress and results as JSON, in a form of our own that',
      'docs/uitwisseling.md describes. Facts come along only where delen.yaml gives them for this purpose,',
      'on a legal basis; without one nothing comes. What was given stands in the journal afterwards. No',
      'existing application reads this by itself.'
    ].join('\n'),
    terms: {
      '<ID>': 'the number of the case',
      '--voor <PARTIJ>': 'who gets the case',
      '--doel <DOEL>': 'what for',
      '--door <WIE>': 'who gives it: a party or a role, never a person',
      '--uit <BESTAND>': 'writes to this file instead of the screen'
    },
    examples: ['for the municipality']
  },
  'uitwissel terug': {
    summary: 'takes progress, interventions and results over from a case application',
    more: [
      'A line with the same id counts once, also when it is read a second time. A line that does not fit',
      'is refused with its place and the reason, and stops no other. Ends with 1 when anything was',
      'refused.'
    ].join('\n'),
    terms: { '<BESTAND>': 'what comes back, a line of JSON each' },
    examples: ['all in a file']
  }
}
