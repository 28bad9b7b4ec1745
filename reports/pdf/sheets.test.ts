import { expect, test } from 'vitest';
import { aReport, aSection } from '#reports/testing/fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';

test('sheets that are hung up or handed out begin a page each, however short they are', async () => {
  const sheets = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aSection({
        id: `sheet-${index}`,
        ownPage: true,
        blocks: [{ kind: 'paragraph', style: 'body', text: `Ask ${index}`, margin: [], large: true }],
      }),
    );
  const [one, four] = [await pagesOf(sheets(1)), await pagesOf(sheets(4))];
  expect(one).toBeGreaterThan(0);
  expect(four - one).toBe(3);
});

async function pagesOf(sections: ReturnType<typeof aSection>[]): Promise<number> {
  const bytes = await renderPdf(aReport({ sections }), fontFile);
  return new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
}
