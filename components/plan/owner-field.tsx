'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { NamedChoice } from '#components/forms/select-field';
import { SelectField } from '#components/forms/select-field';
import { TypedField } from '#components/forms/typed-field';
import { readLine } from '#components/forms/typed-values';

const OTHER = 'other';

type OwnerFieldProps = {
  id: string;
  owner: string | undefined;
  actors: NamedChoice[];
  onOwner: (owner: string | undefined) => void;
};

/** Who answers for the item: an actor of the list, or somebody by name. */
export function OwnerField({ id, owner, actors, onOwner }: OwnerFieldProps) {
  const t = useTranslations('plan.item');
  const field = useTranslations('report.plan.field');
  const [naming, setNaming] = useState(false);
  const isListed = actors.some((actor) => actor.id === owner);
  const isNamed = owner === undefined ? naming : !isListed;

  function choose(value: string) {
    setNaming(value === OTHER);
    onOwner(value === OTHER || value === '' ? undefined : value);
  }

  return (
    <>
      <SelectField
        id={id}
        label={field('owner')}
        hint={t('ownerHint')}
        none={t('nobodyYet')}
        groups={[{ title: null, choices: [...actors, { id: OTHER, name: t('somebodyElse') }] }]}
        value={isNamed ? OTHER : (owner ?? '')}
        onChange={choose}
      />
      {isNamed ? (
        <TypedField
          id={`${id}-name`}
          label={t('ownerName')}
          hint={t('ownerNameHint')}
          size="line"
          value={owner}
          read={readLine}
          onValue={(name) => {
            setNaming(true);
            onOwner(name);
          }}
        />
      ) : null}
    </>
  );
}
