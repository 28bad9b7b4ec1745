import type { Texts } from '#policies/schema/text';

export const coreTensionTexts: Texts['tensions'] = {
  'parks-from-above': {
    name: 'Technology parks and incubators, set up from above',
    one: 'Breschi and Malerba, as Suzigan and co-authors report them, find that public attempts to steer new clusters into being through parks and incubators do not work. Governments help more by easing the start of firms, by education and by supporting infrastructure.',
    other:
      'Suzigan, Furtado and Garcia answer that this evidence comes mostly from rich countries. They know of no proof that such projects fail in the same way in poorer ones.',
    here: 'Ask who wants the park, and which firms of the trade already here would pay to be in it. If nobody can name them, the first view weighs more (our reading).',
  },
  'role-of-local-government': {
    name: 'Local government: promoter or bystander',
    one: 'Piore and Sabel (told by Schmitz), Scott (told by Suzigan and co-authors) and Amin on Emilia-Romagna show local authorities that build, train, plan land and set standards. Pyke’s book announces a role for them too.',
    other:
      'Schmitz doubts that local government explains the European successes, and finds it mostly indifferent or hostile in poor countries. Suzigan, Furtado and Garcia found that it seldom mattered in the systems they studied.',
    here: 'Do not assume either. Ask what this office can decide itself, and what it did the last time firms asked for something.',
  },
  'lead-firms-help-or-harm': {
    name: 'Lead firms: help or harm',
    one: 'Amin describes leader firms that bring markets and strategy to small partners. Schmitz reports parent firms in Japan that help suppliers, and outside investors who opened quarries in India. Humphrey and Schmitz, told by Suzigan and co-authors, see local lead firms that open markets.',
    other:
      'Suzigan, Furtado and Garcia saw lead firms control the association and block small firms. Schmitz reports rattan makers who depend on exporters for material, money and market; Harrison, told by Amin, fears takeover; Humphrey and Schmitz see gatekeepers.',
    here: 'Judge conduct, not size: what do the larger firms here do with the small ones, and what did they do the last time small firms tried something?',
  },
  'joining-chains': {
    name: 'Joining the chains of large buyers',
    one: 'Schmitz and Nadvi, as Suzigan and co-authors report them, hold that clusters grow only when trade links them to large markets far away. Humphrey and Schmitz ask whether chains help or hinder; Suzigan and co-authors grant that suppliers improve in production.',
    other:
      'Suzigan, Furtado and Garcia call that view radical. They saw chains break trust, suppliers gain in production but not in design or brands, and firms that left chains get ahead. In Schmitz’s account Kumasi grew on repair for its home market, with some customers from nearby countries.',
    here: 'Ask who names price and model, and who could sell something else to somebody else. Never advise firms to join a chain without saying how they will get designs, brands and other buyers (our reading).',
  },
  'concentration-or-interdependence': {
    name: 'Many firms in one place, or firms that need each other',
    one: 'Markusen, as Amin reports her, widens the idea of a district to firms of one trade that stand close together. The first step of Suzigan, Furtado and Garcia also looks for concentration in the statistics; their field work comes later.',
    other:
      'Amin holds that being close is not the same as depending on one another. Schmitz adds that a crowd of firms doing the same thing gains little: benefits come with suppliers, machines, parts and repair.',
    here: 'Figures show a concentration. Whether it is a system shows when an order is too large for one shop: does it pass steps to others here?',
  },
  'many-cheap-embryos-or-risk': {
    name: 'Embryonic systems: cheap each, risky together',
    one: 'Suzigan, Furtado and Garcia say that help for one embryonic system costs little. Schmitz and Nadvi, as they report them, would support clusters that merely survive, for jobs and as a seedbed.',
    other:
      'The same authors warn that these systems are many and their organisations thin, so the risk adds up. They ask for staged programmes, each stage matched by local effort.',
    here: 'Ask what local people would put in and who would check it. Begin with a few systems and pay for the second stage only where the first was verified (our reading).',
  },
  'associations-first-or-growth-first': {
    name: 'Association first, or growth first',
    one: 'Schmitz finds it hard to see how small firms could be helped forward on purpose without associations: for mutual help, for a voice, and as a channel for outside aid.',
    other:
      'Schmitz also reports that Kumasi’s association came only after most of the growth, and that the individualism of small producers is the main obstacle to such bodies.',
    here: 'Count the firms that would start now. A few are enough for a first joint task; the body can follow (our reading).',
  },
  'training-well-or-badly-provided': {
    name: 'Training: already there, or missing',
    one: 'Suzigan, Furtado and Garcia found the training of workers in good order in most systems, on the job or in technical schools.',
    other:
      'They also found degree courses for the trade and management courses too few, ask for higher technical skills in centers, and count labour training among the costs that weak services raise. In the model that Schmitz criticises, vocational training is a local duty.',
    here: 'Ask about the two apart: where do workers learn the trade, and where do technicians and managers?',
  },
  'large-or-small-funds': {
    name: 'Large funds or small ones',
    one: 'Scott, as Suzigan and co-authors report him, argues that collective action is cheap: it needs no great sums and does not keep failing firms alive.',
    other:
      'Suzigan, Furtado and Garcia say that centers and vectors call for more money and other means, and that more is then at risk.',
    here: 'Ask how much can be decided at all. Start with what needs people rather than money, and put large sums only behind what local actors match (our reading).',
  },
  'information-as-club-good': {
    name: 'Shared information: a saving, and a leak',
    one: 'In Birigui, as Suzigan, Furtado and Garcia tell it, one traveller gathered market news for many firms, and each paid a small part of the cost.',
    other:
      'The same service was later sold to similar clusters elsewhere, against the interest of the makers who had paid for it first.',
    here: 'Ask who else may buy, and write it down before the service starts.',
  },
  'planned-or-refused-land': {
    name: 'Planned land or refused land',
    one: 'Suzigan, Furtado and Garcia see the lack of land planning as a source of congestion and cost. Scott, as they report him, puts the planning of industrial land among the tasks of the region.',
    other:
      'Amin tells how Santa Croce refused land for larger plants and so helped a web of small firms to grow. He tells it as a local peculiarity, not as advice.',
    here: 'Ask whether firms lost orders or left because they found no plot, and what kind of firm the present plan favours.',
  },
  'one-firm-or-a-group': {
    name: 'Helping one firm, or a group',
    one: 'Suzigan, Furtado and Garcia propose services and courses that remove faults inside the firm: production, quality, management, information.',
    other:
      'Schmitz holds that small firms cannot adapt one by one, and that programmes fail on the cost of reaching each. The preface to Pyke’s book rejects the search for single promising firms.',
    here: 'Deliver to a group what each firm lacks (our reading). Ask which five firms would take the service together.',
  },
  'two-axes-or-many-dimensions': {
    name: 'Two measures, or many dimensions',
    one: 'In section 4.2 Suzigan, Furtado and Garcia sort systems into four types by two things: weight in the region and weight in the industry.',
    other:
      'Elsewhere the same authors ask a typology to consider production structure, trade, governance, institutions, the capacity to innovate and social context.',
    here: 'Take the type as the first cut only. The answers on what holds the system back carry the rest (our reading).',
  },
  'which-type-is-most-numerous': {
    name: 'Which type is the most common',
    one: 'Suzigan, Furtado and Garcia call embryonic systems the most numerous, and add that stricter filters lower the count.',
    other:
      'Guerrero and Conceição counted 99 agglomerations in Rio Grande do Sul: 47 advanced vectors, 25 centers, 18 embryonic systems and 9 vectors of local development.',
    here: 'The cut-offs decide, so this tool shows how far your figures lie from each cut and lets you move it.',
  },
  'product-or-process': {
    name: 'Judge by the product, or by the process',
    one: 'Schmitz screens industries by product: goods made piece by piece can suit small-firm clusters, goods that flow cannot. He counts ceramics among the suitable trades.',
    other:
      'Our own observation, which no source makes: some goods of a suitable class, such as tiles from a tunnel kiln, run in a continuous process.',
    here: 'Ask how the thing is made here, not what its class is called. The name of a class alone brings no warning.',
  },
  'metropolis-resource-or-burden': {
    name: 'A large city: resource or burden',
    one: 'Suzigan, Furtado and Garcia see in large cities many resources nearby that an advanced vector can call upon.',
    other:
      'Schmitz recalls the cost of crowding in very large cities and notes that most of his districts lie in smaller towns. Suzigan and co-authors also describe congestion that halts growth.',
    here: 'Both can be true in one place. Name one resource and a person there who would answer the telephone. Ask also who could reduce the crowding.',
  },
  'who-owns-the-site': {
    name: 'Local government: not relevant, or obliged to build',
    one: 'Suzigan, Furtado and Garcia found local government without much part in the systems they studied, and set this aside as a matter of politics and culture.',
    other:
      'The same authors want rules that oblige the local public sector and the associations to build disposal sites, and local institutions to take the leading part in any policy.',
    here: 'Before you propose a site or a land plan, ask who would own it, run it and pay for its upkeep.',
  },
  'clause-or-living': {
    name: 'The environmental clause, or people’s living',
    one: 'Suzigan, Furtado and Garcia tie every benefit to environmental compliance and see more pollution trouble where many firms are informal.',
    other:
      'Schmitz judged the hammock makers of north-east Brazil able to survive in part because they worked unregistered, which large firms could not have done as well.',
    here: 'The clause holds for each firm that receives a benefit. The means of complying are open to all, so that a poor firm can get there (our reading).',
  },
  'never-create-or-reproduce': {
    name: 'Never create a system, or reproduce one elsewhere',
    one: 'Suzigan, Furtado and Garcia do not believe that a local production system can simply be created, and say that policy should never try.',
    other:
      'Schmitz leaves open how far the conditions behind a success could be brought about in another place, and makes this a task for research.',
    here: 'Ask which trade already works here. Strengthen its conditions; do not plan a new system (our reading).',
  },
  'used-machines-fault-or-condition': {
    name: 'Used machines: a fault, or what lets small firms live',
    one: 'Suzigan, Furtado and Garcia name unsuitable technology and machines that do not match as causes of bottlenecks, and poor technology as part of the low-price trap.',
    other:
      'Schmitz shows that second-hand machines, dealers and repair shops let small firms start and grow, and that aid tied to scrapping worked against them.',
    here: 'Ask what the machine holds up, never how old it is.',
  },
};
