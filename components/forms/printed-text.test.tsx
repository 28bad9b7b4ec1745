import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('whatever has a field for words has them on paper too', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  );
  const fields = files.filter((file) => /<textarea\b/.test(readFileSync(`components/${file}`, 'utf8')));
  expect(fields.length).toBeGreaterThan(2);
  for (const file of fields) {
    const text = readFileSync(`components/${file}`, 'utf8');
    expect(text.match(/<PrintedText>/g)?.length ?? 0, file).toBeGreaterThanOrEqual(
      text.match(/<textarea\b/g)?.length ?? 0,
    );
  }
});
