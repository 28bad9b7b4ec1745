/** Where a language is written in more than one country, the one whose spelling the texts follow. */
const SPELLING: Record<string, string> = { en: 'en-GB' };

/** The language as word processors name it, with a country: without one they check no spelling. */
export function languageTag(language: string): string {
  const { language: base, region } = new Intl.Locale(language);
  if (region !== undefined) return `${base}-${region}`;
  return SPELLING[base] ?? `${base}-${new Intl.Locale(base).maximize().region ?? base.toUpperCase()}`;
}
