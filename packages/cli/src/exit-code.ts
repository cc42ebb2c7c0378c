/** What a script learns: no errors, errors found, could not run. */
export const exitCode = { ok: 0, errorsFound: 1, couldNotRun: 2 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
