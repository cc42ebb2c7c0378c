import type { CivilDate, Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadFolder } from '../agreements/load-agreements.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import type { Host } from '../host.ts'
import { drawPictures } from './draw-pictures.ts'
import type { BookInput } from './model/book-input.ts'
import { effectOf, playExamples } from './play-examples.ts'

interface Asked {
  readonly folder: string
  readonly previous: AgreementPack | null
  /** The day that the book tells, once the agreements are known. */
  readonly dayOf: (pack: AgreementPack) => CivilDate
  readonly language: Language
}

/** Everything that a book is made of: files read, pictures drawn, examples played. */
export async function collectInput(asked: Asked, host: Host): Promise<BookInput> {
  const { folder, previous, dayOf, language } = asked
  const loaded = await loadFolder(folder, language, host)
  const { pack, below } = loaded
  const asOf = dayOf(pack)
  const national =
    below === null ? [] : (await loadFolder(nationalFolder(), language, host)).scenarios
  const ofBelow = await playExamples(pack, national, asOf)
  const all = [...loaded.scenarios, ...national]
  return {
    ...loaded,
    ...ofBelow,
    previous,
    effect:
      previous === null || previous.hash === pack.hash
        ? null
        : await effectOf(previous, pack, all, asOf),
    asOf,
    pictures: drawPictures(pack)
  }
}
