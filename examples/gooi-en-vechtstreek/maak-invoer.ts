import { writeFileSync } from 'node:fs'
import { exampleInput } from './invoer/example-input.ts'

for (const [name, text] of Object.entries(exampleInput().files))
  writeFileSync(new URL(name, import.meta.url), text)
