import { defineConfig } from 'vitest/config'

const inTime = [
  'packages/*/src/**/time/**/*.test.ts',
  'packages/*/src/**/*.time.test.ts',
  'test/**/*.time.test.ts',
  'test/zones.test.ts'
]

/** The same date tests in another time zone: no due date may depend on the machine's. */
const elsewhere = (zone: string) => ({
  extends: true as const,
  test: { name: zone, include: inTime, env: { TZ: zone } }
})

export default defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['./test/seed.ts'],
    globalSetup: ['./test/temporary-folder.ts'],
    maxWorkers: '100%',
    // nothing here keeps state in a module, and loading everything anew for each file is half the time
    isolate: false,
    // no test asserts a duration: one limit for all only ends what hangs, and the longest test takes a
    // minute where two cores carry ten times what they can
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'UTC',
          include: [
            'packages/*/src/**/*.test.ts',
            'examples/**/*.test.ts',
            'test/**/*.test.ts',
            'bench/**/*.test.ts'
          ],
          env: { TZ: 'UTC' }
        }
      },
      elsewhere('Europe/Amsterdam'),
      elsewhere('Pacific/Kiritimati')
    ]
  }
})
