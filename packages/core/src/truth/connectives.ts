import type { Truth } from './truth.ts'

/** The opposite; of unknown it is unknown. */
export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown'
  return value === 'yes' ? 'no' : 'yes'
}

/** Whether every value is yes. One no settles it; of nothing it is yes. */
export function all(values: Iterable<Truth>): Truth {
  return settledBy('no', values)
}

/** Whether some value is yes. One yes settles it; of nothing it is no. */
export function any(values: Iterable<Truth>): Truth {
  return settledBy('yes', values)
}

function settledBy(decisive: 'yes' | 'no', values: Iterable<Truth>): Truth {
  let answer = not(decisive)
  for (const value of values) {
    if (value === decisive) return decisive
    if (value === 'unknown') answer = 'unknown'
  }
  return answer
}
