import type { Texts } from '#policies/schema/text';

export const innovationDeficitTexts: Texts['deficits'] = {
  'informational-divide': {
    name: 'Machines chosen without news of the market',
    what: 'The people who decide on machines and techniques sit in the workshops. The people who know what will sell sit elsewhere, with a trader or a lead firm, and pass on orders instead of news. The workshops then invest in the wrong thing, or in nothing.',
    elsewhere:
      'Lombardi, as Suzigan and co-authors report, says this of Italian systems: those who chose the technique were cut off from the market, and firms lost the ability to bring out new things. In Birigui a service firm carried news of the market to the makers; setting the two side by side is our reading.',
  },
  'incremental-only': {
    name: 'Small improvements only',
    what: 'Firms get better at what they already make, by trying, copying and using. When the product or the technique itself changes, they have no research, no trials and no plan to meet it, and follow what others decide.',
    elsewhere:
      'Amin expects it of craft districts in general. He also reports signs of the opposite in Emilia-Romagna, where medium leader firms prepare markets instead of awaiting them. In the hammock trade of the Brazilian North-East the range of new products stayed small.',
  },
  'technology-discontinuity': {
    name: 'The next machine is a leap',
    what: 'Between the machine that a small firm has and the next better one there is nothing in between: it comes from abroad, costs years of profit or is built for large output. Only outside firms or a few with credit take the step, and the skill of the others is left unused.',
    elsewhere:
      'Schmitz reports it as a lasting difficulty of small firms in poorer countries, after Bienefeld. In the Brazilian North-East hardly any small weavers were found; in Americana and Petrópolis makers, dealers and repairers nearby turned the leap into steps.',
  },
  'no-equipment-supply': {
    name: 'No machines, parts or repair at hand',
    what: 'Nobody in the place sells or mends the machines of the trade. A broken part stops a shop for weeks, and beginners cannot find a cheap first machine. What counts is that machines, parts and repair can be had here; they need not be made here.',
    elsewhere:
      'Schmitz found the contrast within Brazil: dealers, small engineering shops and makers near the weavers of Americana, none in the North-East, where aid for new machines also required that old ones be scrapped. Kumasi learnt to make missing parts itself.',
  },
  'no-division-of-labour': {
    name: 'Many workshops, no shared work',
    what: 'The shops stand side by side and each makes the whole of the same thing. Nobody specialises in a step, so nobody can afford the better machine for it. Being close then brings little more than rivalry.',
    elsewhere:
      'In Techiman, Ghana, about a hundred shops stayed at a simple level with little division of work; the want of power held them back. Schmitz reads the same out of a study of metalworkers in the Brazilian North-East.',
  },
  imitation: {
    name: 'Copying that adds nothing',
    what: 'A model that sells is copied within weeks, in poorer material and at a lower price, until nobody earns from it and nobody risks a new one. Copying is not the fault by itself: districts learn by it. It becomes one where nothing is added and the price falls; this line is ours.',
    elsewhere:
      'Schmitz saw crowded trades in Brazil drift towards copies, low pay and poor quality. In Petrópolis and Juiz de Fora copying fashion was creative and went along with better machines, though pay stayed low.',
  },
  'low-reinvestment': {
    name: 'Profit leaves the trade',
    what: 'Good years come and go, and the workshops look as before. What was earned went into houses, land, savings far away or daily life. Without money that stays, growth does not last.',
    elsewhere:
      'No source tells of a place where this was measured. Schmitz calls it central and neglected, and lists the uses of profit and the reasons behind them that a study should ask about.',
    noRemedy:
      'The sources name no measure for this, and neither does this tool. Ask owners one by one, or their accountants, why the money leaves: the question on reasons follows the list of the source. If one reason stands out, such as dear credit or a machine that is too large a step, see whether your plan already treats that reason. Promise no return of money and no growth, and do not tell owners what to do with what they earned.',
  },
  'lock-in': {
    name: 'Locked in: old habits, old place',
    what: 'Two things that need to be asked apart. Firms know a better way and go on in the old one, because everything around them is built on habit. Or the trade stays where it is only because it is already there, though the place no longer serves it well.',
    elsewhere:
      'Neither is told of one place. Amin says that learning does not always lead to adapting, because habits are rooted. Arthur, reported by Suzigan and co-authors, shows that a concentration can grow by itself without being the best solution, until crowding costs stop it.',
  },
};
