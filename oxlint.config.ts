import { builtinModules } from 'node:module'
import { defineConfig } from 'oxlint'
import type { DummyRuleMap } from 'oxlint'
import {
  dateDoors,
  doors,
  librariesByDoor,
  pureRooms,
  rooms,
  roomsAbove
} from './test/architecture/house.ts'
import type { Room } from './test/architecture/house.ts'

const nodeModules = builtinModules.filter(name => !name.startsWith('_'))
const ambient = ['process', 'console', 'fetch', 'performance', 'crypto', 'globalThis', 'global']
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']

/** What nobody may import: another room's inside, the tests, a built file name. */
const everywhere = [
  { regex: '^@ketenregie/[^/]+/(src|dist)(/|$)', message: 'Import what the package exports.' },
  {
    // fixtures are in no package, and serve the tests of the whole too
    regex: `^\\.{1,2}/.*\\b(${rooms.join('|')})/src/(.*/)?[^/.]+(\\.ts)?$`,
    message: 'Import the package by its name.'
  },
  { regex: '^\\.{1,2}/.*\\.(js|mjs)$', message: 'Imports end in .ts.' },
  {
    regex: '^date-fns$',
    message: "Import each function by its own path ('date-fns/addDays'): the index takes 2 seconds."
  }
]
const notTheUsers = {
  regex: '^(\\.\\./){3,}(examples|docs|test)/',
  message: 'Examples, docs and tests use the packages; nothing uses them.'
}

/** Which imports are refused in a room, apart from the libraries that a file is the door of. */
function imports(room: Room, opened: readonly string[], isTest: boolean) {
  const below = rooms.filter(name => name !== room && !roomsAbove(room).includes(name))
  const closed = isTest ? [] : Object.keys(doors).filter(name => !opened.includes(name))
  const refuse = (names: readonly string[], message: string) =>
    names.length === 0 ? [] : [{ regex: `^(${names.join('|')})(/|$)`, message }]
  return {
    patterns: [
      ...everywhere,
      notTheUsers,
      ...refuse(
        [room, ...below].map(name => `@ketenregie/${name}`),
        `${room} may not use this package.`
      ),
      ...refuse(closed, 'Only its door imports this library: see test/architecture/house.ts.'),
      ...(pureRooms.includes(room) && !isTest
        ? refuse(['node:.*', ...nodeModules], `${room} is pure: no Node.`)
        : [])
    ]
  }
}

const tests = (room: string) => [
  `packages/${room}/src/**/*.test.ts`,
  `packages/${room}/src/**/*.fixture.ts`
]

const directions = rooms.flatMap(room => {
  const openings = [...librariesByDoor()].map(([door, opened]) => ({
    files: [door.replace('packages/*/', `packages/${room}/`)],
    opened,
    isTest: false
  }))
  return [
    { files: [`packages/${room}/src/**/*.ts`], opened: [], isTest: false },
    ...openings.filter(({ files }) => files[0]?.startsWith(`packages/${room}/`)),
    { files: tests(room), opened: [], isTest: true }
  ].map(({ files, opened, isTest }) => {
    const rules: DummyRuleMap = {
      'no-restricted-imports': ['error', imports(room, opened, isTest)]
    }
    return { files, rules }
  })
})

const pure = (names: readonly string[]): DummyRuleMap => ({
  'no-restricted-globals': ['error', ...names],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random' },
    { object: 'Date', property: 'now' }
  ]
})

/** What a test and a script without types may do: read JSON as it comes. */
const untyped: DummyRuleMap = {
  'typescript/no-unsafe-argument': 'off',
  'typescript/no-unsafe-assignment': 'off',
  'typescript/no-unsafe-call': 'off',
  'typescript/no-unsafe-member-access': 'off',
  'typescript/no-unsafe-return': 'off'
}

export default defineConfig({
  plugins: ['eslint', 'typescript', 'import', 'unicorn', 'oxc', 'promise', 'vitest'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  // said here too, because .gitignore does not stop the linter from following a linked node_modules
  ignorePatterns: ['**/node_modules', '**/dist/**', '**/*.generated.ts', 'uitvoer/**'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'import/no-mutable-exports': 'error',
    'no-restricted-imports': ['error', { patterns: everywhere }],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    'import/consistent-type-specifier-style': ['error', 'prefer-top-level'],
    'typescript/no-explicit-any': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true }
    ],
    'typescript/ban-ts-comment': 'error',
    'typescript/no-namespace': 'error',
    'typescript/prefer-readonly': 'error',
    'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    // what follows is noise in this house
    'import/no-named-as-default-member': 'off',
    'typescript/consistent-return': 'off',
    'no-unmodified-loop-condition': 'off',
    'vitest/no-conditional-expect': 'off',
    'unicorn/consistent-function-scoping': 'off',
    eqeqeq: 'error',
    'no-console': 'error',
    'no-else-return': 'error',
    'no-param-reassign': 'error',
    'no-self-compare': 'error',
    'no-var': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'prefer-object-has-own': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert', 'assert*'] }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error'
  },
  overrides: [
    { files: ['packages/*/src/**/*.ts'], rules: { 'max-lines': ['error', 300] } },
    ...directions,
    {
      files: pureRooms.map(room => `packages/${room}/src/**/*.ts`),
      rules: pure([...ambient, ...timers, 'Date', 'Intl'])
    },
    { files: dateDoors, rules: pure([...ambient, ...timers]) },
    {
      files: [...tests('*'), 'test/**/*.ts', 'examples/**/*.ts', 'bench/**/*.ts'],
      rules: {
        'max-lines': 'off',
        'no-restricted-globals': 'off',
        'no-restricted-properties': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        // JSON.parse(), expect.anything() and their kin
        ...untyped
      }
    },
    { files: ['*.mjs'], rules: untyped },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: [
        'test/prove.ts',
        'test/simulation/simulate.ts',
        'test/kill/stores.ts',
        'bench/bench.ts',
        'examples/[0-9]*.ts'
      ],
      rules: { 'no-console': 'off' }
    },
    // the reference also tells of words and commands that no door offers
    { files: ['test/reference/*.ts'], rules: { 'no-restricted-imports': 'off' } },
    // Express 5 passes on what a handler throws
    { files: ['examples/02-*.ts'], rules: { 'oxc/no-async-endpoint-handlers': 'off' } }
  ]
})
