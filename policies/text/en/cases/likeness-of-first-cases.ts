import type { Texts } from '#policies/schema/text';

type CaseText = Texts['cases'][string];

/** The prose of the likenesses, differences and numbers of the first cases; each sentence sets here beside there. */
export const likenessOfFirstCaseTexts: Record<string, Pick<CaseText, 'figures' | 'alike' | 'unlike'>> = {
  'franca-footwear': {
    alike: {
      'attempt-blocked':
        'Larger firms or the association stopped a joint attempt here; there the dominant firms wrecked several.',
      'larger-firms-lead':
        'Somebody from a larger firm leads the association here; the article says that larger firms usually hold it.',
      'work-to-buyers-models':
        'Buyers name price and model here; there the dominant firms make shoes on contract for foreign buyers.',
      'some-sell-by-themselves':
        'At least one firm here sells past the large buyers; there independents found channels of their own abroad.',
      'own-models-in-a-few':
        'A few firms here make their own models; there independents innovate and the contract makers hardly do.',
    },
    unlike: {
      'no-larger-firms': 'There are no much larger firms here; there they were the ones who stood in the way.',
      'one-firm-has-most':
        'One firm has most of the jobs here, or there are no small ones; there independents of several sizes work beside the large firms.',
      'nobody-sells-by-himself':
        'No firm here sells through a channel that it chose itself; there several had shown that it can be done.',
      'government-leads':
        'The government leads the association here; a body apart from larger firms would leave that as it is.',
    },
  },
  'votuporanga-furniture': {
    figures: { firms: 'small firms that hired a coordinator in a crisis; the article gives no year' },
    alike: {
      'nobody-to-run-it':
        'A joint attempt failed here because nobody could run it; there a coordinator was hired to run it.',
      'five-willing': 'Five or more firms here can be named that would start; there a group of 25 began.',
      'in-crisis': 'Something stops work or sales here now; there the group acted to get out of a crisis.',
      'quality-or-management':
        'Quality or management is weak here; there the coordinator brought in total quality control and better management.',
      'school-in-the-region':
        'A course, a test or technical help is within reach here; there a local university took up a course for the trade.',
    },
    unlike: {
      'no-school-within-reach':
        'Tests, courses or technical help are too far away or little used here; there a local university took up the course.',
      'larger-firms-block':
        'A joint attempt was blocked here; there nothing is said of anyone who stood in the way, so a coordinator alone may not be enough.',
      'fewer-than-five': 'Fewer than five firms here would start; there 25 shared the burden.',
      'nothing-offered': 'Nobody here has offered money or work; there the firms themselves hired the coordinator.',
    },
  },
  'birigui-childrens-footwear': {
    figures: { trips: 'journeys abroad in a year, by the owner of the service firm' },
    alike: {
      'news-comes-late':
        'News of the market reaches firms here late or only through sellers; there one person went abroad to look for it.',
      'many-to-share-the-cost': 'Twenty or more firms make it here; there a number of makers shared the cost.',
      'somebody-could-do-it':
        'News comes late and somebody could take on joint work here; there a former maker made the search a business.',
      'news-for-sale':
        'Somebody sells market news to firms here; there such a service grew until rivals bought it too.',
    },
    unlike: {
      'source-shared-already':
        'Firms here already share a source that tells them before the season; there it had yet to be set up.',
      'buyers-bring-models':
        'Buyers bring the models here, so makers can do less with news of the market; that is our reading, the article says nothing of models there.',
      'few-to-share-the-cost':
        'Fewer than twenty firms make it here; a service that lives from small shares needs many payers.',
    },
  },
  'limeira-jewellery': {
    alike: {
      'own-models': 'Firms here make models of their own; there independent firms innovate.',
      'own-names': 'Goods from here reach the customer under local names; there firms have brands of their own.',
      'own-channels':
        'At least one firm here sells past the large buyers; there independents opened their own channels.',
      'toxic-residues':
        'The process here gives off toxic waste or lives on a natural material; jewellery is listed among the trades with toxic residues.',
    },
    unlike: {
      'buyers-bring-models':
        'Buyers name price and model here; there the firms that got on were independent of buyers.',
      'models-not-own': 'Models here are copied, bought or sent by buyers; there they come from the firms.',
    },
  },
  'campinas-ict': {
    alike: {
      'lives-from-research': 'Firms here live mainly from new knowledge, as a trade in information technology does.',
      'help-in-the-region': 'Tests, courses and technical help are in the region here, as they were there.',
      'school-listened': 'A school here changed something because firms asked; there courses fit the trade.',
      'works-with-laboratories':
        'Firms here have developed something with a laboratory or university; there they work closely with research centres.',
    },
    unlike: {
      'help-missing':
        'Tests, courses or technical help are missing or little used here; there research centres have long stood in the region.',
      'lives-from-craft':
        'Firms here live from craft, machines, design or price; there the trade was information technology.',
      'never-with-a-laboratory': 'No firm here has developed anything with a laboratory; there such ties are close.',
    },
  },
  'all-visited-systems': {
    figures: {
      states: 'states of Brazil with case studies',
      visits: 'visits to firms and institutions, about, in the five years before the article',
      years: 'years in which these visits were made',
    },
  },
  'americana-weaving': {
    alike: {
      'used-machines': 'Small firms here live on used machines; there dealers in used looms kept them going.',
      'repair-here':
        'A broken machine is mended here within days; there repair shops, dealers and makers of looms were near.',
      'paid-by-the-piece':
        'Firms that work for others here are paid by the piece or the metre; there that drew them to quantity.',
      'same-work-in-own-shop':
        'Skilled people here leave to do the same work for their old firm; there they became subcontractors too.',
      'quality-suffers': 'Quality is weak here; there it suffered from pay by the metre and from lost workers.',
    },
    unlike: {
      'help-from-far': 'Repair and parts come from far away here; there looms, parts and repair were close.',
      'paid-for-quality': 'Better work is paid better here; there metres counted.',
      'without-papers': 'Many people here work without papers; there that was rare.',
    },
  },
  'petropolis-knitting': {
    alike: {
      'machines-sold-here': 'A first machine can be bought here; there a maker of knitting machines stood in the town.',
      'market-that-turns':
        'Turns of demand catch firms here late; there seasons and fashions made sales hard to foresee.',
      'fashion-reworked':
        'A copy here gets something of its own and the price holds; there fashion was imitated creatively.',
      'without-papers': 'Many people here work without papers, as many did there.',
      'workers-change-often': 'Skilled people here leave often; there turnover was high too.',
    },
    unlike: {
      'help-from-far': 'Repair and parts come from far away here; there the machine maker was next door.',
      'larger-firms-compete':
        'Larger firms fight for the same customers here; there the uncertain market kept most of them away.',
      'hands-are-short': 'Firms here search for workers; there so many looked for work that pay stayed low.',
    },
  },
  'north-east-weaving': {
    alike: {
      'aid-asks-for-scrapping': 'Aid for new machines here asks firms to scrap old ones, as it did there.',
      'no-repair-here':
        'Machines, parts or repair are hard to find here; there nobody nearby supplied or mended looms.',
      'machines-with-a-few':
        'A few larger firms keep the newest machines for themselves here; there weaving was left almost wholly to large mills.',
    },
    unlike: {
      'repair-here': 'A broken machine is mended here within days; there that was what small mills lacked.',
      'small-firms-have-it-too':
        'Small firms here own the newest machines too; there hardly any small firm was in the trade.',
    },
  },
  'kumasi-magazine': {
    figures: {
      growth: 'times as many people in small industry in the late 1980s as in the early 1970s, by an estimate',
      craftsmen: 'craftsmen, or more, by an estimate of the late 1980s',
    },
    alike: {
      'no-material':
        'Material or parts cannot be had here; there the want of imported parts set off repair and copying.',
      'steps-passed-on': 'Firms here give parts of a job to one another, as the workshops there do.',
      'one-machine-for-many':
        'A machine that others lack works for its neighbours here; there one lathe served many workshops.',
      'shops-without-orders':
        'New shops here have days without an order; there too many newcomers left most with little work.',
      'address-held-against':
        'Public offices treat these firms worse here; there the very address was held against them.',
    },
    unlike: {
      'no-power': 'Power is not reliable here; there regular power was a condition of better techniques.',
      'steps-not-passed-on':
        'Firms here hardly share out the work; there that sharing is what made the crowd of shops efficient.',
      'imports-on-sale':
        'Imported goods stand beside local ones here; there growth came when imports had become scarce.',
    },
  },
  techiman: {
    figures: { firms: 'small firms in metalworking, vehicle repair and related work, in a study of 1987' },
    alike: {
      'no-power': 'Work here waits for power or runs on generators; there old tractor engines had to serve.',
      'steps-not-passed-on': 'Firms here hardly share out the work; there it stayed rudimentary too.',
      'many-firms': 'Twenty or more firms stand together here; there it was about a hundred.',
    },
    unlike: {
      'power-all-day': 'Power is there all day here; there its lack was a severe brake.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there they hardly did.',
    },
  },
  'philippines-ceramics': {
    alike: {
      'five-willing': 'Five or more firms here can be named that would start; there a group of small makers did.',
      'want-to-sell-far': 'Hardly any firm here sells far away; there the makers joined forces to sell abroad.',
      'want-of-design': 'Own models or specialists are wanting here; there foreign designers helped.',
      'material-is-worse':
        'A shop without its buyer gets no material here, or worse; there the association found better material.',
    },
    unlike: {
      'fewer-than-five': 'Fewer than five firms here would start; an association of few has little to share.',
      'would-not-sit-together':
        'A plan failed here because firms would not sit at one table; there a group of makers joined forces.',
      'government-leads':
        'The government leads the association here; there the makers acted through an association of exporters and manufacturers.',
    },
  },
  'santa-croce-leather': {
    figures: {
      'artisan-firms': 'artisan firms; the chapter is of 2000 and does not date the number',
      'workers-of-artisans': 'workers in these artisan firms',
      subcontractors: 'subcontractors that were registered with an association; the true number is probably higher',
      'workers-of-subcontractors': 'workers of these registered subcontractors',
      area: 'square kilometres at most, in which all of them work',
      steps: 'steps of tanning, at least half of which were given to specialists',
      exports: 'per cent of sales that were exports',
      'exports-to-europe': 'per cent of these exports, nearly, that went to the European Union',
      'sales-in-tuscany': 'per cent of the sales in Italy that went to buyers in Tuscany',
      'share-of-jobs': 'per cent of the country’s jobs in tanning, about, in the Arno Valley as a whole',
      'savings-banks': 'savings banks, or more, that lent with little formality',
      'size-for-relief': 'employees, below which a firm received tax and money incentives from the state',
    },
    alike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; there at least half of the steps are given to specialists.',
      'one-product-town': 'The whole town here lives with the trade, as it does there.',
      'toxic-process':
        'The process here gives off toxic waste or lives on a natural material; tanning there pollutes heavily.',
      'land-refused':
        'A plan or rule of the town stands against most firms here; there the town hall refused land for larger plants.',
      'agents-in-town':
        'Agents or shippers have their office here; there export agents, hauliers and traders are all in town.',
    },
    unlike: {
      'country-receives-aid':
        'Your country receives development aid; there Italian fashion buyers brought the demand and the state relieved small firms.',
      'steps-not-passed-on':
        'Firms here hardly share out the work; there that sharing is called the main reason for success.',
      'no-lender': 'Small firms here find no lender in time; there at least three savings banks lent with ease.',
      'nobody-sells-far': 'Hardly any firm here sells far away; there export agents and buyers sit in town.',
    },
  },
};
