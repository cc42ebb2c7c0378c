/** The three answers. Unknown is an ordinary answer, never an error and never "no". */
export type Truth = 'yes' | 'no' | 'unknown'
