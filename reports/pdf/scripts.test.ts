import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHeading, aReport, aSection } from '#reports/testing/fixture';
import { fontFile } from './font-files';
import { hardWords } from './hard-words';
import { renderPdf } from './render';

/** A name that people could give what they make, in each script that the PDF has a font for, and in some that it has none for. */
const names = {
  Hausa: 'Ƙungiyar masu ɗinki, ɓangare',
  Twi: 'Ɔkyɛ dwuma ɛtɔ Ŋkran',
  Arabic: 'جمعية صانعي الأحذية في فاس',
  Persian: 'کفشدوزان شهر تبریز',
  Hebrew: 'נעליים בעיר חיפה',
  Hindi: 'कानपुर का चमड़ा, क्षेत्रीय शिक्षा कीर्ति',
  Bengali: 'ঢাকার চামড়া শিল্প ক্ষুদ্র উদ্যোক্তা কোটি',
  Thai: 'เฟอร์นิเจอร์ที่จังหวัดแพร่',
  Amharic: 'የጫማ አምራቾች ማህበር',
  Georgian: 'ფეხსაცმლის მწარმოებლები',
  Armenian: 'Կոշկագործների միություն',
  Chinese: '佛山陶瓷产业集群',
  Kazakh: 'Ақтөбе тігін өнеркәсібі',
  Tatar: 'Ҷаҳон, Ӈа, Ԥсны',
  Tamil: 'தோல் தொழில்',
  Korean: '신발 산업',
  Japanese: '靴のまち',
  Khmer: 'ស្បែកជើង',
};

const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-scripts-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a plan with a name in each script', () => {
  let text: string;
  let info: string;

  beforeAll(async () => {
    const file = path.join(folder, 'scripts.pdf');
    const blocks = Object.entries(names).flatMap(([language, name], index) => [
      aHeading(`heading-${index}`, name),
      { kind: 'paragraph' as const, style: 'body' as const, text: `${language}: ${name}`, margin: [] },
    ]);
    const report = aReport({ title: Object.values(names).join(' '), sections: [aSection({ blocks })] });
    writeFileSync(file, await renderPdf(report, fontFile));
    text = read('pdftotext', '-raw', file, '-');
    info = read('pdfinfo', file);
  }, 120_000);

  test.each(Object.entries(names))('%s: each word comes back, or the warning names it', (_, name) => {
    const warned = new Set(Object.values(hardWords(name)).flat());
    const missing = name.split(' ').filter((word) => !text.includes(word) && !warned.has(word));
    expect(missing).toEqual([]);
  });

  test('the warning names no word that comes back whole, and none is lost of a script that has a font', () => {
    const lost = new Set(hardWords(names).lost);
    expect([...lost].filter((word) => text.includes(word))).toEqual([]);
    expect([...lost].join(' ')).toBe([names.Tamil, names.Korean, names.Japanese, names.Khmer].join(' '));
  });

  test('the title of the file keeps every letter, those too that no font has', () => {
    for (const name of Object.values(names)) expect(info.normalize('NFC')).toContain(name.normalize('NFC'));
  });
});

test('plain texts have no hard words; a placeholder that people typed is none', () => {
  expect(hardWords({ a: 'São José “20 %” – Łódź, Αθήνα, Đà Nẵng, Қазақстан ≥ 5', b: ['[?] why'] })).toEqual({
    lost: [],
    reordered: [],
  });
  expect(hardWords(['shoes 👞 here', '👞'])).toEqual({ lost: ['👞'], reordered: [] });
});

function read(program: string, ...options: string[]): string {
  const { stdout, error } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error) throw new Error(`${program} did not run: these tests need poppler-utils`, { cause: error });
  return stdout;
}
