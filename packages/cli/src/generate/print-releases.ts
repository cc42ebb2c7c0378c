import type { Frozen } from './freeze-releases.ts'
import { printLiteral } from './print-literal.ts'

/** All releases as a TypeScript module: definitions by their hash, usable without files. */
export function printReleases(releases: readonly Frozen[], from: string): string {
  const byHash = Object.fromEntries(releases.map(({ hash, definition }) => [hash, definition]))
  return [
    `// Made by \`ketenregie genereer\` from ${from}. A release never changes.`,
    "import type { ProcessDefinition } from '@ketenregie/core'",
    '',
    '/** Every process definition that was ever released, by its hash. */',
    `export const releases: Readonly<Record<string, ProcessDefinition>> = ${printLiteral(byHash)}`,
    ''
  ].join('\n')
}
