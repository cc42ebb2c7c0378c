import { collectCoverage } from '../../coverage/collect-coverage.ts'
import type { Asked, Carrier } from '../../coverage/collect-coverage.ts'
import { totalOf } from '../../coverage/print-coverage.ts'
import { link, note, section, table } from '../model/blocks.ts'
import type { Chapter, Row, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, separate, spell } from '../model/text.ts'
import { tellNames } from '../tell/tell-names.ts'
import { limitLink, messageLink, subjectLink, taskLink } from '../tell/names.ts'

/** What the sources ask, and which part of the agreements does it. */
export function coverageChapter({ pack, origins }: BookInput): Chapter {
  // what a layer below asks, holds for the region too
  const norms = new Map(
    Object.keys(pack.norms).map(id => [id, origins.norms.get(id) ?? 'landelijke.normen.yaml'])
  )
  const { asked } = collectCoverage(pack, { ...origins, norms })
  const files = [...new Set(asked.map(({ file }) => file))]
  return {
    id: idOf.chapter.coverage,
    part: 'Naslag',
    title: 'Dekking: wat de bronnen vragen en wat dat draagt',
    blocks: [
      note(`${capital(totalOf(asked, 'nl'))}.`),
      ...files.flatMap(file => {
        const title = titleOf(file)
        return [
          section(`dekking-${file.replaceAll('.', '-')}`, title),
          ...table(
            `Dekking: ${title}`,
            ['nummer', 'wat de bron vraagt', 'gedragen door'],
            asked.filter(one => one.file === file).map(one => rowOf(one, pack))
          )
        ]
      })
    ]
  }
}

function titleOf(file: string): string {
  const name = file.replace(/\.?normen\.yaml$/, '')
  return name === '' ? 'Normen' : capital(name.replaceAll('-', ' '))
}

function rowOf({ id, text, source, carriers, notCarried }: Asked, pack: BookInput['pack']): Row {
  const carried: Text =
    carriers.length > 0
      ? separate(carriers.map(carrier => carrierWords(carrier, pack)))
      : notCarried === null
        ? 'Nog niets; een reden staat er niet bij.'
        : `Nog niets: ${notCarried}`
  return { id: idOf.norm(id), cells: [id, text, carried], sources: [source] }
}

function carrierWords({ kind, name }: Carrier, pack: BookInput['pack']): Text {
  switch (kind) {
    case 'rule':
      return ['"', subjectLink(name, pack), '"']
    case 'time-limit':
      return ['termijn "', limitLink(name, pack), '"']
    case 'task':
      return ['taak ', ...taskLink(name, pack)]
    case 'message':
      return ['bericht "', messageLink(name, pack), '"']
    case 'process': {
      const [process = ''] = name.split(':')
      const definition = pack.processes[process]
      return definition === undefined
        ? spell(name)
        : ['proces ', link(idOf.process(process), definition.title)]
    }
    case 'elsewhere':
      return name.startsWith('ketenregie ') ? name : tellNames(name, pack)
  }
}
