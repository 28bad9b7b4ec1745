'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { headingId } from '#components/forms/ids';
import { PassingButton } from '#components/forms/passing-button';
import { ShellLink } from '#components/frame/shell-link';
import type { Assessment } from '#policies/schema/assessment';
import { traitsOf } from '#reports/format-traits';
import { ChapterFields, type Chapters } from './chapter-fields';
import type { DocumentChoice, LookChoice } from './choice-model';
import { ChooseDocument } from './choose-document';
import { LookFields } from './look-fields';
import type { LogoProblem } from './logo-field';
import { isBusy, MakingStatus } from './making-status';
import { PdfWarning } from './pdf-warning';
import { useMaking, type WantedDocument } from './use-making';

type DocumentsPageProps = {
  name: string;
  backHref: string;
  onNavigate: (href: string) => void;
  assessment: Assessment;
  /** While nobody was asked, the documents say what the figures say. */
  unasked: boolean;
  choice: DocumentChoice;
  onChoose: (choice: DocumentChoice) => void;
  chapters: Chapters;
  look: LookChoice;
  onLook: (look: LookChoice) => void;
  onLogo: (file: File) => void;
  logoProblem: LogoProblem | null;
  kept: boolean;
  /** What the choice asks for, as a file with its name. */
  wanted: () => WantedDocument;
  /** Whether the server, where it has to make the document, would leave out something of the choice. */
  serverLeavesOut: boolean;
};

/** The one place for everything that can be had on paper or as a file. */
export function DocumentsPage(props: DocumentsPageProps) {
  const t = useTranslations('work.documents');
  const { choice, onChoose, look, chapters } = props;
  const traits = traitsOf(choice.format);
  const [asked, setAsked] = useState(false);
  const noChapter = choice.chapters?.length === 0;

  return (
    <div className="documents">
      <p className="no-print">
        <ShellLink href={props.backHref} onNavigate={props.onNavigate} className="link-row">
          {t('back')}
        </ShellLink>
      </p>
      <p className="caption mt-3">{props.name}</p>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4 max-w-measure text-lg">{t('intro')}</p>
      {props.unasked ? <p className="mt-2 max-w-measure">{t('unasked')}</p> : null}
      <div className="documents-form">
        <ChooseDocument choice={choice} onChoose={choose} />
        <ChapterFields
          chosen={choice.chapters}
          chapters={chapters}
          missing={asked && noChapter}
          onChoose={(next) => choose({ ...choice, chapters: next })}
        />
        {traits.look === 'none' ? null : (
          <LookFields
            look={look}
            hasPaper={traits.look === 'whole'}
            logoProblem={props.logoProblem}
            kept={props.kept}
            onLook={props.onLook}
            onLogo={props.onLogo}
          />
        )}
      </div>
      <MakeIt {...props} noChapter={noChapter} onMissing={() => setAsked(true)} />
    </div>
  );

  function choose(next: DocumentChoice) {
    setAsked(false);
    onChoose(next);
  }
}

type MakeItProps = Pick<DocumentsPageProps, 'choice' | 'assessment' | 'wanted' | 'serverLeavesOut'> & {
  noChapter: boolean;
  onMissing: () => void;
};

function MakeIt({ choice, assessment, wanted, serverLeavesOut, noChapter, onMissing }: MakeItProps) {
  const t = useTranslations('result');
  const { making, last, make, askServer, cancel } = useMaking();
  const button = useRef<HTMLButtonElement>(null);
  const busy = isBusy(making);

  function press() {
    if (busy) return;
    if (!noChapter) {
      make(wanted());
      return;
    }
    onMissing();
    document.getElementById('chapter')?.focus();
  }

  return (
    <div className="documents-make no-print">
      {choice.format === 'pdf' ? <PdfWarning assessment={assessment} /> : null}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button ref={button} type="button" className="button" aria-disabled={busy} onClick={press}>
          {t('download', { document: choice.document, format: choice.format })}
        </button>
        {busy ? (
          <PassingButton heir={button} onPress={cancel}>
            {t('cancel')}
          </PassingButton>
        ) : null}
      </p>
      <MakingStatus making={making} last={last} askServer={askServer} heir={button} serverLeavesOut={serverLeavesOut} />
    </div>
  );
}
