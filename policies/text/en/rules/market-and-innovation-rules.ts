import type { Texts } from '#policies/schema/text';

export const chainAndMarketRuleTexts: Texts['rules'] = {
  'few-channels-export-together': {
    because:
      'Firms here could sell to hardly anybody else if their largest buyer left. Selling together opens a second way to a market.',
  },
  'few-channels-own-products': {
    because:
      'Firms depend on a few buyers and make what these ask for. A product of their own is something that they can offer to others.',
  },
  'few-channels-price-of-chains': {
    because:
      'Suppliers in chains learn to produce and seldom to design or sell, and trust among neighbours has broken where some joined. Check that a new channel does not repeat the old one.',
  },
  'making-ahead-no-more-capacity': {
    because: 'Plants here can make more than anyone here knows how to sell. More machines would widen that gap.',
  },
  'bottom-of-market-no-push': {
    because:
      'Orders for plain goods go to places where land and wages cost less. Volume and low prices are a race that a dear place cannot win.',
  },
  'demand-turns-vary-the-product': {
    because:
      'Customers turned to something else and most firms went on as before. Firms need to be able to vary what they make, and soon.',
  },
  'demand-turns-own-products': {
    because:
      'Firms could not follow the last change of demand. New products that come quickly count for more than cheap hands.',
  },
  'demand-turns-leader-firms': {
    because:
      'Firms here did not follow the last change. Medium firms that watch markets and share work with small specialists may help, if they arise from among the firms.',
  },
  'no-distant-market-export-together': {
    because:
      'Nobody sells far away, or the near market has given out. Alone, a small firm can hardly pay for the way there.',
  },
  'no-distant-market-design-help': {
    because:
      'Firms know no distant customers and what these like. Ceramics makers in the Philippines used designers through their association to sell overseas; such cases are rare.',
  },
  'copied-models-design-help': {
    because:
      'Models here are copied or bought. An association can bring a designer to many small firms, as one did in the Philippines.',
  },
  'dispersed-design-help': {
    because:
      'The firms are spread over many places. Help with design can still reach them through a body of the trade.',
  },
  'export-barriers-ask-for-lower-ones': {
    because:
      'Duties, norms or papers keep goods out of a market that firms could serve. Only those who set such barriers can lower them; the source says it of mature clusters.',
  },
  'reposition-coalition': {
    because:
      'Firms work for large buyers and want design, selling or a brand of their own. No firm gets there alone: it takes the main public and private bodies together.',
  },
  'reposition-own-channel-pilots': {
    because:
      'Firms want a new position, and at least one already sells past the large buyers. Learn from that firm, and begin with those who can do the same.',
  },
  'reposition-price-of-chains': {
    because:
      'A chain that helps firms to produce may hold them back from design and selling. The coalition has to say what happens if a large buyer objects.',
  },
  'keep-position-support': {
    because:
      'Firms work for large buyers and want to keep that work on better terms. Joint institutes, tests, training and an export group help with that.',
  },
  'keep-position-not-alone': {
    because:
      'This support makes firms better at what they do for the buyer. It does not give them products or customers of their own, so let it never be the only answer.',
  },
  'small-home-market-no-volume': {
    because:
      'The home market is small, so it has little room for large volumes of one thing. Firms that export are the exception.',
  },
};

export const innovationRuleTexts: Texts['rules'] = {
  'specialists-attract': {
    because:
      'Firms do without specialists. Those who offer such services elsewhere may come if they see enough customers.',
  },
  'specialists-service-center': {
    because:
      'Many firms lack the same kind of specialist. A center that serves them one by one can employ what none can pay alone.',
  },
  'help-missing-service-center': {
    because: 'Technical help is out of reach. A center in or near the place can give it to one firm at a time.',
  },
  'help-missing-collective-services': {
    because:
      'Services are missing, and enough firms are willing. They can run some of them together, with unions and public bodies.',
  },
  'quality-without-a-test': {
    because:
      'Quality costs firms orders, and they have nowhere near to test what they make. Norms, and the bodies that certify by them, are set up above the place: ask for them.',
  },
  'specialists-not-trained-anywhere-near': {
    because:
      'Specialists are missing, and so is the course that would train them. Education on that scale is decided above the place: ask for it.',
  },
  'advanced-producers-awareness': {
    because:
      'Firms here are past bare survival, but quality, pollution or new products lag behind. Help comes too early until they themselves see the need.',
  },
  'advanced-producers-upgrade-together': {
    because:
      'Firms here are past bare survival, but quality, pollution or new products lag behind. Once they see it, joint technical and environmental work helps more than work alone.',
  },
  'divide-information-service': {
    because:
      'Those who choose the machines do not know what sells. Bring them news of the market that does not depend on the buyer.',
  },
  'divide-services-agency': {
    because:
      'Workshops invest without news of the market. Lombardi proposes an agency that supplies such services to the whole system.',
  },
  'divide-coordination-agency': {
    because:
      'Workshops invest without news of the market. Lombardi’s agency would also coordinate firms through their associations. It would draw decisions together, so agree first who may decide what.',
  },
  'divide-common-language': {
    because:
      'Those who choose the machines know the orders and no more. Belussi would have terms and codes made through which knowledge can be read by all.',
  },
  'small-steps-differentiation': {
    because:
      'What is new here differs from the old in details only, or came too late. Firms need the means to vary their products and the way they organise work.',
  },
  'small-steps-own-products': {
    because:
      'New products here differ from the old ones in details only, or came too late. Firms need somebody whose task it is to develop more.',
  },
  'small-steps-leader-firms': {
    because:
      'Small steps are what firms here do well, and a larger change finds no answer. In some Italian districts medium leader firms brought it while specialists stayed as they were.',
  },
  'leap-keep-used-machines': {
    because:
      'The next better machine is out of reach for small firms. Used machines, dealers and repairers turn one leap into several steps.',
  },
  'leap-help-from-larger-firms': {
    because:
      'The next machine is out of reach, and larger firms buy from small ones here. They may lend know-how or a machine to suppliers whom they want to keep.',
  },
  'no-equipment-keep-repair': {
    because:
      'Machines stand still because parts and repairers are far away. Keep and win the shops that sell and mend them.',
  },
  'no-equipment-help-from-larger-firms': {
    because:
      'Parts and repairers are far away, and larger firms buy from small ones here. Their technicians and stores could serve suppliers too.',
  },
  'quality-help-from-larger-firms': {
    because:
      'Bad pieces are found late or cost a buyer, and larger firms buy from small ones here. They have a reason of their own to help suppliers.',
  },
  'scrapping-aid-keep-repair': {
    because:
      'Aid for machines is given here only if old ones are scrapped. Protect the dealers and repairers who live from these.',
  },
  'scrapping-condition-goes': {
    because:
      'A grant or loan asks firms to scrap their old machines. In the Brazilian North-East such a rule helped to keep dealers and repair away; ask for it to be dropped.',
  },
  'used-machines-kept': {
    because:
      'Small firms here work with used machines that can be repaired. That is a strength to keep, not a fault to mend.',
  },
  'same-product-field-test': {
    because:
      'All workshops make the whole product, and none does a step for the others. Look first for the suppliers and services that would make sharing pay.',
  },
  'same-product-no-system-yet': {
    because: 'The workshops stand side by side and do not need each other. Being close is not yet a system.',
  },
  'copies-own-products': {
    because:
      'Copies add nothing and drive the price down. Firms need models that are worth paying for, and a reason to risk them.',
  },
  'copies-closeness-is-not-enough': {
    because: 'New models are copied within the season. Firms that stand close can pull each other down as well as up.',
  },
  'profit-leaves-ask-why': {
    because:
      'What firms earned went out of the trade, so growth will not last by itself. Ask owners why; if one reason stands out, see whether this plan treats it.',
  },
  'old-ways-forum': {
    because:
      'Firms know a better way and do not use it. A place where they look at coming changes together may loosen a habit that no single firm dares to drop.',
  },
  'knowledge-pooling': {
    because:
      'Firms here live from new knowledge. Research, norms and first sales cost more than one firm can carry; Arthur would have them share these costs and watch their timing.',
  },
  'knowledge-institutions': {
    because:
      'Firms here live from new knowledge. Audretsch sees policy move to the making and selling of it, decided close to the place.',
  },
  'knowledge-new-firms': {
    because:
      'Firms here live from new knowledge, and new ones carry it further. Most of the evidence comes from rich countries.',
  },
  'knowledge-no-park-first': {
    because:
      'Where a trade rests on research, somebody soon proposes a park or an incubator. Studies from rich countries found them of little use; from poorer ones there is no evidence.',
  },
  'market-nearly-taken': {
    because:
      'One firm, place or standard is about to hold the market that firms here want to enter. Aid for entering it would come too late.',
  },
};
