import type { Texts } from '#policies/schema/text';

export const brazilCaseTexts: Texts['cases'] = {
  'novo-hamburgo-footwear': {
    name: 'Novo Hamburgo, South Brazil: shoes',
    what: 'Schmitz names the shoe makers of this place in one sentence, as an industrial district in a developing country that exports on a large scale. He gives no figures and does not say how they got there.',
    lesson:
      'Small firms of one trade can reach distant markets from such a country. Our reading: a place that is named for its success shows neither the way to it nor those who failed on the way.',
    alike: {
      'several-sell-far':
        'Several firms here sell far away, small ones too; Novo Hamburgo is named among the large exporters.',
      'steps-passed-on':
        'Firms here give parts of a job to one another; the author calls a place a district only where firms depend on each other.',
    },
    unlike: {
      'nobody-sells-far': 'Hardly any firm here sells far away; there exports are the very reason for naming it.',
      'each-for-itself': 'Firms here do all the work themselves or refuse what is too large; a district shares it out.',
    },
  },
  'americana-weaving': {
    name: 'Americana, state of São Paulo: weaving',
    what: 'Firms of every size, many of them small, work in this town. Loom makers, dealers in used machines and repair shops are near, so a small firm can buy an old loom and keep it running. Yet skilled workers who opened their own shops became subcontractors, paid for each metre woven. They pushed for quantity, paid low wages and lost their best people; quality suffered. Only a few moved up to better cloth. Most firms and workers were registered.',
    lesson:
      'Nearby repair lets small firms live and grow. Our reading: the way a buyer pays can undo it, so ask how subcontractors are paid before you offer quality courses.',
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
    name: 'Petrópolis, state of Rio de Janeiro: knitting',
    what: 'A very dense group of small and medium knitting firms. Seasons and fashion made the market hard to predict, which kept large firms away. The maker of the knitting machines is in the same town, and its range fits firms at each stage of growth. Techniques improved step by step. At the same time many workers and firms were unregistered, pay was low and people changed jobs often.',
    lesson:
      'What small firms need is equipment, parts and repair within reach. Our reading: better techniques did not bring better work by themselves, and a register would show only part of this system.',
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
  'juiz-de-fora-clothing': {
    name: 'Juiz de Fora, state of Minas Gerais: clothing',
    what: 'Firms improved their technique step by step. Whoever wanted to sell had to rework the fashions of Rio de Janeiro and of television serials; Schmitz calls it creative imitation. All the same, firms kept saving on people: employers without papers had workers without papers, registered firms hid a part of their staff, and they bought from makers outside the books. Workers often moved on, and pay was low. Fewer people were looking for work than in the North-East, yet enough for all this. The same is told of knitting in Petrópolis.',
    lesson:
      'New techniques and poor work can grow side by side. Our reading: do not wait for better products to bring better pay; ask about both.',
    alike: {
      'copy-adds-something':
        'A copy here gets something new and its price holds; there fashion was imitated creatively.',
      'work-for-shops-without-papers': 'Registered firms here give work to shops without papers, as they did there.',
      'workers-change-often': 'Skilled people here leave often; there turnover was high.',
      'low-pay': 'A group of workers here stays below the minimum or fights over pay; there wages were low.',
      'many-wait': 'More people wait for work here than are needed; there it was enough to keep pay down.',
    },
    unlike: {
      'copy-adds-nothing': 'A copy here adds nothing and drives the price down; there something was made of it.',
      'hands-are-short': 'Firms here search for workers; there the labour market let them pay little.',
      'own-models': 'Several firms here make their own models; there firms followed what the city showed.',
    },
  },
  'north-east-hammocks': {
    name: 'Fortaleza, Jaguaruana and São Bento, North-East Brazil: hammocks',
    what: 'Medium and small firms made hammocks mostly by hand and gave some steps to people at home. Designs hardly changed. Firms competed by saving on people: only men in medium-sized firms were usually registered, women seldom, and small firms and home workers stood outside the books. Wages inside were 1 to 1.5 minimum wages; women at home, paid by the piece, earned far less than one, and one does not keep even a single person. Large plants could not have run such unregistered work as well, so the trade was safe. But it only reproduced itself, and Schmitz thought a way out unlikely while so many looked for work. Brazil’s technical know-how sat more than 2,000 kilometres away.',
    lesson:
      'A trade that survives is not yet one that develops. Our reading: where hands wait at every gate, promise no rise in quality or pay, and ask about papers and home work before you count the jobs.',
    figures: {
      'wages-inside': 'minimum wages for workers inside the firms, in research of the late 1970s',
      distance: 'kilometres, or more, to the part of Brazil that held its technical know-how',
    },
    alike: {
      'many-wait': 'Far more people wait for work here than are needed; there the surplus seemed without limit.',
      'a-group-below-the-minimum':
        'A group of workers here stays below the minimum or fights over pay; there women at home did.',
      'without-papers': 'Many people here work without papers; there only a small part was registered.',
      'details-only': 'New products here change details only; there designs hardly changed.',
      'technique-far-away': 'Technical help or repair is far away here; there it was more than 2,000 kilometres off.',
    },
    unlike: {
      'hands-are-short': 'Firms here search for workers; there the surplus of labour explains most of what is told.',
      'another-income':
        'Somebody who leaves the trade here finds another income; there so many looked for work that pay stayed near the minimum or below.',
      registered: 'Nearly everybody here is registered; there the trade lived from work outside the books.',
      'new-products': 'Firms here have brought out something new; there no larger change was in sight.',
    },
  },
  'north-east-weaving': {
    name: 'North-East of Brazil: weaving',
    what: 'The region has a long textile tradition, but almost only large mills weave there. The local web of machine dealers, spare parts and repair that small weavers found further south was missing. Public money for new machines came only to firms that scrapped the old ones, which added to this.',
    lesson:
      'Second-hand machines and repair are part of what lets small firms exist. Our reading: never tie help to scrapping without asking who lives from the old machines.',
    alike: {
      'aid-asks-for-scrapping': 'Aid for new machines here asks firms to scrap old ones, as it did there.',
      'no-repair-here':
        'Machines, parts or repair are hard to find here; there nobody nearby supplied or mended looms.',
      'machines-with-a-few':
        'A few larger firms keep the newest machines for themselves here; there weaving was left almost wholly to large mills.',
    },
    unlike: {
      'repair-here': 'A broken machine is mended here within days; there that was what small weavers lacked.',
      'small-firms-have-it-too':
        'Small firms here own the newest machines too; there hardly any small firm was in the trade.',
    },
  },
  'cariri-metalworking': {
    name: 'Cariri, state of Ceará: metalworking',
    what: 'Small metalworking firms worked in one region without dividing the work among them. Schmitz deduces this from a study by Looye and gives it one footnote, without figures or reasons.',
    lesson:
      'Firms of one trade can stand side by side and each work for itself. Our reading: look for shops that do one step for others before you speak of a system.',
    alike: {
      'many-firms-together': 'Twenty or more firms make it here; there small firms stood together as well.',
      'all-make-the-whole':
        'Neighbours here make the whole product, each for itself; there no division of labour developed.',
      'each-for-itself': 'An order that is too large is refused here or never comes; there work was not shared out.',
    },
    unlike: {
      'shops-of-one-step': 'Several workshops here do a single step for others; there that did not develop.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there they did not.',
      'spread-out': 'Firms here are spread over a wide area; there they were together, and still did not share.',
    },
  },
};
