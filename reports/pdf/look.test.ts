import { expect, test } from 'vitest';
import type { Look } from '#reports/look';
import type { Report } from '#reports/report';
import { aParagraph, aReport, aSection } from '#reports/testing/fixture';
import { toldOf } from '#reports/testing/read-pdf';
import { fontFile } from './font-files';
import { renderPdf } from './render';

// One red point.
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'),
  (letter) => letter.charCodeAt(0),
);

async function drawn(change: Partial<Report>): Promise<Uint8Array> {
  return renderPdf(aReport({ sections: [aSection({ blocks: [aParagraph(300)] })], ...change }), fontFile);
}

function textOf(bytes: Uint8Array): string[] {
  return toldOf(bytes, 'pdftotext', ['-layout', 'FILE', '-'], 'poppler-utils').split('\f').slice(0, -1);
}

/** The colours with which a file fills its letters, as the content says them. */
function coloursOf(bytes: Uint8Array): string {
  return toldOf(bytes, 'qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], 'qpdf', 'latin1');
}

test('a letter is a letter, and A4 where nothing is asked for', async () => {
  const sizeOf = (bytes: Uint8Array) =>
    /Page size: +(.*)/.exec(toldOf(bytes, 'pdfinfo', ['FILE'], 'poppler-utils'))?.[1];
  expect(sizeOf(await drawn({ look: { paper: 'letter' } }))).toContain('612 x 792 pts');
  expect(sizeOf(await drawn({}))).toContain('595.28 x 841.89 pts');
});

test('the organisation and its picture stand on the cover, with a text in its place', async () => {
  const look: Look = {
    paper: 'a4',
    organisation: 'Office of <b>Franca</b> \u202e',
    logo: { mediaType: 'image/png', data: png },
  };
  const bytes = await drawn({ look });
  expect(textOf(bytes)[0]).toContain('Office of <b>Franca</b>');
  expect(toldOf(bytes, 'pdfimages', ['-list', 'FILE'], 'poppler-utils')).toMatch(/ image +1 +1 /);
  expect(toldOf(bytes, '/usr/bin/python3', ['testing/pdf_rules.py', 'FILE'], 'python3-pikepdf')).toContain(
    '"faults": []',
  );
});

test.each([
  ['#7a1f5c', '0.47843137254901963 0.12156862745098039 0.3607843137254902 scn', true],
  ['#ffee00', '1 0.9333333333333333 0 scn', false],
])('the colour %s is taken where it can be read on white', async (accent, operator, taken) => {
  expect(coloursOf(await drawn({ look: { paper: 'a4', accent } })).includes(operator)).toBe(taken);
});

test('a sheet begins with title, place and sentence on the page of its text, and lists no contents', async () => {
  const base = aReport();
  const pages = textOf(await drawn({ layout: 'sheet' }));
  expect(pages).toHaveLength(1);
  const [page = ''] = pages;
  const order = [
    base.cover.title,
    base.cover.place,
    base.cover.sentence.slice(0, 20),
    'Forty workshops',
    'Page 1 of 1',
  ];
  const places = order.map((text) => page.indexOf(text));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(page).not.toContain(base.contentsHeading);
});

test('room to write is as many ruled lines under its label, on as many pages as it takes', async () => {
  const bytes = await drawn({
    layout: 'sheet',
    sections: [aSection({ blocks: [{ kind: 'room', lines: 60, label: 'Who else should be asked?' }] })],
  });
  const pages = textOf(bytes);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.join('')).toContain('Who else should be asked?');
  expect(toldOf(bytes, '/usr/bin/python3', ['testing/pdf_rules.py', 'FILE'], 'python3-pikepdf')).toContain(
    '"faults": []',
  );
});
