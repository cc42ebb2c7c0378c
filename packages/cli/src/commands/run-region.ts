import { exitCode } from '../exit-code.ts'
import type { Run } from './command-spec.ts'

export const runRegion: Run = async () => exitCode.couldNotRun
