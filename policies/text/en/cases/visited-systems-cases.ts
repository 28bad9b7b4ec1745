import type { Texts } from '#policies/schema/text';

export const visitedSystemsCaseTexts: Texts['cases'] = {
  'franca-footwear': {
    name: 'Franca, state of São Paulo: men’s leather shoes',
    what: 'Smaller independent firms tried several times to act together. The dominant large firms, which make shoes on contract for foreign buyers, stopped these attempts. Most of those large firms have modern plants but put little into new products or processes. Independent firms, small and large, innovate and sell abroad through channels and brands of their own. The article gives no figures.',
    lesson:
      'Our reading: ask what lead firms do with joint attempts, not how large they are. Small firms that are blocked need a body apart from the one that blocks them, and a way out of contract work exists.',
    alike: {
      'attempt-blocked':
        'Larger firms or the association stopped a joint attempt here; there the dominant firms stopped several.',
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
        'One firm has most of the jobs here, or there are no small ones; there independents of several sizes work next to the large firms.',
      'nobody-sells-by-himself':
        'No firm here sells through a channel that it chose itself; there several had shown that it can be done.',
      'government-leads':
        'The government leads the association here; a body apart from larger firms would leave that as it is.',
    },
  },
  'votuporanga-furniture': {
    name: 'Votuporanga, state of São Paulo: furniture',
    what: 'A group of 25 small firms in crisis hired a coordinator. The coordinator set up a programme of total quality control, brought in better management, helped to start a university course in furniture making, and arranged money for a centre for technology, research and training, which the article ranks second in the country. Output and exports grew, techniques improved, and several of the firms obtained ISO certificates.',
    lesson:
      'The authors base their advice on a coordinator on this case. Our reading: a part of the firms was enough to begin. The article does not say how many firms stayed outside, what it cost, or how long it took.',
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
    name: 'Birigui, state of São Paulo: children’s shoes',
    what: 'A former shoe maker set up a service firm. The owner travelled abroad twice a year to learn about new products and the direction of the market, and put the findings on a CD-ROM for local makers. Each paid a small part of what the search would have cost alone. The service did so well that similar clusters elsewhere bought it too, which hurt the local makers.',
    lesson:
      'Shared information is cheap and useful, and it can reach your rivals. Our reading: agree who else may buy the service before you help it to start.',
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
        'Buyers bring the models here, so makers can do less with news of the market. The article says nothing of models there.',
      'few-to-share-the-cost':
        'Fewer than twenty firms make it here; a service that lives from small shares needs many payers.',
    },
  },
  'limeira-jewellery': {
    name: 'Limeira, state of São Paulo: jewellery',
    what: 'The article names Limeira as one of the places where independent firms innovate and sell under their own brands. It also lists jewellery among the trades whose processes leave toxic residues. It gives no figures and says nothing about waste in Limeira itself.',
    lesson:
      'Own design and own brands are within reach of independent firms. Our reading: in this trade, ask about residues from the first day.',
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
    name: 'Campinas, state of São Paulo: information and communication technology',
    what: 'Firms use courses in their own field at the state university (UNICAMP) and at other local schools. They also work closely with research centres and laboratories that have long been in the region.',
    lesson:
      'Schools and firms can meet where the courses fit the trade. Our reading: these institutions stood there before the policy did, so do not promise the same result where they are missing.',
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
    name: 'Brazil: all the systems that the authors visited',
    what: 'Case studies in eight states, with about 400 firms and institutions visited over five years. The trades include shoes and leather, clothing, furniture and wood, jewellery, ceramics, marble, plastics, farm machinery, medical and communication equipment, and software.',
    lesson:
      'The authors met the firm-level problems in every system they visited, and the system-level ones in most. Our reading: where you have no answer yet, this is a reason to check, not a finding about your place.',
    figures: {
      states: 'states of Brazil with case studies',
      visits: 'firms and institutions visited, about, in the five years before the article',
      years: 'years in which they were visited',
    },
  },
};
