import type { Language } from '../diagnostic/diagnostic.ts'
import type { NoDeadline, StepRole, WhyNotExtended } from './deadline.ts'
import { phrasePeriod } from './period.ts'
import type { Period } from './period.ts'

/** All sentences that explain a deadline, in one language. Days come in already phrased. */
export interface DeadlineWords {
  length(period: Period, direction: 'forward' | 'back', start: string): string
  nominal(day: string): string
  final(day: string): string
  moment(clock: string): string
  hoursFromDay(day: string, clock: string): string
  suspended(from: string, to: string, days: number): string
  standsStill(from: string): string
  readonly notAgreed: string
  readonly equated: string
  readonly roles: Readonly<Record<StepRole, string>>
  readonly notExtended: Readonly<Record<WhyNotExtended, string>>
  provisional(alternative: string | null): string
  none(status: NoDeadline['status'], limit: string, start: string): string
}

export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  nl: {
    length: (period, direction, start) =>
      `${phrasePeriod(period, 'nl')}, ${direction === 'forward' ? 'vanaf' : 'terug vanaf'} ${start}`,
    nominal: day => `Nominaal: ${day}.`,
    final: day => `Uiterlijk: ${day}.`,
    moment: clock => `Om ${clock} uur Nederlandse tijd.`,
    hoursFromDay: (day, clock) =>
      `In een zaak waarin alleen de dag van het begin bekend is, tellen de uren vanaf het einde van die dag: tot ${day} om ${clock} uur.`,
    suspended: (from, to, days) =>
      from === to
        ? `Geschorst op ${from}: die dag telt niet mee.`
        : `Geschorst van ${from} tot en met ${to}: ${days} dagen tellen niet mee.`,
    standsStill: from =>
      `Geschorst vanaf ${from}: de laatste dag staat pas vast als de termijn weer loopt, en ligt niet eerder dan hier staat.`,
    notAgreed: 'De afspraak noemt geen schorsing; dit is alleen een berekening.',
    equated: 'gelijkgestelde dag',
    roles: {
      counted: 'telt mee',
      skipped: 'telt niet mee',
      suspended: 'geschorst, telt niet mee',
      'runs-on': 'telt niet als laatste dag; de termijn loopt door',
      'too-few': 'er liggen nog geen twee werkdagen in de termijn; hij loopt door',
      last: 'laatste dag'
    },
    notExtended: {
      'by-agreement':
        'De Algemene termijnenwet verlengt deze termijn niet: dat staat zo in de afspraak.',
      hours: 'De Algemene termijnenwet verlengt een termijn in uren niet.',
      'working-days': 'Een termijn in werkdagen eindigt altijd op een werkdag.',
      'too-long':
        'De Algemene termijnenwet verlengt een termijn van meer dan 90 dagen, 12 weken of 3 maanden niet.',
      years: 'De Algemene termijnenwet verlengt een termijn in jaren niet.',
      'counted-back': 'De Algemene termijnenwet verlengt een termijn die terugtelt niet.'
    },
    provisional: alternative =>
      alternative === null
        ? 'Voorlopig: de gelijkgestelde dagen van dat jaar zijn nog niet bekend.'
        : `Voorlopig: worden de brugdagen van dat jaar gelijkgesteld, dan is het ${alternative}.`,
    none: (status, limit, start) =>
      ({
        'not-agreed': `Over de lengte van termijn ${limit} is nog niets afgesproken.`,
        'no-version': `Termijn ${limit} geldt niet voor een begin op ${start}.`,
        'out-of-range': `Vanaf ${start} is geen termijn te berekenen.`
      })[status]
  },
  en: {
    length: (period, direction, start) =>
      `${phrasePeriod(period, 'en')} ${direction === 'forward' ? 'from' : 'back from'} ${start}`,
    nominal: day => `Nominally: ${day}.`,
    final: day => `Last day: ${day}.`,
    moment: clock => `At ${clock} Dutch time.`,
    hoursFromDay: (day, clock) =>
      `In a case in which only the day of the start is known, the hours count from the end of that day: until ${day} at ${clock}.`,
    suspended: (from, to, days) =>
      from === to
        ? `Suspended on ${from}: that day does not count.`
        : `Suspended from ${from} to ${to}, both included: ${days} days do not count.`,
    standsStill: from =>
      `Suspended from ${from}: the last day is not fixed until the limit runs again, and is not before the one given here.`,
    notAgreed: 'The agreement knows no suspension; this is a calculation only.',
    equated: 'equated day',
    roles: {
      counted: 'counts',
      skipped: 'does not count',
      suspended: 'suspended, does not count',
      'runs-on': 'does not count as a last day; the limit runs on',
      'too-few': 'not yet two working days within the limit; it runs on',
      last: 'last day'
    },
    notExtended: {
      'by-agreement':
        'The Algemene termijnenwet does not extend this limit: the agreement says so.',
      hours: 'The Algemene termijnenwet does not extend a limit in hours.',
      'working-days': 'A limit in working days always ends on a working day.',
      'too-long':
        'The Algemene termijnenwet does not extend a limit of more than 90 days, 12 weeks or 3 months.',
      years: 'The Algemene termijnenwet does not extend a limit in years.',
      'counted-back': 'The Algemene termijnenwet does not extend a limit that is counted back.'
    },
    provisional: alternative =>
      alternative === null
        ? "Provisional: that year's equated days are not known yet."
        : `Provisional: if that year's bridge days are equated, it is ${alternative}.`,
    none: (status, limit, start) =>
      ({
        'not-agreed': `No length has been agreed for limit ${limit}.`,
        'no-version': `Limit ${limit} does not hold for a start on ${start}.`,
        'out-of-range': `No limit can be computed from ${start}.`
      })[status]
  }
}
