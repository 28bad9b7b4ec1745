/** What a table may be in, by the words that say so; looked for in titles, in the lines above them and in columns of units. */
const UNITS: [number, RegExp][] = [
  [1_000_000, /\bmillions?\b|\bmilh(ao|oes)\b|\bmillones\b|\bmilioni\b|\bmillionen\b|\bmln\b|\bmio\b|\bmio_|^6$/],
  [10_000_000, /\bcrores?\b/],
  [100_000, /\blakhs?\b|\blacs?\b/],
  [
    1000,
    /\bthousands?\b|\bths|(?:\bin|\ben|\bem|\bx|×|\(|;|,) ?1[ .,']?000\b|^1[ .,']?000 [a-z]|[('\s]000'?s?\b|\btsd\b|\btausend\b|\bmilhares\b|\b(en|em|in) mil(es)?\b|\bmiles de\b|\(miles\)|\bmil (?:pessoas|personas|ocupad|empreg|emple|trabaj)|\bmilliers\b|\bmigliaia\b|\btys\b|\btysi|\btis\b|^3$/,
  ],
];

/** What a text says that numbers are in: 1000 for thousands; undefined where it says nothing of it. */
export function unitIn(text: string): number | undefined {
  const written = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .toLowerCase();
  return UNITS.find(([, words]) => words.test(written))?.[0];
}
