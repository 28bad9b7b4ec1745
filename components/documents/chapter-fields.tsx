'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import { ErrorMessage } from '#components/forms/error-message';
import { RadioSet } from '#components/forms/radio-set';

/** The chapters that a document has: their names, or that they are on their way or cannot be listed. */
export type Chapters = 'coming' | 'failed' | { id: string; heading: string }[];

type ChapterFieldsProps = {
  chosen: readonly string[] | null;
  chapters: Chapters;
  /** Whether it was asked for with no chapter chosen. */
  missing: boolean;
  onChoose: (chosen: readonly string[] | null) => void;
};

/** The whole of a document, or some of its chapters. */
export function ChapterFields({ chosen, chapters, missing, onChoose }: ChapterFieldsProps) {
  const t = useTranslations('work.documents');

  return (
    <>
      <RadioSet
        id="chapters"
        legend={<h2>{t('chaptersLegend')}</h2>}
        options={[
          { value: 'whole', label: t('whole') },
          { value: 'chosen', label: t('chosen') },
        ]}
        value={chosen === null ? 'whole' : 'chosen'}
        onChange={(value) => onChoose(value === 'whole' ? null : [])}
      />
      {chosen === null ? null : (
        <fieldset className="labelled" data-error={missing ? 'true' : undefined} aria-describedby="chapter-list-error">
          <legend>{t('chapters')}</legend>
          <div id="chapter-list-error" role="alert">
            {missing ? <ErrorMessage id="chapter-missing">{t('chaptersNone')}</ErrorMessage> : null}
          </div>
          <Listed chapters={chapters} chosen={chosen} onChoose={onChoose} />
        </fieldset>
      )}
    </>
  );
}

type ListedProps = { chapters: Chapters; chosen: readonly string[]; onChoose: (chosen: readonly string[]) => void };

function Listed({ chapters, chosen, onChoose }: ListedProps) {
  const t = useTranslations('work.documents');
  if (chapters === 'coming') return <p role="status">{t('chaptersComing')}</p>;
  if (chapters === 'failed') return <p role="status">{t('chaptersFailed')}</p>;

  return (
    <div className="choices choices-small">
      {chapters.map(({ id, heading }, index) => (
        <Choice
          key={id}
          type="checkbox"
          name="chapter"
          value={id}
          id={index === 0 ? 'chapter' : undefined}
          checked={chosen.includes(id)}
          onChoose={() => onChoose(toggled(chapters, chosen, id))}
        >
          {heading}
        </Choice>
      ))}
    </div>
  );
}

/** In the order in which they stand in the document. */
function toggled(chapters: { id: string }[], chosen: readonly string[], id: string): string[] {
  return chapters
    .map((chapter) => chapter.id)
    .filter((each) => (each === id ? !chosen.includes(each) : chosen.includes(each)));
}
