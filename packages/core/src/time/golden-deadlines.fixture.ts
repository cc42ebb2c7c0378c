import type { CivilDate } from './civil-date.ts'

/** A limit counted by hand on a calendar. */
export interface GoldenDeadline {
  readonly start: CivilDate
  /** ISO 8601, or `10 werkdagen`. */
  readonly period: string
  readonly extended: boolean
  readonly direction?: 'back'
  readonly nominal: CivilDate
  readonly final: CivilDate
  /** Left out where the years are known. */
  readonly alternative?: CivilDate | null
  readonly why: string
}

type Row = readonly [
  start: CivilDate,
  period: string,
  nominal: CivilDate,
  final: CivilDate,
  why: string
]

const extended: readonly Row[] = [
  ['2026-04-16', 'P4W', '2026-05-14', '2026-05-18', 'Hemelvaart, equated day, weekend'],
  ['2026-04-17', 'P4W', '2026-05-15', '2026-05-18', 'equated day, weekend'],
  ['2026-04-15', 'P4W', '2026-05-13', '2026-05-13', 'Wednesday before Hemelvaart'],
  ['2026-04-20', 'P4W', '2026-05-18', '2026-05-18', 'Monday after Hemelvaart'],
  ['2027-04-07', 'P4W', '2027-05-05', '2027-05-10', 'Bevrijdingsdag, Hemelvaart, equated, weekend'],
  ['2027-04-08', 'P4W', '2027-05-06', '2027-05-10', 'Hemelvaart, equated day, weekend'],
  ['2025-03-31', 'P4W', '2025-04-28', '2025-04-28', 'Koningsdag was Saturday the 26th'],
  ['2025-05-02', 'P4W', '2025-05-30', '2025-06-02', 'equated day, weekend'],
  ['2025-05-01', 'P4W', '2025-05-29', '2025-06-02', 'Hemelvaart, equated day, weekend'],
  ['2025-03-21', 'P4W', '2025-04-18', '2025-04-22', 'Goede Vrijdag to Tweede Paasdag'],
  ['2025-05-12', 'P4W', '2025-06-09', '2025-06-10', 'Tweede Pinksterdag'],
  ['2025-04-07', 'P4W', '2025-05-05', '2025-05-06', 'Bevrijdingsdag counts every year'],
  ['2025-04-03', 'P4W', '2025-05-01', '2025-05-01', '1 May is an ordinary day'],
  ['2025-11-26', 'P4W', '2025-12-24', '2025-12-24', '24 December is an ordinary day'],
  ['2025-11-27', 'P4W', '2025-12-25', '2025-12-29', 'Christmas, weekend'],
  ['2025-12-03', 'P4W', '2025-12-31', '2025-12-31', '31 December is an ordinary day'],
  ['2025-12-04', 'P4W', '2026-01-01', '2026-01-05', 'New Year, equated day, weekend'],
  ['2025-12-05', 'P4W', '2026-01-02', '2026-01-05', 'equated day, weekend'],
  ['2026-03-06', 'P4W', '2026-04-03', '2026-04-07', 'Goede Vrijdag to Tweede Paasdag'],
  ['2026-03-30', 'P4W', '2026-04-27', '2026-04-28', 'Koningsdag'],
  ['2026-10-07', 'P4W', '2026-11-04', '2026-11-04', 'the clock goes back on the way'],
  ['2026-03-02', 'P4W', '2026-03-30', '2026-03-30', 'the clock goes forward on the way'],
  ['2026-11-27', 'P4W', '2026-12-25', '2026-12-28', 'Christmas Day, Boxing Day, Sunday'],
  ['2026-11-28', 'P4W', '2026-12-26', '2026-12-28', 'Boxing Day on Saturday, Sunday'],
  ['2026-12-04', 'P4W', '2027-01-01', '2027-01-04', 'New Year, weekend'],
  ['2027-02-26', 'P4W', '2027-03-26', '2027-03-30', 'Goede Vrijdag to Tweede Paasdag'],
  ['2027-04-19', 'P4W', '2027-05-17', '2027-05-18', 'Tweede Pinksterdag'],
  ['2027-03-30', 'P4W', '2027-04-27', '2027-04-28', 'Koningsdag'],
  ['2027-11-27', 'P4W', '2027-12-25', '2027-12-27', 'Christmas in the weekend'],
  ['2028-03-17', 'P4W', '2028-04-14', '2028-04-18', 'Goede Vrijdag to Tweede Paasdag'],
  ['2028-03-30', 'P4W', '2028-04-27', '2028-05-01', 'Koningsdag, equated day, weekend'],
  ['2028-04-07', 'P4W', '2028-05-05', '2028-05-08', 'Bevrijdingsdag, weekend'],
  ['2028-04-27', 'P4W', '2028-05-25', '2028-05-29', 'Hemelvaart, equated day, weekend'],
  ['2028-11-27', 'P4W', '2028-12-25', '2028-12-27', 'Christmas'],
  ['2024-04-11', 'P4W', '2024-05-09', '2024-05-13', 'Hemelvaart, equated day, weekend'],
  ['2024-03-30', 'P4W', '2024-04-27', '2024-04-29', 'Koningsdag on Saturday, Sunday'],
  ['2024-11-27', 'P4W', '2024-12-25', '2024-12-30', 'Christmas, equated day, weekend'],
  ['2024-11-29', 'P4W', '2024-12-27', '2024-12-30', 'equated day, weekend'],
  ['2024-02-01', 'P4W', '2024-02-29', '2024-02-29', 'a leap day'],
  ['2023-03-30', 'P4W', '2023-04-27', '2023-05-01', 'Koningsdag, equated day, weekend'],
  ['2023-04-20', 'P4W', '2023-05-18', '2023-05-22', 'Hemelvaart, equated day, weekend'],
  ['2023-03-10', 'P4W', '2023-04-07', '2023-04-11', 'Goede Vrijdag to Tweede Paasdag'],
  ['2022-12-05', 'P4W', '2023-01-02', '2023-01-02', 'ends in a known year'],
  ['2022-12-29', 'P4D', '2023-01-02', '2023-01-02', 'Friday 30 December is no bridge day'],
  ['2022-12-30', 'P3D', '2023-01-02', '2023-01-03', 'a weekend leaves one working day'],
  ['2026-01-31', 'P1M', '2026-02-28', '2026-03-02', 'February ends on Saturday'],
  ['2028-01-31', 'P1M', '2028-02-29', '2028-02-29', 'February ends on the 29th'],
  ['2026-08-31', 'P1M', '2026-09-30', '2026-09-30', 'September has 30 days'],
  ['2026-01-25', 'P3M', '2026-04-25', '2026-04-28', 'Saturday, Sunday, Koningsdag'],
  ['2026-02-04', 'P12W', '2026-04-29', '2026-04-29', 'twelve weeks is not too long'],
  ['2026-02-20', 'P12W', '2026-05-15', '2026-05-18', 'twelve weeks is still extended'],
  ['2026-02-20', 'P13W', '2026-05-22', '2026-05-22', 'thirteen weeks on a Friday'],
  ['2026-02-23', 'P13W', '2026-05-25', '2026-05-25', 'thirteen weeks is too long: article 4'],
  ['2026-02-14', 'P90D', '2026-05-15', '2026-05-18', 'ninety days is still extended'],
  ['2026-02-14', 'P91D', '2026-05-16', '2026-05-16', 'ninety-one days is too long: article 4'],
  ['2026-02-14', 'P3M', '2026-05-14', '2026-05-18', 'three months is still extended'],
  ['2026-01-14', 'P4M', '2026-05-14', '2026-05-14', 'four months is too long: article 4'],
  ['2025-05-14', 'P1Y', '2026-05-14', '2026-05-14', 'a limit in years: article 4'],
  ['2025-12-24', 'P3D', '2025-12-27', '2025-12-30', 'Christmas, weekend, two working days'],
  ['2025-12-25', 'P3D', '2025-12-28', '2025-12-30', 'Boxing Day, weekend, two working days'],
  ['2025-12-24', 'P2D', '2025-12-26', '2025-12-29', 'two days need no two working days'],
  ['2026-04-02', 'P3D', '2026-04-05', '2026-04-08', 'Easter, two working days'],
  ['2026-04-02', 'P4D', '2026-04-06', '2026-04-08', 'Easter, two working days'],
  ['2026-04-02', 'P6D', '2026-04-08', '2026-04-08', 'Easter, two working days are there'],
  ['2026-05-13', 'P5D', '2026-05-18', '2026-05-19', 'Hemelvaart: one working day is not enough'],
  ['2026-05-13', 'P2D', '2026-05-15', '2026-05-18', 'Hemelvaart: two days end on Monday'],
  ['2027-05-04', 'P6D', '2027-05-10', '2027-05-11', 'three days off, weekend, two working days'],
  ['2026-06-05', 'P3D', '2026-06-08', '2026-06-09', 'a weekend leaves one working day'],
  ['2026-06-05', 'P1D', '2026-06-06', '2026-06-08', 'Saturday, Sunday'],
  ['2026-06-05', 'P0D', '2026-06-05', '2026-06-05', 'the day itself']
]

const asAgreed: readonly Row[] = [
  ['2026-04-16', 'P4W', '2026-05-14', '2026-05-14', 'limits by agreement stay put'],
  ['2026-11-27', 'P4W', '2026-12-25', '2026-12-25', 'limits by agreement stay put'],
  ['2021-06-30', 'P1M', '2021-07-30', '2021-07-30', 'the old rule: one month'],
  ['2021-01-31', 'P1M', '2021-02-28', '2021-02-28', 'a Sunday, by ministerial regulation'],
  ['2026-04-16', '10 werkdagen', '2026-05-01', '2026-05-01', 'Koningsdag is skipped'],
  ['2026-04-30', '10 werkdagen', '2026-05-19', '2026-05-19', 'three days off and three weekends'],
  ['2025-12-23', '5 werkdagen', '2026-01-05', '2026-01-05', 'Christmas, New Year, equated day'],
  ['2026-05-13', '1 werkdagen', '2026-05-18', '2026-05-18', 'Hemelvaart, equated day, weekend'],
  ['2026-05-16', '1 werkdagen', '2026-05-18', '2026-05-18', 'from a Saturday']
]

const countedBack: readonly Row[] = [
  ['2026-05-28', 'P2W', '2026-05-14', '2026-05-14', 'counted back stays on Hemelvaart'],
  ['2026-03-31', 'P1M', '2026-02-28', '2026-02-28', 'a month back ends where February ends'],
  ['2026-05-19', '2 werkdagen', '2026-05-13', '2026-05-13', 'back over weekend and Hemelvaart'],
  ['2026-01-06', '3 werkdagen', '2025-12-30', '2025-12-30', 'back over New Year']
]

/** Years whose decrees are not known: the last field is the date if bridge days were equated. */
const provisional: readonly (readonly [...Row, alternative: CivilDate | null])[] = [
  ['2029-04-12', 'P4W', '2029-05-10', '2029-05-11', 'Friday after Hemelvaart', '2029-05-14'],
  ['2029-04-13', 'P4W', '2029-05-11', '2029-05-11', 'Friday after Hemelvaart', '2029-05-14'],
  ['2029-06-01', 'P4W', '2029-06-29', '2029-06-29', 'an ordinary Friday', null],
  ['2028-12-04', 'P4W', '2029-01-01', '2029-01-02', 'New Year on a Monday', null],
  ['2022-04-28', 'P4W', '2022-05-26', '2022-05-27', 'Friday after Hemelvaart', '2022-05-30']
]

const row = ([start, period, nominal, final, why]: Row) => ({ start, period, nominal, final, why })

export const goldenDeadlines: readonly GoldenDeadline[] = [
  ...extended.map(one => ({ ...row(one), extended: true })),
  ...asAgreed.map(one => ({ ...row(one), extended: false })),
  ...countedBack.map(one => ({ ...row(one), extended: true, direction: 'back' as const })),
  ...provisional.map(([start, period, nominal, final, why, alternative]) => ({
    ...row([start, period, nominal, final, why]),
    extended: true,
    alternative
  }))
]
