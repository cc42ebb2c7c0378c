import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createReport } from '../diagnostic/report.ts'
import { fileKind } from '../read/file-kind.ts'
import { readYaml } from '../read/read-yaml.ts'
import { forms } from './read-files.ts'

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n# ([\w.]+)(.*?)\n([^]*?)```/g)].map(
  ([, first = '', about = '', text = '']) => ({ name: `${first}${about}`, first, text })
)

describe('the forms in the README', () => {
  it('are all there', () => {
    expect(blocks.map(({ first }) => first)).toEqual([
      'feiten.yaml',
      'partijen.yaml',
      'bronnen.yaml',
      'normen.yaml',
      'termijnen.yaml',
      'kalender.yaml',
      'taken.yaml',
      'delen.yaml',
      'bewaartermijnen.yaml',
      'gebied.yaml',
      'kpi.yaml',
      'a',
      'a',
      'NAME.scenarios.yaml'
    ])
  })

  it.each(blocks)('$name can be read as it stands', ({ first, text }) => {
    const report = createReport()
    const file = first === 'a' ? 'regels.yaml' : first
    const { tree, problems } = readYaml(text, file)
    expect(problems).toEqual([])
    if (tree === null) return
    const kind = fileKind(file, tree, report)
    if (kind !== null) forms[kind].read(tree, { file, report, refer: () => undefined })
    expect(report.problems()).toEqual([])
  })
})
