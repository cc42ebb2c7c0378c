import type { CommandHelp } from './command-help.ts'

const regionStore = { '--db <BESTAND>': 'the store (by default uitvoer/NAME-OF-FOLDER/zaken.db)' }

/** Commands on cases that are kept. */
export const englishCases: Readonly<Record<string, CommandHelp>> = {
  draai: {
    summary: 'plays a year of notifications, day by day, until the last case is at rest',
    more: [
      'Opens a case for every notification of detention in an SQLite file, takes in the notifications,',
      'facts and events of each day, lets limits pass and assesses who can take part in a case',
      'conference. Ends with a summary and a report (HTML). It may be interrupted: the same command goes',
      'on where it was, and nothing is lost or doubled.'
    ].join('\n'),
    terms: {
      ...regionStore,
      '<MAP>': 'folder with gebied.yaml, notifications, facts and events',
      '--verslag <BESTAND>': 'the report (by default uitvoer/NAME-OF-FOLDER/verslag.html)',
      '--opnieuw': 'begins with an empty store',
      '--tot <DATUM>': 'stops after this day',
      '--houders':
        'refuses what a party tells of a fact or task of another (else the journal says so)'
    },
    examples: ['the whole year', 'until summer', 'the summary as data']
  },
  cijfers: {
    summary: 'counts over all cases what kpi.yaml measures, and sets it beside the targets',
    more: [
      'Reads the store that "draai" filled. Counts of one to four are shown nowhere, also not where they',
      'follow from a total. Where the region misses a target, there is a signal to whoever decides.',
      'Recidivism, and whether an advice helped, come from outside and by group, from uitkomsten.jsonl.',
      'Nothing is computed or predicted about a person.'
    ].join('\n'),
    terms: {
      ...regionStore,
      '[MAP]': 'folder of a region (by default this folder)',
      '--csv <BESTAND>': 'also writes the figures as CSV',
      '--uitkomsten <BESTAND>':
        'what was counted outside, by group (by default uitkomsten.jsonl in the folder)'
    },
    examples: ['after draai', 'as CSV too']
  },
  bezoek: {
    summary: 'shows per institution who can be visited on a day, and what fits one trip',
    more: [
      'Reads the store that "draai" filled, and the list that the region itself puts in gebied.yaml, under',
      '"bezoek". What is not on it is not too far and not near, but unknown.'
    ].join('\n'),
    terms: {
      ...regionStore,
      '[MAP]': 'folder of a region (by default this folder)',
      '--op <DATUM>': 'the day of the visit (by default today)'
    },
    examples: ['after draai']
  },
  teken: {
    summary: 'draws processes as a BPMN file and as a picture (SVG)',
    more: [
      'Every party gets a lane, every step a box with all that can happen there, the limits and the',
      'signals. The BPMN file opens in every program that knows BPMN 2.0 and runs exactly as the process',
      'itself.'
    ].join('\n'),
    terms: {
      '[PROCES...]': 'names of processes (by default all)',
      '--uit <MAP>': 'the folder for the files',
      '--zaak <ID>': 'the process of this case, with where it is now',
      '--overzicht':
        'only the steps and the ways to them, on as many sheets of A3 as it takes to read them'
    },
    examples: [
      'all national processes',
      'one process',
      'an overview of every process, to print',
      'where a case is'
    ]
  },
  tijdlijn: {
    summary: 'draws the course of a case, or the running limits of all cases',
    more: [
      'Limits as bars with what moved them or made them stand still, who coordinated, and what happened.',
      'An .html file also gets tables with the same data; an .svg file is the picture.'
    ].join('\n'),
    terms: {
      '[ZAAK]': 'the number of the case (by default: the limits of all cases)',
      '--uit <BESTAND>': 'the file: .html or .svg',
      '--eerder <MAP>': 'earlier agreements that do not stand beside the store; may be repeated'
    },
    examples: ['the course of a case', 'what still runs, the first on top']
  },
  zaak: {
    summary: 'shows one case: where it stands, limits, tasks, open questions and journal',
    more: [
      'Also checks whether the journal is sound; if not, the command ends with 1. A case is explained by',
      'the agreements that it runs by. Those stand beside a file with cases; a database has nothing beside',
      'it, so give them there with --eerder.'
    ].join('\n'),
    terms: {
      '<ID>': 'the number of the case',
      '--als <PARTIJ>': 'as this party may see the case',
      '--doel <DOEL>': 'what it needs it for; delen.yaml says what it sees then',
      '--eerder <MAP>': 'earlier agreements that do not stand beside the store; may be repeated'
    },
    examples: [
      'a case of the example year',
      'what the municipality may see for that, and by what basis'
    ]
  },
  'zaak verifieer': {
    summary: 'finds every change in the journal of a case, or of all cases',
    more: [
      'Computes the chain of the journal again, line by line, and whether where the case stands follows',
      'from it. Names every line that was changed and how that shows. Needs no agreements; what was',
      'erased does not count as changed. Ends with 1 when something was changed.'
    ].join('\n'),
    terms: { '[ID]': 'the number of the case (by default all cases)' },
    examples: ['all cases of the example year', 'one case, as data']
  },
  migreer: {
    summary: 'lets running cases go on by new agreements, where that is safe or meant',
    more: [
      'Walks the old and the new agreements side by side for each case, over all that can still happen.',
      'Where that comes to the same, the case is safe. Where a step is gone or something else follows, it',
      'says what, with the shortest way to it; a mapping says that it is meant so.',
      'Each case goes over as a whole or not at all; what cannot go over runs on as it did.',
      'Ends with 1 when cases need a mapping or are refused.'
    ].join('\n'),
    terms: {
      '[MAP]': 'folder with the new agreements (by default the national ones that come along)',
      '--droog': 'only looks, and migrates nothing',
      '--zaak <ID>': 'only this case; may be repeated',
      '--omzetting <BESTAND>': 'YAML with where steps have gone: omzetting: { old_step: new_step }',
      '--eerder <MAP>': 'earlier agreements that do not stand beside the store; may be repeated',
      '--op <DATUM>': 'the day on which it happens (by default today)',
      '--reden <TEKST>': 'goes into the journal (by default name and version)'
    },
    examples: ['what would happen', 'one case']
  },
  berichten: {
    summary: 'shows per party which messages are ready, held or do not arrive',
    more: [
      'With every message stand its purpose and legal basis. Without a basis nothing goes; then it says',
      'what is missing. Ends with 1 when there are messages that could not be delivered.'
    ].join('\n'),
    terms: {
      '[PARTIJ]': 'only the messages to this party',
      '--alles': 'also what was delivered'
    },
    examples: ['all that was not delivered yet', 'the messages to the municipality, as data']
  },
  bezorg: {
    summary: 'delivers what is ready to a folder, with a file for each party',
    more: [
      'Each party gets a file PARTY.jsonl with a message a line. What fails is tried again later; what',
      'fails for a day waits until a person has looked at it. What was delivered stands in the journal',
      'of the case: which data, to whom, for what and on which basis. Ends with 1 when there are messages',
      'that could not be delivered.'
    ].join('\n'),
    terms: {
      '--naar <MAP>': 'the folder with the files per party',
      '--vrijgeven': 'first lets go what does have a basis by now',
      '--incidenten': 'first puts back what could not be delivered'
    },
    examples: ['what is ready', 'once more, after the cause is gone']
  },
  wis: {
    summary: 'erases closed cases that need not be kept any longer',
    more: [
      'The periods stand with their source in bewaartermijnen.yaml; without a period a case stays. What is',
      'erased can be found nowhere in the store any more. An empty chain remains that proves that there',
      'was a case, and a line in the log of processing. Cases under a hold stay. A day later than today can',
      'only show something with --droog: nothing is erased before its period is over.'
    ].join('\n'),
    terms: {
      '--op <DATUM>': 'the day on which the period must be over (by default today)',
      '--droog': 'erases nothing, but shows of each closed case until when it stays'
    },
    examples: ['what would be erased then', 'the erasing itself']
  },
  bewaar: {
    summary: 'records that a case, or a fact of it, must not be erased, or lifts that',
    more: [
      'As long as the hold is there the case stays, with the case that it is part of. Who decided it, why',
      'and when stands in the journal. Name a rule or decision, never a person. With --feit the case may',
      'go: then those facts stay, with who said them when, and nothing else.'
    ].join('\n'),
    terms: {
      '<ID>': 'the number of the case',
      '--grond <TEKST>': 'the rule or decision that asks for keeping',
      '--opheffen': 'lifts the hold',
      '--feit <FEIT>': 'only this fact; may be repeated'
    },
    examples: ['this case stays', 'and may go again', 'only this fact stays']
  }
}
