import type { Look } from '#reports/look';
import type { Report } from '#reports/report';
import { drawings } from './figure';
import { element, type Markup } from './markup';
import { text } from './words';

/** The head of the page: what it is, where, the result in a sentence and as a figure, and who made it when. */
export function cover({ cover: told, look }: Report): Markup {
  const { figure, figureCaption, sentence } = told;
  const drawn =
    figure === undefined
      ? undefined
      : element(
          'figure',
          {},
          drawings({ kind: 'two-by-two', ...figure }, { id: 'cover-figure', title: told.title, alternative: sentence }),
          figureCaption === undefined ? undefined : text('figcaption', figureCaption, { class: 'note' }),
        );
  return element(
    'header',
    {},
    look?.logo === undefined ? undefined : logo(look.logo, look.organisation ?? ''),
    text('p', told.kind, { class: 'kind' }),
    text('h1', told.title),
    text('p', told.place, { class: 'place' }),
    text('p', sentence, { class: 'sentence' }),
    drawn,
    look?.organisation === undefined ? undefined : text('p', look.organisation, { class: 'place' }),
    told.lines.map((line) => text('p', line, { class: 'cover-line' })),
  );
}

function logo({ mediaType, data }: NonNullable<Look['logo']>, alt: string): Markup {
  return element('img', { class: 'logo', src: `data:${mediaType};base64,${base64(data)}`, alt });
}

/** Browsers and servers share this way to write bytes as letters. */
function base64(data: Uint8Array): string {
  const letters = Array.from(data, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''));
}
