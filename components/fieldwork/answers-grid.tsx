'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { headingId } from '#components/forms/ids';
import { LabelledField } from '#components/forms/labelled-field';
import { SelectField } from '#components/forms/select-field';
import { ShellLink } from '#components/frame/shell-link';
import type { Draft } from '#components/interview/model';
import type { EvidenceGrade } from '#policies/schema/terms';
import { GridRow, type GridRowModel } from './grid-row';
import type { PersonModel } from './model';

const GRADES: EvidenceGrade[] = ['interview', 'visit', 'survey', 'workshop', 'statistic', 'publication', 'guess'];

type AnswersGridProps = {
  backHref: string;
  people: PersonModel[];
  person: string;
  onPerson: (person: string) => void;
  who: string;
  onWho: (who: string) => void;
  evidence: EvidenceGrade | null;
  onEvidence: (evidence: EvidenceGrade | null) => void;
  rows: GridRowModel[];
  onEnter: (question: string, draft: Draft) => void;
  /** How many answers were entered here, and what was done last, in words. */
  count: number;
  said: string;
  onUndo: () => void;
  onNavigate: (href: string) => void;
};

/** Entering what came back, without the mouse: who and evidence once, then one key an answer. */
export function AnswersGrid(props: AnswersGridProps) {
  const { rows, people, count, said, onEnter, onUndo, backHref, onNavigate } = props;
  const t = useTranslations('fieldwork.enter');
  const words = useTranslations('fieldwork');
  const grade = useTranslations('work.evidence.gradeLong');
  const grid = useRef<HTMLElement>(null);

  return (
    <div className="interview">
      <ShellLink href={backHref} onNavigate={onNavigate} className="back link-row">
        {words('title')}
      </ShellLink>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4 max-w-measure text-lg">{t('intro')}</p>
      <div className="grid-source">
        <SelectField
          id="grid-person"
          label={t('person')}
          groups={[{ title: null, choices: people.map(({ id, name }) => ({ id, name })) }]}
          value={props.person}
          onChange={props.onPerson}
        />
        <LabelledField id="grid-who" label={t('who')} hint={t('whoHint')} value={props.who} onChange={props.onWho} />
        <SelectField
          id="grid-evidence"
          label={t('evidence')}
          none={t('none')}
          groups={[{ title: null, choices: GRADES.map((id) => ({ id, name: grade(id) })) }]}
          value={props.evidence ?? ''}
          onChange={(value) => props.onEvidence(GRADES.find((id) => id === value) ?? null)}
        />
      </div>
      <div className="grid-said">
        <p role="status">
          {t('count', { count })} {said}
        </p>
        <button type="button" className="quiet-action" disabled={count === 0} onClick={onUndo}>
          {t('undo')}
        </button>
      </div>
      <section ref={grid} aria-labelledby="grid-heading">
        <h2 id="grid-heading" className="text-xl">
          {t('grid')}
        </h2>
        {rows.length === 0 ? <p>{t('nothing')}</p> : null}
        {rows.map((row, index) => (
          <GridRow
            key={row.model.id}
            {...row}
            onEnter={(draft) => onEnter(row.model.id, draft)}
            onMove={(by) => focusRow(index + by)}
          />
        ))}
      </section>
    </div>
  );

  /** The first control of a row, or the one that is chosen; beyond the last row nothing moves. */
  function focusRow(index: number) {
    const row = grid.current?.querySelectorAll('[data-row]')[index];
    const control =
      row?.querySelector<HTMLInputElement>('input:checked, input[type=text]') ?? row?.querySelector('input');
    control?.focus();
  }
}
