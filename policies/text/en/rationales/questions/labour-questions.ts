import type { Rationales } from '#policies/schema/text';

export const labourQuestionRationales: Rationales['questions'] = {
  'hands-at-the-gate':
    'Our wording and states; that a large surplus of workers turns competition towards low pay and away from innovation is Schmitz’s argument.',
  'where-firms-save-first':
    'Our symptom and states; competition that presses down what labour costs, together with or before innovation, is told of hammocks and knitting.',
  'what-else-feeds-a-worker':
    'Our symptom and states; that benefits, or a subsistence that is seldom secure, set the floor for wages is Schmitz’s.',
  'who-is-registered':
    'Our wording, numbers and states; workers and firms on no register are told by Schmitz of three places.',
  'work-given-to-shops-without-papers':
    'Our symptom and states; registered firms that buy from unregistered ones are told of two places.',
  'what-keeps-a-shop-off-the-register':
    'Our symptom and states; that trades live from being unregistered is told of hammocks, and simpler registration is told of Senegal.',
  'lowest-pay':
    'Our wording and states; pay a little above the minimum in the workshops and below it at home is told of the hammock trade.',
  'who-gets-the-better-work':
    'Our symptom and states; work divided by sex, age and skill is told of the rattan trade and of artisan firms in Italy.',
  'an-hour-at-home':
    'Our symptom and states; piece rates far below the minimum for women at home are told of the hammock trade.',
  'best-workers-leave':
    'Our wording and states; skilled workers who open shops and become wage workers in disguise, and more entrants than orders, are told by Schmitz.',
  'orders-of-new-shops':
    'Our symptom and states; new shops without orders that keep only apprentices are told of Kumasi.',
  'pay-of-experience':
    'Our symptom and states; that a wage offers skilled people no way up is the cause that Schmitz names.',
  'survival-work':
    'Our wording and sign; survival clusters of very small firms are a class of Altenburg and Meyer-Stamer, told by Suzigan, Furtado and Garcia. Schmitz sets survival apart from growth.',
  'post-left-open':
    'Our wording, times and states; shortages of skill are an item of Schmitz’s schedule, higher skills a lack of centers in Suzigan, Furtado and Garcia.',
  'who-learns-the-hardest-skill':
    'Our symptom and states; where and from whom people learn is an item of Schmitz’s schedule.',
  'after-the-training':
    'Our symptom and states; that ordinary training was mostly in order is the finding that this tests here.',
  'slack-season':
    'Our wording and states; insecure or irregular work behind praise for skilled and flexible labour is Pollert’s and Murray’s point, told by Schmitz.',
  'who-works-the-extra-hours':
    'Our symptom and states; home workers without papers and casual hands as the reserve are told by Schmitz.',
  'tasks-of-one-worker':
    'Our symptom and numbers; workers with several skills as the praised kind of flexibility are in the source.',
  'who-takes-over':
    'Our wording, age, numbers and states; children who do not want the family firm are a threat that Amin names.',
  'what-the-children-do':
    'Our symptom and states; the choice of a profession over the firm is told by Amin of Italian districts.',
  'if-no-child-wants-it': 'Our symptom and states; handing on to others than the children is not in the source.',
  'injuries-and-hours':
    'Our wording, hours and states; very long hours are told by Schmitz. Injury, illness and missing protection are our addition.',
  'unpaid-hands':
    'Our symptom and states; relatives who work for little or nothing are told by Schmitz, reliance on them by Amin.',
  'children-at-work':
    'Our question and states; no source speaks of working children. A funder’s safeguards ask for it, and unpaid family work makes it likely enough to look.',
  'rule-on-safety-and-hours':
    'Our symptom and states; common rules for safety and wages are Piore and Sabel’s claim for the Third Italy, told and doubted by Schmitz.',
};
