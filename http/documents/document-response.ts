import { jobProblem } from '#http/jobs/job-problem';
import type { Outcome } from '#http/jobs/outcome';
import { NO_STORE } from '#http/problem';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameParameters } from '#reports/file-name';
import { type DocumentId, type FormatId, formats } from '#reports/registry';

/** What was made of texts that others wrote is taken for nothing but what it is. */
const AS_IT_IS = { 'x-content-type-options': 'nosniff' };

/** What is to be saved runs nothing where it is opened at our address all the same. */
const RUNS_NOTHING = { 'content-security-policy': "sandbox; default-src 'none'" };

const TOO_MUCH = {
  time: 'The document is longer than can be laid out in the time that one may take. Shorten the texts, or ask for fewer items.',
  memory:
    'The document is longer than fits into the memory that one may take. Shorten the texts, or ask for fewer items.',
};

/** The document as an answer, under its name; or the problem detail that says why there is none. */
export function documentResponse(
  made: Outcome<Uint8Array<ArrayBuffer>>,
  { document, format }: { document: DocumentId; format: FormatId },
  { profile }: Pick<Assessment, 'profile'>,
): Response {
  if (made.kind !== 'answered') return jobProblem(made, TOO_MUCH);
  const { mediaType, disposition } = formats[format];
  return new Response(made.reply, {
    headers: {
      ...NO_STORE,
      'content-type': mediaType,
      ...AS_IT_IS,
      ...(disposition === 'attachment' ? RUNS_NOTHING : {}),
      'content-disposition': `${disposition}; ${fileNameParameters(document, format, profile.name)}`,
    },
  });
}
