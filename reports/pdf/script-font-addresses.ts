/**
 * Where the browser gets the fonts of scripts; each is fetched only for a text that needs it. Written out, because the bundler has to read
 * each name.
 */
export const scriptFontAddresses: Record<string, URL> = {
  'ibm-plex-sans-arabic-arabic-400-normal.woff': new URL(
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff',
    import.meta.url,
  ),
  'ibm-plex-sans-arabic-arabic-600-normal.woff': new URL(
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-hebrew-hebrew-400-normal.woff': new URL(
    '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-hebrew-hebrew-600-normal.woff': new URL(
    '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-devanagari-devanagari-400-normal.woff': new URL(
    '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-devanagari-devanagari-600-normal.woff': new URL(
    '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-600-normal.woff',
    import.meta.url,
  ),
  'hind-siliguri-bengali-400-normal.woff': new URL(
    '@fontsource/hind-siliguri/files/hind-siliguri-bengali-400-normal.woff',
    import.meta.url,
  ),
  'hind-siliguri-bengali-600-normal.woff': new URL(
    '@fontsource/hind-siliguri/files/hind-siliguri-bengali-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-thai-thai-400-normal.woff': new URL(
    '@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-thai-thai-600-normal.woff': new URL(
    '@fontsource/noto-sans-thai/files/noto-sans-thai-thai-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-ethiopic-ethiopic-400-normal.woff': new URL(
    '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-ethiopic-ethiopic-600-normal.woff': new URL(
    '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-armenian-armenian-400-normal.woff': new URL(
    '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-armenian-armenian-600-normal.woff': new URL(
    '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-georgian-georgian-400-normal.woff': new URL(
    '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-georgian-georgian-600-normal.woff': new URL(
    '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-600-normal.woff',
    import.meta.url,
  ),
  'noto-serif-latin-ext-400-normal.woff': new URL(
    '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-serif-latin-ext-600-normal.woff': new URL(
    '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-latin-ext-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-latin-ext-600-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff',
    import.meta.url,
  ),
  'noto-serif-cyrillic-ext-400-normal.woff': new URL(
    '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-serif-cyrillic-ext-600-normal.woff': new URL(
    '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-ext-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-ext-600-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff',
    import.meta.url,
  ),
  'noto-sans-sc-chinese-simplified-400-normal.woff': new URL(
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-sc-chinese-simplified-600-normal.woff': new URL(
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff',
    import.meta.url,
  ),
};
