import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { collectRegister } from '../register/collect-register.ts'
import { printRegister, printRegisterFile, totalOf } from '../register/print-register.ts'
import type { Run } from './command-spec.ts'

/** `register`: who shares what with whom, why and on which basis, and what is held. */
export const showRegister: Run = async ({ args: [folder], json, language, text }, host) => {
  const register = collectRegister(await loadAgreements(folder, language, host))
  const { stdout } = host
  const file = text('uit')
  if (file !== undefined)
    writeOutput(file, printRegisterFile(register, language), { host, language })
  if (json) stdout.write(printJson(register))
  else if (file !== undefined) stdout.write(`${file}: ${totalOf(register, language)}\n`)
  else stdout.write(printRegister(register, language, stdout.width))
  return exitCode.ok
}
