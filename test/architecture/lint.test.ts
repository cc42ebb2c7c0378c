import { afterAll, describe, expect, it } from 'vitest'
import { habits } from './habits.fixture.ts'
import { doors, librariesByDoor, pureRooms, rooms, roomsAbove } from './house.ts'
import { plant } from './planted-tree.ts'
import { runOxlint } from './run-oxlint.ts'

interface Planted {
  readonly what: string
  readonly file: string
  readonly text: string
  /** The rule that must speak; absent for a clean sibling, on which the linter must be silent. */
  readonly rule?: string
}

const restricted = 'eslint(no-restricted-imports)'
const plain = (name: string): string => name.replaceAll(/\W+/g, '-').toLowerCase()
const importing = (...names: readonly string[]): string =>
  names.map(name => `export * from '${name}'\n`).join('')

const directions = rooms.flatMap(room =>
  rooms.map(other => {
    const file = `packages/${room}/src/direction/${other}.ts`
    const text = importing(`@ketenregie/${other}`)
    return roomsAbove(room).includes(other)
      ? { what: `${room} uses ${other}`, file, text }
      : { what: `${room} uses ${other}`, file, text, rule: restricted }
  })
)

const openDoors = [...librariesByDoor()].map(([door, libraries]) => ({
  what: `${libraries.join(' and ')} through ${door}`,
  file: door.replace('packages/*', 'packages/core').replace('**', 'deep').replace('*', 'plant-'),
  // a door takes what it needs; date-fns as a whole is refused everywhere
  text: importing(...libraries.map(name => (name === 'date-fns' ? 'date-fns/addDays' : name)))
}))

const closedDoors = Object.keys(doors).flatMap(library =>
  rooms.map(room => ({
    what: `${library} in just any file of ${room}`,
    file: `packages/${room}/src/door/${plain(library)}.ts`,
    text: importing(library),
    rule: restricted
  }))
)

const nodeNames = ['node:fs', 'fs', 'node:crypto', 'timers/promises']
const ambient = ['process', 'console', 'fetch', 'Date', 'Intl', 'setTimeout', 'globalThis']
const purity = pureRooms.flatMap(room => [
  ...nodeNames.map(name => ({
    what: `${name} in ${room}`,
    file: `packages/${room}/src/node/${plain(name)}.ts`,
    text: importing(name),
    rule: restricted
  })),
  ...ambient.map(name => ({
    what: `${name} in ${room}`,
    file: `packages/${room}/src/ambient/${plain(name)}.ts`,
    text: `export const plant = (): unknown => ${name}\n`,
    rule: 'eslint(no-restricted-globals)'
  })),
  {
    what: `lots in ${room}`,
    file: `packages/${room}/src/ambient/random.ts`,
    text: 'export const plant = (): number => Math.random()\n',
    rule: 'eslint(no-restricted-properties)'
  },
  {
    what: `Node and an oracle in a test of ${room}`,
    file: `packages/${room}/src/ambient/free.test.ts`,
    text: `${importing('node:fs', 'yaml')}export const plant = new Date(0)\n`
  }
])

const good = habits.map((habit, at) => ({
  what: `the good side of ${habit.rule}`,
  file: `${habit.in ?? 'packages/adapters/src'}/habit/good-${at}.ts`,
  text: habit.good
}))
const bad = habits.map((habit, at) => ({
  what: `the bad side: ${habit.bad.split('\n')[0] ?? ''}`,
  file: `${habit.in ?? 'packages/adapters/src'}/habit/bad-${at}.ts`,
  text: habit.bad,
  rule: habit.rule
}))

const circle = (name: string, other: string, rule?: string): Planted => ({
  what: `${name} that needs ${other}`,
  file: `packages/core/src/cycle/${name}.ts`,
  text: `import { ${other} } from './${other}.ts'\nexport const ${name} = (): unknown => ${other}\n`,
  ...(rule ? { rule } : {})
})
const cycles: readonly Planted[] = [
  circle('hen', 'egg', 'import(no-cycle)'),
  circle('egg', 'hen', 'import(no-cycle)'),
  circle('chick', 'grain'),
  { what: 'grain', file: 'packages/core/src/cycle/grain.ts', text: 'export const grain = 1\n' }
]

const planted: readonly Planted[] = [
  ...directions,
  ...openDoors,
  ...closedDoors,
  ...purity,
  ...good,
  ...bad,
  ...cycles
]

describe('the linter', () => {
  const tree = plant(Object.fromEntries(planted.map(({ file, text }) => [file, text])))
  afterAll(tree.remove)
  const broken = runOxlint(tree.path)

  it('has every planted file before it', () => {
    expect(new Set(planted.map(({ file }) => file)).size).toBe(planted.length)
  })
  it.each(planted.filter(({ rule }) => rule))('refuses $what', ({ file, rule }) => {
    expect(broken.get(file)).toContain(rule)
  })
  it.each(planted.filter(({ rule }) => !rule))('accepts $what', ({ file }) => {
    expect(broken.get(file) ?? []).toEqual([])
  })
})
