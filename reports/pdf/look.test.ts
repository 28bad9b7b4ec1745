import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { aReport, aSection, aNote } from '#reports/testing/fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';
export const words = {
  Hausa: 'Ƙungiyar masu ɗinki, ƙarfe da ɓangare',
  Twi: 'Ɔdɔ ne ɛtɔ ɔkyɛ dwuma, ɔ̀ ɛ́',
  Arabic: 'جمعية صانعي الأحذية في مدينة فاس لا إله مَدْرَسَة',
  Persian: 'کفش‌دوزان شهر تبریز',
  Hebrew: 'נעליים בעיר חיפה שָׁלוֹם',
  Hindi: 'कानपुर का चमड़ा उद्योग संघ, क्षेत्रीय शिक्षा, हिन्दी कीर्ति',
  Bengali: 'ঢাকার চামড়া শিল্প, ক্ষুদ্র উদ্যোক্তা কোটি',
  Thai: 'เฟอร์นิเจอร์ที่จังหวัดแพร่ ผู้ผลิตน้ำ',
  Amharic: 'የጫማ አምራቾች ማህበር አዲስ አበባ',
  Georgian: 'ფეხსაცმლის მწარმოებლები თბილისში',
  Armenian: 'Կոշկագործների միություն Երևանում',
  Chinese: '佛山陶瓷产业集群，小企业协会。',
  Traditional: '臺灣鞋業',
  Japanese: '靴のまち',
  Korean: '신발 산업',
  Tamil: 'தோல்',
  emoji: '👞',
};
test('look', async () => {
  const blocks = Object.entries(words).map(([k, v]) => ({
    kind: 'paragraph' as const,
    style: 'body' as const,
    text: `${k}: ${v} (${v}) 12`,
    margin: [aNote({ text: v })],
  }));
  const r = aReport({
    title: Object.values(words).join(' '),
    sections: [
      aSection({
        blocks: [
          ...blocks,
          ...Object.values(words).map((v, i) => ({
            kind: 'heading' as const,
            id: `h${i}`,
            level: 2 as const,
            text: v,
            margin: [],
          })),
        ],
      }),
    ],
  });
  const t = Date.now();
  writeFileSync('/tmp/look.pdf', await renderPdf(r, fontFile));
  console.log(Date.now() - t);
}, 100000);
