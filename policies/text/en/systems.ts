import type { Texts } from '#policies/schema/text';

export const systemTexts: Texts['systems'] = {
  'four-step-methodology': {
    name: 'The four-step method of Suzigan, Furtado and Garcia',
    what: 'Four steps that build on each other: find and describe concentrations in the statistics; estimate by region how much firms innovate; count schools, laboratories and support bodies; then visit the system and its firms. The formulas are in earlier papers by the authors. This tool follows the same order, and a type from figures alone stays a candidate until the field work is done.',
  },
  'two-by-two-typology': {
    name: 'The four types, by two measures of weight',
    what: 'A system can weigh much or little in its region, and much or little in its industry. The four combinations are center, advanced vector, vector of local development and embryonic system. The article prints no numeric cut-offs; those in this tool come from another source and can be changed.',
  },
  'problem-inventory': {
    name: 'The list of fourteen problems',
    what: 'Suzigan, Furtado and Garcia list five problems of the whole system (infrastructure, institutions, collective organisation, governance, environment) and nine of the firms. The firm-level ones are more in number but easier to treat.',
  },
  'policy-frame': {
    name: 'Principles, general measures, packages by type',
    what: 'The policy design in three layers: a few principles, such as never to replace local actors and to ask for a local contribution; measures for problems that most systems share; and a package fitted to each type. The authors offer it as a guide drawn from Brazil. They suggest; they do not prove.',
  },
  'collective-efficiency': {
    name: 'Collective efficiency',
    what: 'Schmitz’s idea that small firms gain together what none could gain alone: they compete, and they complete each other’s work. Later he defines it as two things at once. One is the advantage that any firm nearby has, the other is what firms do together on purpose. He and Nadvi, as Suzigan and co-authors report, see two gaps in it: links to the outside, and conflict and governance inside.',
  },
  'pyke-model': {
    name: 'Pyke’s model of small-firm cooperation, as announced',
    what: 'A model made from the best features of many cases: small independent firms in one broad sector, near each other if possible. Several institutions support them at once. It aims at efficiency, growth and fair labour standards, and its parts work only as a whole. We have the preface alone, so what the chapters say of each institution is not known here.',
  },
  'collective-efficiency-test': {
    name: 'Is it a system, or many firms side by side?',
    what: 'Schmitz’s condition: producers of the same thing gain little from being close. Gains begin with suppliers of materials, tools, new and used machines, parts and repair. The clearest sign: a shop with too large an order gives some steps to others nearby.',
  },
  'sector-screen': {
    name: 'Which trades the small-firm model can fit',
    what: 'Schmitz separates goods that flow, such as cement, steel or oil, from goods made piece by piece, such as shoes or furniture. The model does not fit the first. Within the second, small firms work mostly in small batches or to order. He counts suppliers and other linked units as part of the sector.',
  },
  'dimensions-of-a-typology': {
    name: 'What a typology of clusters must look at',
    what: 'Nine sides of a system that justify different policies. They run from its weight in region and industry to its social setting. The four types use only the first two, so the other seven are read next to them.',
  },
  'stylised-evolution': {
    name: 'How the systems visited came to be what they are',
    what: 'A story in steps, told of the systems that the authors visited. An accident or a first skill draws firms. Suppliers, unions and associations follow. Growth then divides the work further, and horizontal cooperation becomes weaker. Larger firms rise, and with them a form of command.',
  },
  'planned-governance': {
    name: 'Three forms of planned governance',
    what: 'Where somebody steers a system, it is one of three: local firms with channels and brands of their own, outside firms that command a chain, or local firms and institutions together.',
  },
  'hybrid-structure': {
    name: 'Two kinds of firms in one place',
    what: 'Most of the systems visited hold two segments. A few larger firms run networks or produce for buyers elsewhere. Many small independent firms depend on each other and on the place. Help must say which of the two it serves.',
  },
  'external-economies': {
    name: 'External economies after Marshall',
    what: 'Firms near each other share skills, suppliers and knowledge that none of them pays for alone. This explains where a district began. The Italian authors found that it does not explain its growth.',
  },
  'increasing-returns': {
    name: 'Increasing returns and lock-in',
    what: 'Early firms attract later ones, so that chance can settle where an industry stays. The result may be inefficient. Advice that follows depends on how near the market is to such a state.',
  },
  'centripetal-and-centrifugal-forces': {
    name: 'What draws firms together and what drives them apart',
    what: 'Linkages, skills and spillovers pull firms into one place. Land prices, crowding and what cannot move push them out. The models give little policy; David warns of regions that outbid each other for plants.',
  },
  'four-corners': {
    name: 'The four corners of a local environment',
    what: 'Inputs, demand, related trades and the setting of rivalry together make a place strong or weak. The policy that follows stays general, and the market decides the rest.',
  },
  'three-fronts-of-collective-action': {
    name: 'Three fronts of collective action',
    what: 'Industry and geography shape each other. Public and joint action can add to what the market does on three fronts. These are critical services, cooperation between firms, and forums that choose a direction, such as one that protects a regional trademark.',
  },
  'four-industrial-districts': {
    name: 'Four kinds of new industrial districts',
    what: 'Small firms that depend on each other; suppliers around one large firm; branch plants of outside companies; or a place that hangs on a public body. Amin rejects so broad a use of the word district.',
  },
  'triple-c': {
    name: 'Help that begins with a customer, goes to a group, and adds up',
    what: 'Three tests for an intervention: it starts from what a customer asks, it reaches firms as a group, and each step makes the next one possible.',
  },
  'three-cluster-classes': {
    name: 'Three classes of clusters',
    what: 'Survival clusters, advanced producers, and multinational companies with their suppliers. Each class has another aim of policy. Suzigan and co-authors find that the classes help policy little.',
  },
  'rings-and-cores': {
    name: 'Rings and cores',
    what: 'Who commands whom, in four pictures. A ring of equals has no core. Other rings turn around a firm that coordinates, or around one that leads. A core may also stand without a ring. Room for policy depends on hierarchy and on which links are local.',
  },
  'chain-governance': {
    name: 'Who governs the chain',
    what: 'A chain is driven by producers or by buyers. A buyer that sets product and process without owning the firm holds them in a near hierarchy, which limits what they can learn.',
  },
  'upgrading-stages': {
    name: 'Steps of upgrading, and two strategies',
    what: 'Firms can improve how they produce, how they sell, or take over design and brand. A cluster strengthens its place in the chain, or changes it. The second needs a coalition of public and private actors.',
  },
  'geography-of-innovation': {
    name: 'How knowledge travels over short distances',
    what: 'Complex knowledge passes best between people who meet. The paths are three: learning in networks, ties in a community, and resources that all can use, such as a laboratory.',
  },
  'shift-of-policy': {
    name: 'From forbidding to enabling, from the nation to the region',
    what: 'Policy has moved in two ways, after Audretsch. It helps firms to use knowledge instead of limiting them. Regions and towns take over from the national level.',
  },
  'informational-divide-view': {
    name: 'A divide between those who know the market and those who make',
    what: 'Local systems adapt without a plan. Firms that decide on technology often lack news of the market. When competition changes, those who hold the news begin to lead and join firms together.',
  },
  'alternatives-rejected': {
    name: 'Three ways that Pyke sets aside',
    what: 'Large integrated producers, single firms that look promising, and low quality with cheap labour. He prefers many independent small firms that improve together.',
  },
  'flexible-specialisation': {
    name: 'Flexible specialisation against mass production',
    what: 'Two ways to organise industry, each with its own technology, markets and institutions. Districts had three marks. They made a variety for changing markets, they used flexible machines, and their institutions balanced rivalry and cooperation.',
  },
  'two-kinds-of-subcontracting': {
    name: 'Two kinds of subcontracting',
    what: 'A small firm may take over a step that it does better, or only the overflow of a larger one. In the second case it is a buffer, and there is little to learn. The question is how firms relate, less how large they are.',
  },
  'critique-of-the-model': {
    name: 'Seven doubts about the model',
    what: 'Schmitz lists what the literature leaves open: the definition, flexible mass production, the state of markets, workers who lose, the national level, the part of the town, and whether a success can be repeated.',
  },
  'crisis-adaptation-test': {
    name: 'Surviving a crisis, or adjusting to grow',
    what: 'Family firms outlast a bad time because unpaid hands work longer. That is not the same as a change that leads to growth. A crisis can also open a market, as it did in Kumasi.',
  },
  'labour-surplus-mechanism': {
    name: 'What many idle hands do to competition',
    what: 'Where work is scarce, wages are pressed down, and skilled workers open shops of their own. Each may gain, while the trade copies, cheapens and stands still. Low pay and good machines can also go together.',
  },
  'institutional-conditions': {
    name: 'Three jobs of an association, and what lies outside it',
    what: 'Schmitz gives an association three jobs: members help themselves, they speak to government with one voice, and outside help finds a way in. Town and trade policy set limits to all three.',
  },
  'research-questions': {
    name: 'What to find out about a cluster',
    what: 'Schmitz’s questions on existing material. Are the firms copies, or do they divide the work? Who supplies, who cooperates, what has grown, what did policy do, and how can a bad institution become a good one?',
  },
  'unit-of-analysis': {
    name: 'What is looked at: firms of one trade in one place',
    what: 'The object of study is a concentration of small producers of one sector, and not the small firm as such. It is a condition for gains from being together, and does not guarantee them.',
  },
  'data-schedule': {
    name: 'The schedule of data in fourteen blocks',
    what: 'Blocks (a) to (n) say what to learn on the spot, from the origin of the trade to taxes and tariffs. The field guide of this tool follows them and shows the blocks that are still empty.',
  },
  'reinvestment-list': {
    name: 'Where the profit goes, and why',
    what: 'A list of what owners do with a surplus, from new machines to savings abroad, and of what moves them. Growth lasts only if the money returns to the place.',
  },
  'four-stage-research': {
    name: 'Four stages of field research',
    what: 'A survey, a few firms in depth, a check with those who buy from them and sell to them, and the institutions. The order is free. What only one side says stays open until another side is asked.',
  },
  'sampling-caution': {
    name: 'Cases that succeed are seen first',
    what: 'Researchers tend to choose places that already do well. That is acceptable if they say so. Comparing cases makes each of them worth more.',
  },
  'three-challenges': {
    name: 'Three challenges after the cases',
    what: 'There may not be room for many such places. Public administration must work across levels and across the line to private bodies. Donors must learn from earlier projects for small firms.',
  },
  'two-scenarios': {
    name: 'A hopeful and a dark picture of small firms',
    what: 'In one, any small producer can grow if obstacles are removed. In the other, more and more producers share the same small space. Schmitz accepts neither as a rule: the conditions decide.',
  },
  'definitions-of-a-district': {
    name: 'What a district is',
    what: 'For some, a community and its firms have grown into one. For others, it is the divided work that counts. Amin holds that many firms side by side are not yet a district.',
  },
  'advantages-of-a-district': {
    name: 'What firms gain from a district',
    what: 'Being near saves cost, narrow tasks bring scale, and new firms spring from old ones. Trust and an atmosphere of industry add to it: people learn by changing jobs, and the place has a name.',
  },
  'mark-one-and-mark-two': {
    name: 'Districts with and without formal support',
    what: 'In the older kind, craft and custom carry the firms. In the newer kind, service centres and larger network firms stand around them with news of markets, advice on law and money, and technology.',
  },
  'firms-or-surroundings-typology': {
    name: 'Strong firms, strong surroundings, or both',
    what: 'Two questions place a district: how much can the firms do themselves, and how much do the institutions around them help? The answer says how far it can build new technology. Amin doubts that such different places belong together.',
  },
  communalism: {
    name: 'Politics that ties a place together',
    what: 'In parts of Italy one party tradition joined town halls, unions and artisans. It spoke between interests, and people were used to act together. Such a culture has a long history.',
  },
  'studied-trust': {
    name: 'Trust that is watched',
    what: 'Partners trust each other because they depend on one another and can choose. Late payment once is accepted. Cutting prices, paying late again and again, or giving orders from above are punished.',
  },
  'goal-oriented-coordination': {
    name: 'Asking again whether the goal is right',
    what: 'Craft systems divide a known task well. Others set a goal, try, compare, and change both task and goal. The second way is better prepared for radical change.',
  },
  'network-leader-firms': {
    name: 'Medium firms that lead a network',
    what: 'In newer Italian districts, firms of about a hundred people bring markets, strategy and means to those around them. They do not buy up the others, and they need what these know.',
  },
  'three-threats': {
    name: 'Three threats to a district',
    what: 'Children who will not take over, a solidarity that becomes weaker, and work or sales that move abroad. Amin names them so that nobody rests on past success.',
  },
  'new-regionalism': {
    name: 'Policy made for one region',
    what: 'Policy makers found new hope in regions that grow from within. They turned from the same tools for all to tools that fit a place.',
  },
  'three-forms-of-decentralised-systems': {
    name: 'Three forms of industry that is not centralised',
    what: 'High-technology regions, craft networks, and large companies that split themselves up. All three were said to win in markets where quality decides.',
  },
};
