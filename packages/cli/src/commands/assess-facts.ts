import { exitCode } from '../exit-code.ts'
import type { Run } from './command-spec.ts'

export const assessFacts: Run = async () => exitCode.couldNotRun
