import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureSizes, printSizes } from './sizes.ts'

const file = join(import.meta.dirname, '../../docs/size.md')
const text = printSizes(await measureSizes())
writeFileSync(file, text)
process.stdout.write(text)
