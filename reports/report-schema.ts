import { z } from 'zod';

/** A block of a report; its `kind` says what else stands in it (`reports/report.ts`), and kinds may be added. */
const block = z.looseObject({ kind: z.string() });

const section = z.looseObject({ id: z.string(), heading: z.string(), startsPage: z.boolean(), blocks: z.array(block) });

/** What programs may rely on in a document that is asked for as JSON. */
export const reportResponse = z.looseObject({
  language: z.string(),
  title: z.string(),
  author: z.string(),
  subject: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  cover: z.looseObject({ kind: z.string(), title: z.string(), place: z.string(), sentence: z.string() }),
  sections: z.array(section),
});
