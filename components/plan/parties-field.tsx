'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from '#components/forms/choice';
import type { NamedChoice } from '#components/forms/select-field';
import { TypedField } from '#components/forms/typed-field';
import { readNames } from './typed-names';
import { useFormat } from '#i18n/use-format';

type PartiesFieldProps = {
  id: string;
  legend: string;
  parties: string[];
  actors: NamedChoice[];
  onParties: (parties: string[]) => void;
};

/** Several who take part, pay or must agree: actors of the list, and others by name. Folded until wanted; the fold says who it is. */
export function PartiesField({ id, legend, parties, actors, onParties }: PartiesFieldProps) {
  const t = useTranslations('plan.item');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const listed = actors.filter((actor) => parties.includes(actor.id));
  const names = parties.filter((party) => !actors.some((actor) => actor.id === party));
  const chosen = [...listed.map((actor) => actor.name), ...names];

  function toggle(actor: string) {
    const next = listed.map(({ id }) => id);
    const kept = next.includes(actor) ? next.filter((id) => id !== actor) : [...next, actor];
    onParties([...actors.map(({ id }) => id).filter((id) => kept.includes(id)), ...names]);
  }

  return (
    <details className="fold parties" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{legend}</b> <span className="text-quiet">{chosen.length === 0 ? t('nobodyYet') : format.list(chosen)}</span>
      </summary>
      <fieldset className="parties-fields">
        <legend className="sr-only">{legend}</legend>
        <div className="choices choices-small">
          {actors.map((actor) => (
            <Choice
              key={actor.id}
              type="checkbox"
              name={id}
              value={actor.id}
              checked={parties.includes(actor.id)}
              onChoose={() => toggle(actor.id)}
            >
              {actor.name}
            </Choice>
          ))}
        </div>
        <TypedField
          id={`${id}-names`}
          label={t('others')}
          hint={t('othersHint')}
          size="lines"
          value={names.length === 0 ? undefined : names.join('\n')}
          read={(text) => readNames(text, actors.length)}
          onValue={(text) => onParties([...listed.map((actor) => actor.id), ...(text?.split('\n') ?? [])])}
        />
      </fieldset>
    </details>
  );
}
