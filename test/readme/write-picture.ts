// Draws the picture of the README anew from the agreements.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectPicture } from './collect-picture.ts'
import { printPicture } from './print-picture.ts'

const file = join(import.meta.dirname, '../../docs/ketenregie.svg')
writeFileSync(file, printPicture(collectPicture()))
