import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { documentJob } from './document-job';
import { documentResponse } from './document-response';

const opened = openAssessment(readFileSync('examples/franca-footwear.arranjo.json', 'utf8'));
if (!opened.ok) throw new Error('The example does not open.');
const { assessment } = opened;
const order = { document: 'plan', format: 'json', assessment, madeAt: '2026-11-21T00:00:00Z' } as const;

test('the job builds the document in the language of the assessment and writes it', async () => {
  const { reply, transfer } = await documentJob(order);
  const report: unknown = JSON.parse(new TextDecoder().decode(reply));
  expect(report).toMatchObject({ language: 'en', madeAt: order.madeAt, cover: { title: assessment.profile.name } });
  expect(transfer).toEqual([reply.buffer]);
  const british = await documentJob({ ...order, assessment: { ...assessment, locale: 'en-GB' } });
  expect(british.reply).toEqual(reply);
});

test('a workbook is an archive, and is sent as one', async () => {
  const wanted = { ...order, document: 'workbook', format: 'xlsx' } as const;
  const { reply } = await documentJob(wanted);
  expect(new TextDecoder().decode(reply.subarray(0, 2))).toBe('PK');
  const response = documentResponse({ kind: 'answered', reply }, wanted, assessment);
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="workbook-franca-footwear.xlsx"');
});

test('a document that was made is sent with its type and its name', async () => {
  const response = documentResponse(
    { kind: 'answered', reply: new Uint8Array([1]) },
    { ...order, format: 'pdf' },
    assessment,
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="plan-franca-footwear.pdf"');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('what others wrote is saved and not shown, and is taken for nothing else', () => {
  for (const format of ['html', 'docx', 'pdf'] as const) {
    const { headers } = documentResponse(
      { kind: 'answered', reply: new Uint8Array([1]) },
      { ...order, format },
      assessment,
    );
    expect(headers.get('content-disposition')).toBe(`attachment; filename="plan-franca-footwear.${format}"`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  }
});

test.each([
  [{ kind: 'timed-out' } as const, 504],
  [{ kind: 'out-of-memory' } as const, 413],
  [{ kind: 'broke', error: new Error('A bug') } as const, 500],
])(
  'a document that was not made (%o) is told as a problem with status %s, and a bug goes to the log',
  async (outcome, status) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = documentResponse(outcome, order, assessment);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.text()).not.toContain('A bug');
    expect(logged.mock.calls).toHaveLength(status === 500 ? 1 : 0);
    logged.mockRestore();
  },
);
