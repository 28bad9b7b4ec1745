'use client';

import { useTranslations } from 'next-intl';
import { RadioSet } from '#components/forms/radio-set';
import { LabelledField } from '#components/forms/labelled-field';
import { contrastOnWhite, isReadable, LEAST_CONTRAST, OUR_ACCENT } from '#reports/accent';
import { type LookChoice, MOST_ORGANISATION } from './choice-model';
import { LogoField, type LogoProblem } from './logo-field';

type LookFieldsProps = {
  look: LookChoice;
  /** Whether the kind of file has pages of paper. */
  hasPaper: boolean;
  logoProblem: LogoProblem | null;
  /** Whether the browser keeps what is chosen. */
  kept: boolean;
  onLook: (look: LookChoice) => void;
  onLogo: (file: File) => void;
};

const papers = ['a4', 'letter'] as const;

/** Who hands the document out: name, picture and colour, with whether that can be read, and the size of the paper. */
export function LookFields({ look, hasPaper, logoProblem, kept, onLook, onLogo }: LookFieldsProps) {
  const t = useTranslations('work.documents');
  const isLong = look.organisation.trim().length > MOST_ORGANISATION;

  return (
    <section aria-labelledby="look-heading">
      <h2 id="look-heading" className="text-xl">
        {t('look')}
      </h2>
      <LabelledField
        id="organisation"
        label={t('organisation')}
        hint={t('organisationHint')}
        error={isLong ? t('organisationLong', { most: MOST_ORGANISATION }) : null}
        value={look.organisation}
        onChange={(organisation) => onLook({ ...look, organisation })}
      />
      <LogoField
        logo={look.logo}
        problem={logoProblem}
        onLogo={onLogo}
        onRemove={() => onLook({ ...look, logo: null })}
      />
      {kept ? null : <p role="status">{t('notKept')}</p>}
      <AccentField accent={look.accent} onAccent={(accent) => onLook({ ...look, accent })} />
      {hasPaper ? (
        <RadioSet
          id="paper"
          legend={t('paper')}
          options={papers.map((paper) => ({ value: paper, label: t(`paperSize.${paper}`) }))}
          value={look.paper}
          onChange={(value) => onLook({ ...look, paper: value === 'letter' ? 'letter' : 'a4' })}
        />
      ) : null}
    </section>
  );
}

type AccentFieldProps = { accent: string | null; onAccent: (accent: string | null) => void };

function AccentField({ accent, onAccent }: AccentFieldProps) {
  const t = useTranslations('work.documents');
  const colour = accent ?? OUR_ACCENT;
  const ratio = Math.floor((contrastOnWhite(colour) ?? 1) * 10) / 10;

  return (
    <div className="labelled">
      <label htmlFor="accent">{t('accent')}</label>
      <p id="accent-hint" className="labelled-hint">
        {t('accentHint')}
      </p>
      <span className="labelled-line">
        <input
          id="accent"
          type="color"
          className="accent-field"
          value={colour}
          aria-describedby="accent-hint accent-contrast"
          onChange={(event) => onAccent(event.target.value)}
        />
        <button
          type="button"
          className="quiet-action"
          aria-disabled={accent === null ? true : undefined}
          onClick={() => onAccent(null)}
        >
          {t('accentOurs')}
        </button>
      </span>
      <p id="accent-contrast" role="status" className={isReadable(colour) ? 'text-base' : 'problem text-rust'}>
        {isReadable(colour) ? t('accentGood', { ratio }) : t('accentPoor', { ratio, least: LEAST_CONTRAST })}
      </p>
    </div>
  );
}
