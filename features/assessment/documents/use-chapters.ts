import { useEffect, useState } from 'react';
import type { Chapters } from '#components/documents/chapter-fields';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { now } from '#features/browser/clock';
import type { Assessment } from '#policies/schema/assessment';
import { reportMaker } from '#reports/making/report-maker';
import type { DocumentId } from '#reports/registry';

/** The chapters of a document of an assessment, listed once somebody wants to choose among them. */
export function useChapters(
  wanted: boolean,
  document: DocumentId,
  redacted: boolean,
  assessment: Assessment,
  locale: string,
): Chapters {
  const [listed, setListed] = useState<{ document: DocumentId; chapters: Chapters }>();

  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const show = (chapters: Chapters) => {
      if (current) setListed({ document, chapters });
    };
    async function list() {
      const maker = await reportMaker(document, locale);
      const { sections } = maker.make(assessment, { madeAt: now(), redacted });
      show(sections.map(({ id, heading }) => ({ id, heading })));
    }
    list().catch((error: unknown) => {
      if (!isMissingCode(error)) reportFault(error, 'listing the chapters of a document');
      show('failed');
    });
    return () => {
      current = false;
    };
  }, [wanted, document, redacted, assessment, locale]);

  return listed?.document === document ? listed.chapters : 'coming';
}
