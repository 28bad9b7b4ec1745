import type { Texts } from '#policies/schema/text';

export const latinAmericaCaseTexts: Texts['cases'] = {
  'peru-small-firms': {
    name: 'Peru: small industry from 1980 to 1984',
    what: 'In these years of crisis a census showed clearly more small firms, with more jobs and more value added, while medium and large industry stood still or shrank. Schmitz knows this from Harald Fuhr. He prints none of the numbers and does not say what the new firms were like.',
    lesson:
      'Small firms can grow in number while larger ones shrink. Our reading: such a count does not show whether the jobs were good ones, or a refuge for people who had lost theirs.',
    alike: {
      'in-crisis': 'Something stops work or sales here now; there the whole country was in crisis.',
      'larger-firms-beside':
        'Much larger firms work next to the small ones here; there such firms stood still or shrank and small ones grew.',
    },
    unlike: {
      'firms-closed': 'Firms here closed in the last bad year before anybody met; there small firms grew in number.',
    },
  },
  'ecuador-furniture': {
    name: 'Ecuador: furniture',
    what: 'McKean, whose study Schmitz reports, found that the crisis of the early 1980s hit large makers hardest, while many small ones got through fairly well. Demand went up and down, and they met it above all by giving work to artisans. Small firms also escaped what labour law costs. In Guadalajara that went with decline; here many found a better place in the market all the same. No figures are given.',
    lesson:
      'Giving work out can carry small firms through uncertain times. Our reading: ask what the artisans got for it, for the source does not say; a firm’s gain may be a worker’s loss.',
    alike: {
      'in-crisis': 'Something stops work or sales here now; there it was the crisis of the early 1980s.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there artisans took work from small firms.',
      'followed-the-demand':
        'Firms here followed the last turn of demand, at once or a season later; there artisans let them do so.',
      'many-without-papers': 'Many people here work without papers; there firms avoided what labour law costs.',
    },
    unlike: {
      'each-for-itself':
        'Firms here do all the work themselves or refuse what is too large; there artisans made them flexible.',
      'harm-on-record':
        'Somebody without papers came to harm here, on record; what helped firms there has a price that is known here.',
      'firms-closed': 'Firms here closed in the last bad year before anybody met; there many small ones got through.',
    },
  },
  'guadalajara-small-firms': {
    name: 'Guadalajara, Mexico: small workshops',
    what: 'Escobar, whose study Schmitz reports, found that the crisis of the 1980s hit small workshops very hard. Many closed. Of the others, some went into hiding from taxes and labour law, and some moved to small towns with lower wages, where taxes were easier to avoid. No figures are given.',
    lesson:
      'A workshop that hides or flees is not adapting. Our reading: when firms vanish from the register, ask whether they closed, hid or moved before you count them as lost or saved.',
    alike: {
      'in-crisis':
        'Something stops work here now, or firms closed in the last bad year; there many closed in the crisis.',
      'many-without-papers': 'Many people here work without papers; there the crisis drove workshops out of sight.',
      'charges-too-high': 'With taxes and charges most shops here could not live; there shops hid to escape them.',
      'saves-on-people': 'Firms here save on people first; there some moved to where wages were lower.',
    },
    unlike: {
      'nothing-stops-work': 'Nothing stops work here; there it happened in a deep crisis.',
      registered: 'Nearly everybody here is registered; there workshops that survived hid from taxes and labour law.',
    },
  },
  'colombia-small-firms': {
    name: 'Colombia: small and medium industry in the 1970s',
    what: 'Berry, Cortes and Ishaq, whose study Schmitz names in a note, showed that small and medium industry grew faster than large industry in that decade. The whole economy was growing quickly then, and conditions were good. For the crisis of the 1980s the data were too thin to compare.',
    lesson:
      'A good decade says little about a bad one. Our reading: before you copy a success, ask what the years were like for everybody.',
  },
};
