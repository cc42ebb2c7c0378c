import type { AgreementPack } from '@ketenregie/rules'
import { link } from '../model/blocks.ts'
import type { Text } from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { join, spell } from '../model/text.ts'
import { factLink, limitLink, messageLink, subjectLink } from './names.ts'

/** Words of an author in which names from the files become what they are called, with a link. */
export function tellNames(words: string, pack: AgreementPack): Text {
  const parts = words.split(/\b(?=[a-z]+_[a-z_]*[a-z]\b)/)
  return join(
    ...parts.map((part): Text => {
      const [name] = /^[a-z]+(?:_[a-z]+)+/.exec(part) ?? []
      return name === undefined ? part : join(calledIn(name, pack), part.slice(name.length))
    })
  )
}

function calledIn(name: string, pack: AgreementPack): Text {
  if (Object.hasOwn(pack.timeLimits, name)) return ['"', limitLink(name, pack), '"']
  if (Object.hasOwn(pack.messages, name)) return ['"', messageLink(name, pack), '"']
  if (Object.hasOwn(pack.facts, name)) return [factLink(name, pack)]
  const indicator = pack.indicators?.[name]
  if (indicator !== undefined) return ['"', link(idOf.indicator(name), indicator.what), '"']
  const subject = subjectLink(name, pack)
  return typeof subject === 'string' ? spell(name) : ['"', subject, '"']
}
