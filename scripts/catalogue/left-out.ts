/** Codes of the domain catalogue that are no entity of their own, each with the reason: where its content went. */
export const leftOut: Record<string, string> = {
  'S-03':
    'The dimensions that a typology should heed are asked one by one as questions, and tension X-24 says that the type uses only two of them.',
  'S-04':
    'The source gives no marks by which two people would see the same stage, so no stage is asked; the question mature-cluster takes the late one, and tension X-16 tells how cooperation changes on the way.',
  'S-05':
    'Who governs is asked for each of the three forms: lead-firms and association-lead inside, price-and-model and who-commands outside; deficits D4, E1 and N10 act on the answers.',
  'S-06':
    'The split between lead firms and small independent firms is asked by lead-firms and joint-attempts, and decides whom measure M6 serves.',
  'S-09':
    'It explains how systems arise and names no measure; the suppliers, skills and links that it speaks of are asked under I4, I5 and L5, its reverse under D1, and tension X-13 holds the caution about Italy.',
  'S-10':
    'The questions knowledge-base and leader-emerging, measure M20 and caution C8 carry its advice; lock-in is deficit I8.',
  'S-11':
    'The model itself gives little policy; crowding is deficit D1, and the warning against bidding wars is caution C9, measure M21 and deficit N7.',
  'S-12':
    'Its four sets of conditions are asked under other deficits, and its recommendations, general as they are, became the two measures of M22 and one side of tension X-06.',
  'S-13':
    'Its three fronts of joint action became measures M23 and M5, its view of land measure M2, and its modest cost principle P12 and tension X-20.',
  'S-14':
    'The four classes are only named in the sources; hub and satellite are asked by lead-firms, one-firm-majority and who-commands, and her wide idea of a district is one side of tension X-05.',
  'S-16': 'The three words are principle P10.',
  'S-17':
    'Shops for survival are asked by survival-work and served by measure M24, advanced makers by M25, old trades by M26, and multinationals are deficit N10; tension X-19 tells why the Brazilian authors find these classes of little help.',
  'S-18':
    'Giving a system one of the four names would change no measure; what they rest on is asked by lead-firms, order-too-large and who-commands, and the view of the region is principle P6.',
  'S-19': 'Who commands the chain is asked by price-and-model and feeds deficit E1, rules R21 and R22 and caution C11.',
  'S-20':
    'The question chain-goal asks which of the two strategies firms want, rules R21 and R22 answer it, and measures M27 and M28 carry it out.',
  'S-21':
    'Its correlations need patent and research figures that this tool does not read; what a place can do is measures M29 and M30, and case K-05 shows firms near research bodies.',
  'S-22': 'The shift towards enabling policy, decided nearer to the firms, is measure M30.',
  'S-23':
    'The divide between those who see the market and those who choose the technique is deficit I1; the agency and the shared language are measures M31 and M32; the doubt about centralising is tension X-15.',
  'S-25':
    'The three rejected ways are refused by principles P8 and P9, by cautions C6 and C18, and by the check that no plan only adds capacity.',
  'S-26':
    'Whether firms can vary what they make is deficit E4, the small home market is a question of its own, and tension X-26 holds the dispute about mass production.',
  'S-27':
    'That being small is not enough is gate G3, the trap in the wide definition is caution C15, and the line between a skilled subcontractor and a mere buffer is a limit of measure M51.',
  'S-28':
    'Each point of the critique went to where it changes something: caution C15, and tensions X-26, X-09, X-12, X-02 and X-13.',
  'S-29':
    'The question stoppers asks for the crisis, and tension X-11 sets survival against adjustment, so that both readings are shown.',
  'S-31': 'The mechanism is deficits L1 and L4, the rules of R19, measure M47 and cautions C17 and C23.',
  'S-32':
    'Local conditions are deficits N1, N2 and K4 with measures M40 and M41; national ones are N4 and N5 with measure M42.',
  'S-33':
    'These research questions are asked as lead questions: copies or shared work (I5), suppliers (I4), cooperation (F4), and what national policy and local bodies did (N1 to N4).',
  'S-34':
    'The unit is asked by single-place and order-too-large; gates G3 and G12 keep a crowd of firms apart from a system.',
  'S-35':
    'It is the model of the whole questionnaire, and most of its blocks have a question; origin and growth over ten or more years are not asked, because no rule would read them.',
  'S-37':
    'The stages of research are the fieldwork plan: each question says who can know, who must not be the only source, and how the answer was found.',
  'S-39': 'That cases are chosen for their success is caution C25.',
  'S-40':
    'The three tasks for later became measures M46, M41 and M50; what many copies would do to the rest is caution C32.',
  'S-41': 'That neither the hopeful nor the gloomy view holds everywhere is caution C27.',
  'S-42':
    'The definitions are the two sides of tension X-05; gate G3 takes the one by interdependence, and one-product-town asks where firms and community merge.',
  'S-43':
    'Trust is deficits K1 to K3, spin-off is tension X-34, nearness and sharing of work are I4 and I5; no rule would read the good name of a place.',
  'S-44': 'What tells the second kind of district from the first became measures M63 and M68, with case K-34.',
  'S-45':
    'Putting a system into one of the four cells would change no measure, and Amin doubts that each holds like with like; deficit I2 and cases K-34 and K-39 carry what follows.',
  'S-46':
    'Shared politics cannot be prescribed: caution C28 warns of its absence, deficit K1 asks what holds today, and patterns M60, M61 and M62 tell what it built.',
  'S-48': 'The two ways to learn are tension X-08, deficit I2 and reading M69.',
  'S-49': 'The leader firm of a network is measure M68.',
  'S-50':
    'The three threats are deficits L7, K1 and N8; tension X-28 asks whether what remains is a district or a node.',
  'S-51': 'The turn from instruments for everywhere to instruments for the place is pattern M70 and principle P4.',
  'S-52':
    'The form made of many small firms is what is planned for; the high-tech form is asked by knowledge-base, the large firm with branches is marked by gate G13, and case K-41 stands for both.',
};
