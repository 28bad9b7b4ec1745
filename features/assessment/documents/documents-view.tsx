'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DocumentChoice, isOwnLook, type LookChoice, lookOf } from '#components/documents/choice-model';
import { DocumentsPage } from '#components/documents/documents-page';
import type { LogoProblem } from '#components/documents/logo-field';
import type { WantedDocument } from '#components/documents/use-making';
import { loadIfReachable } from '#components/frame/network';
import { PageTitle } from '#components/frame/page-title';
import { reportFault } from '#components/frame/report-fault';
import type { Shared } from '#features/assessment/shared';
import { now } from '#features/browser/clock';
import { moveTo } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { completenessOf } from '#policies/interview/completeness';
import { isUnasked } from '#policies/interview/unasked';
import { fileNameOf } from '#reports/file-name';
import { traitsOf } from '#reports/format-traits';
import { reportMaker } from '#reports/making/report-maker';
import { keepChoice, keepLook, readChoice, readLook } from './kept-choice';
import { readLogo } from './read-logo';
import { useChapters } from './use-chapters';

type DocumentsViewProps = Pick<Shared, 'working' | 'situation' | 'addresses'>;

/** The documents of an assessment: each choice counts at once, and this browser keeps it. */
export function DocumentsView({ working, situation, addresses }: DocumentsViewProps) {
  const t = useTranslations('work.documents');
  const locale = useLocale();
  const { assessment } = working;
  const asked = useAddress().search.get('document');
  const [choice, setChoice] = useState<DocumentChoice>(() => readChoice(assessment.id, asked));
  const [look, setLook] = useState<LookChoice>(readLook);
  const [kept, setKept] = useState(true);
  const [logoProblem, setLogoProblem] = useState<LogoProblem | null>(null);
  const { document, format, redacted } = choice;
  const chapters = useChapters(choice.chapters !== null, document, redacted, assessment, locale);
  const takesLook = traitsOf(format).look !== 'none';

  function choose(next: DocumentChoice) {
    setChoice(next);
    keepChoice(assessment.id, next);
  }

  function changeLook(next: LookChoice) {
    setLook(next);
    setKept(keepLook(next));
    setLogoProblem(null);
  }

  async function takeLogo(file: File) {
    const logo = await readLogo(file);
    if (typeof logo === 'string') setLogoProblem(logo);
    else changeLook({ ...look, logo });
  }

  function wanted(): WantedDocument {
    return {
      document,
      format,
      redacted,
      assessment,
      fileName: fileNameOf(document, format, assessment.profile.name),
      report: async () => {
        const maker = await loadIfReachable(() => reportMaker(document, locale));
        return maker?.make(assessment, {
          madeAt: now(),
          redacted,
          ...(choice.chapters === null ? {} : { chapters: choice.chapters }),
          ...(takesLook ? { look: lookOf(look) } : {}),
        });
      },
    };
  }

  return (
    <>
      <PageTitle title={t('pageTitle', { name: assessment.profile.name })} />
      <DocumentsPage
        name={assessment.profile.name}
        backHref={addresses.tasks(assessment.id)}
        onNavigate={moveTo}
        assessment={assessment}
        unasked={isUnasked(completenessOf(situation), assessment.plan)}
        choice={choice}
        onChoose={choose}
        chapters={chapters}
        look={look}
        onLook={changeLook}
        onLogo={(file) => void takeLogo(file).catch((cause: unknown) => reportFault(cause, 'reading a logo'))}
        logoProblem={logoProblem}
        kept={kept}
        wanted={wanted}
        serverLeavesOut={choice.chapters !== null || (takesLook && isOwnLook(lookOf(look)))}
      />
    </>
  );
}
