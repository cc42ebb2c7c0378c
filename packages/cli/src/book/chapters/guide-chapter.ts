import { link, note, section } from '../model/blocks.ts'
import type { Chapter } from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { join } from '../model/text.ts'

/** Words that the book uses in a sense of its own. */
const notes = [
  'Lezing: een manier om een zin uit een bron te lezen. Eén lezing is gekozen; de andere blijven zichtbaar.',
  'Poort: de vraag die eerst ja moet zijn, voor een regel over deelname iets zegt.',
  'Sein: een bericht dat een termijn zelf geeft, voor of na de laatste dag.',
  'Grondslag: het artikel dat toestaat om gegevens te delen. Zonder grondslag blijft een bericht liggen.',
  'Regie: wie ervoor zorgt dat de anderen doen wat is afgesproken. Er is altijd één partij die de regie heeft.',
  'Deelzaak: een zaak in een zaak, zoals een casusoverleg, met een eigen werkinstructie.',
  'Gelijkgestelde dag: een werkdag die de regering voor termijnen als feestdag aanwijst.'
] as const

/** How to read the book. */
export function guideChapter(): Chapter {
  const { sources, rules, open, limits, index } = idOf.chapter
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
      section('leeswijzer-wie', 'Waar u begint'),
      note(
        'Werkt u bij een partner, begin dan bij het eigen hoofdstuk van uw organisatie: wat u beslist, wanneer, wat u levert en wat u van de anderen mag verwachten. Behandelt u zaken, neem dan de werkinstructie erbij.'
      ),
      note(
        join(
          'Bestuurt of beheert u, begin dan bij de ',
          [link(open, 'open punten')],
          ': daar staat wie aan zet is. Zoekt u een woord, kijk dan bij de ',
          [link(index, 'trefwoorden')],
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
      section('leeswijzer-begrippen', 'Begrippen van dit boek'),
      ...notes.map(words => note(words)),
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
