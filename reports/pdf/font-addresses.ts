/**
 * Where the browser gets each font file: an address of this server that changes with the content, so that it may be kept for ever.
 * Written out, because the bundler has to read each name; a test compares the list with what is registered.
 */
export const fontAddresses: Record<string, URL> = {
  'source-serif-4-latin-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-latin-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-latin-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-latin-ext-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-latin-ext-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-latin-ext-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-greek-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-greek-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-greek-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-ext-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-ext-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-cyrillic-ext-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-vietnamese-400-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff',
    import.meta.url,
  ),
  'source-serif-4-vietnamese-400-italic.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-italic.woff',
    import.meta.url,
  ),
  'source-serif-4-vietnamese-600-normal.woff': new URL(
    '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-ext-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-ext-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-latin-ext-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-greek-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-greek-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-greek-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-ext-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-ext-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-cyrillic-ext-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-vietnamese-400-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff',
    import.meta.url,
  ),
  'source-sans-3-vietnamese-400-italic.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-italic.woff',
    import.meta.url,
  ),
  'source-sans-3-vietnamese-600-normal.woff': new URL(
    '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff',
    import.meta.url,
  ),
};
