import type { Texts } from '#policies/schema/text';

export const innovationDeficitTexts: Texts['deficits'] = {
  'informational-divide': {
    name: 'Machines chosen without news of the market',
    what: 'The people who decide on machines and techniques sit in the workshops. The people who know what will sell sit elsewhere, with a trader or a lead firm, and pass on orders instead of news. The workshops then invest in the wrong thing, or in nothing.',
    elsewhere:
      'Lombardi, as Suzigan and co-authors report, says this of Italian systems. Those who chose the technique knew nothing of the market, and firms lost the ability to bring out new things. In Birigui a service firm brought news of the market to the makers.',
  },
  'incremental-only': {
    name: 'Small improvements only',
    what: 'Firms get better at what they already make, by trying, copying and using. When the product or the technique itself changes, they have no research, no trials and no plan for it, and follow what others decide.',
    elsewhere:
      'Amin expects it of craft districts in general. He also reports signs of the opposite in Emilia-Romagna, where medium leader firms prepare markets instead of awaiting them. In the hammock trade of the Brazilian North-East the range of new products stayed small.',
  },
  'technology-discontinuity': {
    name: 'The next machine is too large a step',
    what: 'The next better machine is far from the one that a small firm has. It comes from abroad, costs years of profit or is built for large output. Only outside firms or a few with credit take the step, and the skill of the others is not used.',
    elsewhere:
      'Schmitz reports it as a lasting difficulty of small firms in poorer countries, after Bienefeld. In the Brazilian North-East hardly any small weavers were found. In Americana and Petrópolis makers, dealers and repairers nearby made smaller steps possible.',
  },
  'no-equipment-supply': {
    name: 'Machines, parts and repair hard to get',
    what: 'Hardly anybody in the place sells or mends the machines of the trade. A broken part stops a shop for weeks, and beginners cannot find a cheap first machine. What counts is that machines, parts and repair can be had here; they need not be made here.',
    elsewhere:
      'Schmitz found the contrast within Brazil: dealers, small engineering shops and makers near the weavers of Americana, none in the North-East, where aid for new machines also required that old ones be scrapped. Kumasi learnt to make missing parts itself.',
  },
  'no-division-of-labour': {
    name: 'Many workshops, little shared work',
    what: 'The shops stand side by side and each makes the whole of the same thing. Nobody specialises in a step, so nobody can afford the better machine for it. Being close then brings little more than rivalry.',
    elsewhere:
      'In Techiman, Ghana, about a hundred shops stayed at a simple level with little division of work; lack of power held them back. Schmitz finds the same in a study of metalworkers in the Brazilian North-East.',
  },
  imitation: {
    name: 'Copying that adds little',
    what: 'A model that sells is copied within weeks, in poorer material and at a lower price, until nobody earns from it and nobody risks a new one. Copying is no fault by itself: districts learn by it. It becomes one where nothing is added and the price falls.',
    elsewhere:
      'Schmitz saw crowded trades in Brazil turn to copies, low pay and poor quality. In Petrópolis and Juiz de Fora copying fashion was creative and went along with better machines, though pay stayed low.',
  },
  'low-reinvestment': {
    name: 'Profit leaves the trade',
    what: 'Good years come and go, and the workshops look as before. What was earned went into houses, land, savings far away or daily life. Without money that stays, growth does not last.',
    elsewhere:
      'No source tells of a place where this was measured. Schmitz calls it central and neglected, and lists the uses of profit and the reasons behind them that a study should ask about.',
    noRemedy:
      'The sources name no measure for this, and neither does this tool. Ask owners one by one, or their accountants, why the money leaves: the question on reasons follows the list of the source. If one reason stands out, such as expensive credit or a machine that is too large a step, see whether your plan already treats that reason. Promise no return of money and no growth, and do not tell owners what to do with what they earned.',
  },
  'lock-in': {
    name: 'Locked in: old habits, old place',
    what: 'Two things that need separate questions. Firms know a better way and keep the old one, because everything around them follows habit. Or the trade stays only because it is already there, although the place no longer serves it well.',
    elsewhere:
      'The sources name no place for either. Amin says that learning does not always lead to change, because habits are strong. Arthur, reported by Suzigan and co-authors, shows that a concentration can grow by itself without being the best solution, until crowding costs stop it.',
  },
};
