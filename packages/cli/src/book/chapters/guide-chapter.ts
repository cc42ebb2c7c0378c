import { link, note, section } from '../model/blocks.ts'
import type { Chapter } from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { join } from '../model/text.ts'

/** How to read the book. */
export function guideChapter(): Chapter {
  const { sources, rules, open, limits } = idOf.chapter
  return {
    id: idOf.chapter.guide,
    part: 'Vooraf',
    title: 'Leeswijzer',
    blocks: [
      note(
        'Dit boek is gemaakt uit dezelfde bestanden waar het systeem mee werkt. Wat hier staat, is dus wat er gebeurt. Verandert een afspraak, dan verandert het boek mee.'
      ),
      note(
        join(
          'Achter elke zin staat tussen haken een nummer. Dat is de plek in de bron; alle plekken staan bij ',
          [link(sources, 'Bronnen')],
          '.'
        )
      ),
      section('leeswijzer-woorden', 'Vier woorden die ertoe doen'),
      note(
        join(
          'Mag: de partij beslist zelf. Doet: de partij doet het als er grond voor is. Op verzoek: iemand moet er eerst om vragen. Eigen beoordeling: de afspraak zegt er niets over, en dat is geen nee. Meer hierover staat bij ',
          [link(rules, 'de regels')],
          '.'
        )
      ),
      section('leeswijzer-onbekend', 'Wat niet bekend is'),
      note(
        'Onbekend is een gewoon antwoord. Niemand krijgt een nee omdat iets nog niet bekend is; wel staat er wie het weet.'
      ),
      section('leeswijzer-open', 'Wat nog open is'),
      note(
        join(
          'Wat de partijen nog niet hebben afgesproken, staat er ook, als ',
          [link(open, 'open punt')],
          '. Het systeem vult zoiets nooit zelf in. Hoe dagen worden geteld, staat bij ',
          [link(limits, 'de termijnen')],
          '.'
        )
      )
    ]
  }
}
