import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { previewOf, previewOfCells } from './preview';
import { readMapped, readMappedCells } from './read-mapped';
import { readSheets } from './read-sheet';
const dir = new URL('./testing/tables/', import.meta.url).pathname;
test('explore', async () => {
  for (const f of readdirSync(dir).filter((each) => /csv|tsv|xlsx/.test(each))) {
    const bytes = new Uint8Array(readFileSync(dir + f));
    const sheets = f.endsWith('xlsx') ? await readSheets(bytes) : undefined;
    const rows = sheets?.ok ? sheets.sheets.at(-1)?.rows ?? [] : [];
    const p = sheets ? previewOfCells(rows) : previewOf(bytes, true);
    if (!p.ok) { console.log(f, 'FAULT', p.fault); continue; }
    const { mapping, notSure, header, columns } = p.preview;
    const { marks, ...m } = mapping ?? {};
    let read = '';
    if (mapping) {
      const r = sheets ? readMappedCells(rows, mapping) : readMapped([bytes], mapping);
      if (r.ok) {
        const { observed: o, ...rest } = r.reading;
        const sum = (o.employment ?? o.establishments)?.reduce((a, b) => a + (b > 0 ? b : 0), 0);
        read = `${o.regions.length} regions ${o.industries.length} industries ${o.rows} rows sum ${sum} faults ${rest.faultCount} absent ${rest.pairsAbsent} dup ${rest.duplicates.count} told ${JSON.stringify(rest.told)} flags ${JSON.stringify(rest.flags)} unl ${JSON.stringify(rest.unlisted)} alike ${JSON.stringify(rest.alike)} nojobs ${rest.noJobs} ${o.regions.slice(0,3)} ${o.industries.slice(0,3)} ${JSON.stringify(rest.suspectedTotals)}`;
      } else read = JSON.stringify(r.fault);
    }
    console.log(`${f}\n  ${JSON.stringify(m)}\n  doubts ${notSure} header ${JSON.stringify(header)} roles ${columns.map((c) => c.role)}\n  ${read}`);
  }
});
