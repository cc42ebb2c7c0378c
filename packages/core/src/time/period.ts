/** A length of time as agreements state it. Days, weeks and months are calendar ones. */
export interface Period {
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'working-days' | 'hours'
  readonly count: number
}
