import type { Rationales } from '#policies/schema/text';

export const marketQuestionRationales: Rationales['questions'] = {
  'largest-buyer-leaves':
    'Our wording, numbers and states; dependence on channels is told of centers, and firms that live only through one exporter of Tegalwangi.',
  'ways-to-sell': 'Our symptom and counts; the source speaks of dependence on channels and does not count them.',
  'late-or-reduced-payment':
    'Our symptom and states; that dependence weakens small firms when they bargain is Smyth’s finding, told by Schmitz.',
  'chain-goal':
    'Our wording; the two aims of a cluster in a chain, to hold its place better or to take on other functions, are Humphrey and Schmitz’s, told by Suzigan, Furtado and Garcia.',
  'own-channels':
    'Our wording; independent firms that left chains and now sell through channels of their own are told by Suzigan, Furtado and Garcia.',
  'who-sells':
    'Our wording and states; that making has outgrown selling is said of centers, so only centers are asked.',
  'body-that-sells':
    'Our symptom and states; that selling by themselves needs new associations or legal vehicles of the firms is the source’s.',
  'last-new-customer':
    'Our symptom and states; weak commercial functions, marketing among them, are named by the source.',
  'order-lost-to-cheaper-place':
    'Our wording and states; the harm of cheap goods in places where land and labour are expensive is told of advanced vectors, so only they are asked.',
  'why-buyers-come': 'Our symptom and states; a place at the bottom of the market is the danger that the source names.',
  'city-resources-used':
    'Our symptom and counts; that resources around the system can be put to use against this danger is the source’s.',
  'last-turn-of-demand': 'Our wording and states; that demand keeps moving and that firms must follow is Schmitz’s.',
  'smallest-order':
    'Our symptom and states; that demand for varied and tailored goods grows is what Schmitz expects, and that tanners in Santa Croce make many kinds for many markets is told by Amin.',
  'drawing-to-first-piece': 'Our symptom and states; the worth of quick and reliable answers is the source’s.',
  'farthest-buyer':
    'Our wording, distance and states; that clusters need links to far markets is Schmitz and Nadvi’s view, which Suzigan, Furtado and Garcia call radical. Kumasi speaks against it.',
  'who-takes-it-there':
    'Our symptom and states; agents, hauliers and shippers in the town are told of Santa Croce, links by trade networks are Schmitz and Nadvi’s condition.',
  'last-fair-away':
    'Our symptom and states; fairs are told of Santa Croce, joint selling overseas of makers of ceramics in the Philippines.',
  'mature-cluster':
    'Our test; the source gives no definition of a mature cluster. That bodies and conflicts are more frequent there is said of it; the age is ours.',
  'home-market':
    'Our test; that many home markets are too small for mass production, unless firms export, is the source’s.',
  'last-export-tried':
    'Our wording, numbers and states; lower export barriers are a task of policy in mature clusters for Schmitz and Nadvi, told by Suzigan, Furtado and Garcia, so only such places are asked.',
  'export-papers': 'Our symptom and states; the source speaks of export barriers and does not say which.',
  'duty-at-the-border': 'Our symptom and states; the source speaks of export barriers and does not say which.',
  'imports-beside-local-goods':
    'Our symptom and states; import barriers for a time are a task of policy in mature clusters for Schmitz and Nadvi, told by Suzigan, Furtado and Garcia. That imports press on them is inferred from it.',
};
