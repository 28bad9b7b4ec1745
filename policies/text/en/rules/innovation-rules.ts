import type { Texts } from '#policies/schema/text';

export const innovationRuleTexts: Texts['rules'] = {
  'specialists-attract': {
    because: 'Firms do without specialists. Porter would encourage service firms to come to the place.',
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
      'Services are missing, and enough firms are willing. Scott would have firms, unions and public bodies run some of them together.',
  },
  'quality-without-a-test': {
    because:
      'Quality costs firms orders, and they have nowhere near to test what they make. Porter wants policy to promote norms and certificates for products.',
  },
  'specialists-not-trained-anywhere-near': {
    because:
      'Specialists are missing, and so is the course that would train them. Porter counts educated people among what policy should provide.',
  },
  'advanced-producers-awareness': {
    because:
      'Firms here are past bare survival, but quality, pollution or new products lag behind. For Schmitz and Nadvi the first step is that firms see the need.',
  },
  'advanced-producers-upgrade-together': {
    because:
      'Firms here are past bare survival, but quality, pollution or new products lag behind. Once firms see the need, Schmitz and Nadvi want joint work on technique and environment.',
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
    because: 'New models are copied within the season. Closeness alone does not make firms quick or inventive.',
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
      'Firms here live from new knowledge. Breschi and Malerba want policy to make room for new firms. Most of the evidence comes from rich countries.',
  },
  'knowledge-no-park-first': {
    because:
      'Firms here live from new knowledge. Breschi and Malerba find parks and incubators from above of little use; from poorer countries there is no evidence.',
  },
  'market-nearly-taken': {
    because:
      'One firm, place or standard is about to hold the market that firms here want to enter. Arthur sees no point in entering then.',
  },
};
