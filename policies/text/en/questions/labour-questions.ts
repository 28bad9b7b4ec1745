import type { QuestionText } from '#policies/schema/text';

export const labourQuestionTexts: Record<string, QuestionText> = {
  'hands-at-the-gate': {
    short: 'Job seekers',
    ask: 'When a workshop looks for an ordinary worker, who comes?',
    look: 'Ask workers who changed places this year; owners tend to say that nobody comes',
    options: {
      'firms-search': 'Hardly anyone; firms search for weeks or offer more than the next firm',
      'a-few-come': 'A few people, within days',
      'many-wait': 'Far more than are needed, and those inside hear that others are waiting',
      'pay-cut-or-plan-dropped':
        'In the last twelve months a firm cut pay, or dropped a machine or a better product, because workers could be had for less; people can say which, and when',
    },
  },
  'where-firms-save-first': {
    short: 'Where firms save first',
    ask: 'When an order must become cheaper, where do firms save first?',
    look: 'The last order for which a buyer asked for a lower price',
    options: {
      'on-method': 'On the way it is made: fewer steps, less waste, another design',
      'on-material': 'On the material',
      'on-people': 'On people: lower rates, longer days, work given to homes',
    },
  },
  'what-else-feeds-a-worker': {
    short: 'Other income of workers',
    ask: 'A worker here leaves the trade tomorrow: what can the family live from?',
    look: 'The last three people who left',
    options: {
      'another-job-or-benefit': 'Another paid job within daily reach, or a benefit that is really paid out',
      'land-or-season': 'A piece of land, or work in some months of the year',
      nothing: 'Nothing that feeds a family',
    },
  },
  'who-is-registered': {
    short: 'Who is registered',
    ask: 'Of ten people who work in the trade, how many are registered and insured?',
    look: 'Count home workers and helpers too; ask inspectors, unions and workers alone, never where owners hear it',
    options: {
      'nine-or-ten': 'Nine or ten',
      'six-to-eight': 'Six to eight',
      'five-or-fewer': 'Five or fewer',
      'harm-on-record':
        'In the last twelve months somebody without papers fell ill, was hurt or grew too old to work and got nothing, or a shop was fined or closed over it, with a date and on record',
    },
  },
  'work-given-to-shops-without-papers': {
    short: 'Work for shops without papers',
    ask: 'Do registered firms buy goods or steps of work from shops without papers?',
    look: 'Who carries bundles in and out in the evening, and in which months',
    options: {
      'none-or-seldom': 'No, or so seldom that people name the case',
      'in-the-season': 'In the busy months',
      'all-year': 'All year; they count on it',
    },
  },
  'what-keeps-a-shop-off-the-register': {
    short: 'What keeps shops off the register',
    ask: 'What keeps a shop from registering?',
    look: 'The steps, fees and charges of the last shop that did register',
    options: {
      'nothing-days': 'Nothing: it takes days, and shops can bear the charges',
      'weeks-and-offices': 'It takes weeks or several offices, but shops can bear the charges',
      'could-not-live': 'The charges: with them most shops would sell below cost',
    },
  },
  'lowest-pay': {
    short: 'The lowest pay',
    ask: 'What does a full week bring to those who earn least in the trade?',
    look: 'Set it against the legal minimum or, without one, against what one adult needs; count work at home by the hour',
    options: {
      'all-above': 'Everybody gets more than the minimum, people at home too',
      'all-reach-it': 'Everybody reaches the minimum, and many get no more',
      'a-group-stays-below': 'A whole group stays below it, such as home workers, women or apprentices',
      'dispute-on-record':
        'In the last twelve months there was a strike, a complaint or a court case over pay that was too low or not paid, with a date and on record',
    },
  },
  'who-gets-the-better-work': {
    short: 'Who gets the better work',
    ask: 'Who gets the better paid work in the shops?',
    look: 'Count at three machines and at three tables: women, men, young, old',
    options: {
      mixed: 'Women and men, young and old; somebody has moved up in the last year',
      'single-cases': 'Mostly one group, with a few others whom people can name',
      'fixed-by-group': 'One group only; the others stay where they began',
    },
  },
  'an-hour-at-home': {
    short: 'Pay for work at home',
    ask: 'What does an hour of work at home bring, set against the same work in a shop?',
    look: 'Take the rate for one piece, the minutes it takes, and what the worker pays for thread, light and transport',
    options: {
      'as-inside': 'As much',
      'more-than-half': 'Less, but more than half',
      'half-or-less': 'Half or less',
    },
    notApplicable: 'Nobody does this work at home',
  },
  'best-workers-leave': {
    short: 'When the best workers leave',
    ask: 'In the last twelve months, what became of skilled workers who left their firm?',
    look: 'Five names; ask what each does today and for whom',
    options: {
      'few-left': 'Hardly any left; most have been there for years',
      'left-for-better': 'Most of those who left have a better paid job, or a shop with customers of its own',
      'left-for-the-same-work':
        'Most of those who left opened a shop, and do the same work for the firm that they left',
      'order-or-shop-lost':
        'An order was lost because the people for it had left, or new shops closed because they had no orders; people can say which, and when',
    },
  },
  'orders-of-new-shops': {
    short: 'Orders of new shops',
    ask: 'The shops that opened in the last three years: how much work have they?',
    look: 'Visit three of them on one ordinary day; count paid workers and apprentices',
    options: {
      'whole-year': 'Work all year',
      'in-the-season': 'Work in the busy months',
      'days-without': 'Often no order for days, at any time of the year',
    },
    notApplicable: 'No shop has opened in these three years',
  },
  'pay-of-experience': {
    short: 'What experience earns',
    ask: 'What does a worker with ten years in the trade have that a beginner has not?',
    look: 'Two pay slips, or two people side by side',
    options: {
      'more-pay-and-tasks': 'Clearly more pay, and charge of people or machines',
      'a-little-more': 'A little more pay',
      'own-shop-only': 'Nothing; only a shop of one’s own brings more',
    },
  },
  'survival-work': {
    short: 'Shops run because jobs are missing',
    ask: 'Do most people run their shop because they find no other work?',
    look: 'Ask ten owners of very small shops what they would do if somebody offered them a steady wage',
    options: {
      no: 'No; most would stay with their shop',
      yes: 'Yes; most would take the wage',
    },
  },
  'post-left-open': {
    short: 'Vacancies',
    ask: 'The last time that a firm looked for somebody with real skill, how long was the post open?',
    look: 'Ask for the hardest post: a maker of patterns or moulds, a foreman, a technician, a seller',
    options: {
      'within-a-month': 'At most a month, until somebody came who could do the work',
      'up-to-three-months': 'One to three months',
      'open-or-unskilled': 'Longer, or until somebody took it who could not yet do it',
      'given-up':
        'In the last twelve months an order, a machine or a product was given up because nobody could do the work; people can say which',
    },
  },
  'who-learns-the-hardest-skill': {
    short: 'Who learns the hardest skill',
    ask: 'Who is learning the hardest skill of the trade at the moment?',
    look: 'Name the skill, then ask for names and ages',
    options: {
      'several-young': 'Several young people, in firms or at a school',
      'one-or-two': 'One or two',
      nobody: 'Nobody; those who have it are near the end of their working life',
    },
  },
  'after-the-training': {
    short: 'After the training',
    ask: 'Somebody comes from a course or an apprenticeship: what can they do on the first day?',
    look: 'The last three who came, and where they had learnt',
    options: {
      'works-alone': 'Work alone at an ordinary task',
      'beside-another': 'Work next to somebody for some months',
      'from-the-start': 'Begin again from the start',
    },
  },
  'slack-season': {
    short: 'When orders are short',
    ask: 'When orders are short, what happens to the workers?',
    look: 'The last slack month; ask those who stayed and those who did not',
    options: {
      'other-tasks': 'They stay, are paid, and do repairs, stock or other tasks',
      'shorter-for-all': 'All work shorter weeks for a time, as agreed, and nobody leaves',
      'the-same-sent-home': 'Some people are sent home without pay until they are called again',
      'sent-away-overnight':
        'In the last twelve months a firm sent people away from one day to the next, without notice or without pay that it owed; people can say which',
    },
    notApplicable: 'There are no slack weeks: work is even all year',
  },
  'who-works-the-extra-hours': {
    short: 'Who works the extra hours',
    ask: 'When orders pile up, who does the extra work?',
    look: 'The lights in the evening, and who is behind them',
    options: {
      'own-staff-paid': 'The firm’s own staff, with the extra hours paid',
      'known-people-contract': 'The same helpers each year, with a contract',
      'day-hands-or-homes': 'Own staff without extra pay, or people without a contract, by the day or at home',
    },
  },
  'tasks-of-one-worker': {
    short: 'Tasks that one worker masters',
    ask: 'How many different tasks can an ordinary worker do well?',
    look: 'Ask two workers in each of three shops what they did last month',
    options: {
      'three-or-more': 'Three or more',
      two: 'Two',
      one: 'One',
    },
  },
  'who-takes-over': {
    short: 'Who takes over',
    ask: 'Of ten owners above fifty-five, how many can name who will take over?',
    look: 'A name that the owner has spoken with, not a hope',
    options: {
      'eight-or-more': 'Eight or more',
      'four-to-seven': 'Four to seven',
      'three-or-fewer': 'Three or fewer',
      'earning-firm-closed':
        'In the last twelve months a firm that earned its living closed because nobody took it over; people can say which',
    },
    notApplicable: 'There are hardly any owners of that age',
  },
  'what-the-children-do': {
    short: 'What the owners’ children do',
    ask: 'What do the grown children of owners do?',
    look: 'Five families, from people who know them',
    options: {
      'some-in-the-firm': 'At least some work in the firm, or learn the trade and mean to come back',
      'help-learn-else': 'None does, but some help at times',
      'gone-to-professions': 'None helps; they have other work and do not come back',
    },
  },
  'if-no-child-wants-it': {
    short: 'If no child wants it',
    ask: 'The children do not want a firm: what happens to it?',
    look: 'The last case that people remember',
    options: {
      'others-took-over': 'A foreman, the workers or another firm took it on; people can say which',
      'talked-of': 'Taking it on is talked of, and has not happened yet',
      'machines-sold': 'Its machines are sold and the door is shut',
    },
  },
  'injuries-and-hours': {
    short: 'Injuries and hours',
    ask: 'In the last twelve months, how did the work treat people’s health and time?',
    look: 'The inspection’s and the clinic’s lists, and workers alone; never ask it in a meeting',
    options: {
      'protected-and-limited':
        'In nearly all shops machines have guards, people wear protection, and days end after the agreed hours',
      'long-in-the-season':
        'In some shops guards or protection are missing, or days are longer for weeks in the busy months',
      'usual-in-most-shops': 'In most shops guards or protection are missing, or days go beyond ten hours all year',
      'accident-on-record':
        'Somebody was badly hurt or fell ill from the work, with a date, and an inspector, a clinic or a union recorded it',
    },
  },
  'unpaid-hands': {
    short: 'Unpaid work',
    ask: 'Who works without pay, in the shops or at home?',
    look: 'Come in the evening of a busy week',
    options: {
      nobody: 'Nobody but the owner',
      'relatives-in-the-season': 'Relatives or others, in the busy months only',
      'relatives-all-year': 'Relatives or others, all year',
    },
  },
  'children-at-work': {
    short: 'Children at work',
    ask: 'Do children work in the trade, in the shops or at home?',
    look: 'Ask teachers who is missing from class, and when; count those too young to work by law',
    options: {
      'none-seen': 'No; teachers and neighbours have seen none',
      'after-school': 'Some help after school; none misses school',
      'instead-of-school': 'Some miss school for it',
    },
  },
  'rule-on-safety-and-hours': {
    short: 'A rule on safety and hours',
    ask: 'Is there a rule on safety and hours that the firms here have agreed to or follow?',
    look: 'The paper, and the last time somebody checked',
    options: {
      'agreed-and-checked': 'Yes, and somebody came to check in the last year',
      'on-paper': 'On paper only; nobody checks',
      'none-known': 'No; no worker knows of one',
    },
  },
};
