'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import { RadioSet } from '#components/forms/radio-set';
import { ColumnSelect } from './column-select';
import { type ColumnRole, FURTHER_ROLES, LONG_ROLES, type MappingDraft, WIDE_ROLES } from './mapping-draft';

type RoleFieldsProps = {
  header: string[];
  /** The columns of which the guess is not sure. */
  doubted: ReadonlySet<ColumnRole>;
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
  errors: Partial<Record<ColumnRole, string>>;
};

const NEEDED: readonly ColumnRole[] = ['region', 'industry', 'label'];

/** Which column holds what, for the layout that is chosen. */
export function RoleFields({ header, doubted, draft, onDraft, errors }: RoleFieldsProps) {
  const t = useTranslations('data.columns');
  const roles = draft.layout === 'long' ? LONG_ROLES : WIDE_ROLES;

  const selectOf = (role: ColumnRole) => (
    <ColumnSelect
      key={role}
      id={`column-${role}`}
      label={t(`role.${role}`)}
      header={header}
      value={draft.columns[role]}
      needed={NEEDED.includes(role)}
      error={errors[role]}
      hint={doubted.has(role) && draft.columns[role] !== undefined ? t('check') : undefined}
      onChange={(place) => onDraft({ ...draft, columns: { ...draft.columns, [role]: place } })}
    />
  );

  return (
    <>
      <h2 className="mt-10 text-xl">{t('roles')}</h2>
      <div className="form-pair">{roles.map(selectOf)}</div>
      {draft.layout === 'wide' ? (
        <WideFields header={header} draft={draft} onDraft={onDraft} />
      ) : (
        <details className="fold mt-4" open={FURTHER_ROLES.some((role) => draft.columns[role] !== undefined)}>
          <summary>{t('furtherRoles')}</summary>
          <div className="form-pair">{FURTHER_ROLES.map(selectOf)}</div>
        </details>
      )}
    </>
  );
}

function WideFields({ header, draft, onDraft }: Omit<RoleFieldsProps, 'errors' | 'doubted'>) {
  const t = useTranslations('data.columns');

  return (
    <>
      <div className="form-pair">
        <RadioSet
          id="rows-are"
          legend={t('rowsAre')}
          options={[
            { value: 'regions', label: t('rowsRegions') },
            { value: 'industries', label: t('rowsIndustries') },
          ]}
          value={draft.rowsAre}
          onChange={(value) => onDraft({ ...draft, rowsAre: value === 'regions' ? 'regions' : 'industries' })}
        />
        <RadioSet
          id="measure"
          legend={t('measure')}
          options={[
            { value: 'employment', label: t('employment') },
            { value: 'establishments', label: t('establishments') },
          ]}
          value={draft.measure}
          onChange={(value) => onDraft({ ...draft, measure: value === 'employment' ? 'employment' : 'establishments' })}
        />
      </div>
      <details className="fold mt-4" id="column-values">
        <summary>{t('values', { count: draft.values.length })}</summary>
        <fieldset className="code-list">
          <legend className="sr-only">{t('valuesLegend')}</legend>
          <div className="choices choices-small">
            {header.map((title, place) => (
              <Choice
                key={place}
                type="checkbox"
                name="values"
                value={String(place)}
                checked={draft.values.includes(place)}
                onChoose={() => onDraft({ ...draft, values: toggled(draft.values, place) })}
              >
                {title === '' ? t('column', { number: place + 1 }) : title}
              </Choice>
            ))}
          </div>
        </fieldset>
      </details>
    </>
  );
}

function toggled(values: number[], place: number): number[] {
  return values.includes(place) ? values.filter((each) => each !== place) : [...values, place].sort((a, b) => a - b);
}
