/** A habit of the house: code that breaks it, the rule that says so, and the same code as it should be. */
interface Habit {
  readonly rule: string
  readonly bad: string
  readonly good: string
  /** Where it is planted; a plain file of adapters when it holds everywhere. */
  readonly in?: string
}

const restricted = 'eslint(no-restricted-imports)'
const union =
  "type Kind = 'a' | 'b'\nexport function weight(kind: Kind): number {\n  switch (kind) {\n    case 'a':\n      return 1\n"
const later =
  'export async function later(): Promise<number> {\n  return await Promise.resolve(1)\n}\n'

export const habits: readonly Habit[] = [
  {
    rule: restricted,
    bad: "export { all } from '@ketenregie/core/src/truth/truth.ts'\n",
    good: "export * from '@ketenregie/core/contracts'\n"
  },
  {
    rule: restricted,
    bad: "export * from '../../../core/src/truth/truth.ts'\n",
    good: "export * from '@ketenregie/core'\n"
  },
  {
    rule: restricted,
    bad: "export * from '../../../../test/plant.ts'\n",
    good: "export * from '../test/plant.ts'\n"
  },
  {
    rule: restricted,
    in: 'test',
    bad: "export * from '../packages/core/src/truth/truth.ts'\n",
    good: "export * from '@ketenregie/core'\n"
  },
  {
    rule: restricted,
    bad: "export * from './built.js'\n",
    good: "export * from './built.ts'\n"
  },
  {
    rule: restricted,
    in: 'test/dates',
    bad: "export * from 'date-fns'\n",
    good: "export * from 'date-fns/addDays'\n"
  },
  {
    rule: 'import(no-default-export)',
    bad: 'export default 1\n',
    good: 'export const one = 1\n'
  },
  {
    rule: 'typescript(consistent-type-imports)',
    bad: "import { Truth } from '@ketenregie/core'\nexport type Plant = Truth\n",
    good: "import type { Truth } from '@ketenregie/core'\nexport type Plant = Truth\n"
  },
  {
    rule: 'import(consistent-type-specifier-style)',
    bad: "import { type Truth } from '@ketenregie/core'\nexport type Plant = Truth\n",
    good: "import type { Truth } from '@ketenregie/core'\nexport type Plant = Truth\n"
  },
  {
    rule: 'typescript(no-explicit-any)',
    bad: 'export const plant = (it: any): boolean => it === 1\n',
    good: 'export const plant = (it: unknown): boolean => it === 1\n'
  },
  {
    rule: 'typescript(no-unsafe-return)',
    bad: "export const plant = (): string => JSON.parse('1')\n",
    good: "export const plant = (): unknown => JSON.parse('1') as unknown\n"
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    bad: 'export const plant = (it?: string): number => it!.length\n',
    good: 'export const plant = (it?: string): number => it?.length ?? 0\n'
  },
  {
    rule: 'typescript(no-floating-promises)',
    bad: `${later}export function plant(): void {\n  later()\n}\n`,
    good: `${later}export async function plant(): Promise<void> {\n  await later()\n}\n`
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    bad: `${union}  }\n  return 0\n}\n`,
    good: `${union}    case 'b':\n      return 2\n  }\n}\n`
  },
  {
    rule: 'eslint(eqeqeq)',
    bad: 'export const plant = (it: unknown): boolean => it == 1\n',
    good: 'export const plant = (it: unknown): boolean => it === 1\n'
  },
  {
    rule: 'eslint(no-param-reassign)',
    bad: 'export function plant(it: number): number {\n  it += 1\n  return it\n}\n',
    good: 'export function plant(it: number): number {\n  return it + 1\n}\n'
  },
  {
    rule: 'eslint(no-console)',
    bad: "console.log('plant')\n",
    good: "process.stdout.write('plant')\n"
  },
  {
    rule: 'eslint(max-lines)',
    bad: `export const plant = 1\n${'// line\n'.repeat(300)}`,
    good: `export const plant = 1\n${'// line\n'.repeat(299)}`
  },
  {
    rule: 'vitest(no-focused-tests)',
    in: 'test/focus',
    bad: "import { expect, it } from 'vitest'\nit.only('holds', () => expect(1).toBe(1))\n",
    good: "import { expect, it } from 'vitest'\nit('holds', () => expect(1).toBe(1))\n"
  }
]
