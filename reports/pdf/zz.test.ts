import { test, vi } from 'vitest';
import * as f from '../fixture';
import type { Block } from '../report';
import { fontFile } from './font-files';
import { renderPdf } from './render';
test('which', async () => {
  const w = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const go = async (name: string, block: Block) => {
    w.mockClear();
    await renderPdf(f.aReport({ sections: [f.aSection({ blocks: [f.aParagraph(1500), block] })] }), fontFile);
    console.log(name, w.mock.calls.map((c) => c[0]).slice(0, 3));
  };
  for (const a of [2000, 3900]) {
    await go('para' + a, f.aParagraph(60, [f.aNote({ text: f.someText(a) })]));
    await go(
      'measure' + a,
      f.aMeasure({
        what: f.someText(a),
        name: f.someText(a % 500),
        steps: [f.someText(a), f.someText(a)],
        cautions: [f.aStatement({ text: f.someText(a) })],
      }),
    );
    await go('facing' + a, f.aFacing({ one: f.aStatement({ text: f.someText(a) }) }));
    await go('finding' + a, f.aFinding({ text: f.someText(a), margin: [f.aNote({ text: f.someText(a) })] }));
    await go(
      'table' + a,
      f.aTable(2, {
        caption: f.someText(a % 500),
        rows: [
          [f.someText(a), 'x'.repeat(a % 300), f.someText(a), '1'],
          [f.someText(a), 'x'.repeat(a % 300), f.someText(a), '1'],
        ],
      }),
    );
    await go('list' + a, {
      kind: 'list',
      ordered: true,
      items: [f.aStatement({ text: f.someText(a) }), f.aStatement({ text: f.someText(a) })],
    });
    await go('facts' + a, {
      kind: 'facts',
      items: [
        { term: 'T', text: f.someText(a), margin: [] },
        { term: 'T', text: '', margin: [f.aNote({ text: f.someText(a) })] },
      ],
    });
  }
}, 280000);
