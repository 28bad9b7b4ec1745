'use client';

import { useTranslations } from 'next-intl';
import { MarginNote, type NoteHeading } from './margin-note';
import type { QuestionModel } from './model';

type WhoCanKnowProps = { model: QuestionModel; heading: NoteHeading; alwaysFolded?: boolean; about?: string };

/** Whom to ask, from whom the answer should not come, and when to ask alone. */
export function WhoCanKnow({ model, heading, alwaysFolded, about }: WhoCanKnowProps) {
  const t = useTranslations('work.question');

  return (
    <>
      {model.sensitive ? <p className="margin-care">{t('alone')}</p> : null}
      {model.knows.length === 0 && model.notFrom.length === 0 ? null : (
        <MarginNote title={t('who')} heading={heading} alwaysFolded={alwaysFolded} about={about}>
          {model.knows.length === 0 ? null : <Groups groups={model.knows} />}
          {model.notFrom.length === 0 ? null : (
            <>
              <p className="font-semibold">{t('notFrom')}</p>
              <Groups groups={model.notFrom} />
              <p>{t('notFromWhy')}</p>
            </>
          )}
        </MarginNote>
      )}
    </>
  );
}

function Groups({ groups }: { groups: string[] }) {
  return (
    <ul>
      {groups.map((group) => (
        <li key={group}>{group}</li>
      ))}
    </ul>
  );
}
