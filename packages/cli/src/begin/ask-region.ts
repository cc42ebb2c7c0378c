import type { Prompts } from '../inquire/prompts.ts'
import { readMunicipality } from './read-municipality.ts'
import { isTitle, regionSlug } from './region.ts'
import type { NewRegion } from './region.ts'
import type { BeginWords } from './words.ts'

/** What was said on the command line already is not asked again. Null: the person wants to stop. */
export async function askRegion(
  given: {
    readonly title: string | undefined
    readonly municipalities: NewRegion['municipalities']
  },
  prompts: Prompts,
  words: BeginWords
): Promise<NewRegion | null> {
  const title = given.title ?? (await askTitle(prompts, words))
  if (title === null) return null
  const municipalities = { ...given.municipalities }
  if (Object.keys(municipalities).length > 0) return { title, municipalities }
  for (;;) {
    const isFirst = Object.keys(municipalities).length === 0
    const written = await prompts.write({
      message: isFirst ? words.firstMunicipality : words.nextMunicipality,
      refuse: each => {
        if (each.trim() === '') return isFirst ? words.oneAtLeast : undefined
        const read = readMunicipality(each)
        if (!read.ok) return words.notMunicipality(read.meant)
        return Object.hasOwn(municipalities, read.code) ? words.alreadyNamed : undefined
      }
    })
    if (written === null) return null
    if (written.trim() === '') return { title, municipalities }
    const read = readMunicipality(written)
    if (read.ok) municipalities[read.code] = read.title
  }
}

async function askTitle(prompts: Prompts, words: BeginWords): Promise<string | null> {
  const written = await prompts.write({
    message: words.title,
    refuse: each => (isTitle(each) && regionSlug(each) !== null ? undefined : words.notTitle)
  })
  return written === null ? null : written.trim()
}
