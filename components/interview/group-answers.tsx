'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { idsOf } from '#components/forms/ids';
import { SelectField } from '#components/forms/select-field';
import { GroupAnswer } from './group-answer';
import { groupsLeft, withGroup, withGroupSaid, withoutGroup } from './groups-in-draft';
import type { GroupAnswersProps } from './groups-fold';
import type { GroupDraft } from './model';

/** What single groups say beside the agreed answer: a set of fields for each, and the way to add one more. */
export function GroupAnswers({ model, groups, draft, onDraft }: GroupAnswersProps) {
  const t = useTranslations('work.groups');
  const id = `${idsOf(model.id).control}-groups`;
  const [chosen, setChosen] = useState('');
  const moveTo = useRef<string>(null);
  const left = groupsLeft(groups, draft);
  const named = (knows: boolean) => left.filter((group) => group.knows === knows);

  // The focus goes to the group that came, or back to the list of groups from the one that went.
  useEffect(() => {
    const target = moveTo.current === null ? null : document.getElementById(moveTo.current);
    if (target === null) return;
    moveTo.current = null;
    target.focus();
  });

  function add() {
    const group = left.find((each) => each.id === chosen);
    if (group === undefined) return;
    onDraft(withGroup(draft, group.id));
    setChosen('');
    moveTo.current = `${id}-${group.id}`;
  }

  function remove({ group }: GroupDraft) {
    onDraft(withoutGroup(draft, group));
    moveTo.current = `${id}-choose`;
  }

  return (
    <div className="evidence-fields">
      <p>{t('about')}</p>
      {draft.groups.length > 0 && draft.standing === 'none' ? <p role="status">{t('agreedFirst')}</p> : null}
      {draft.groups.map((said) => (
        <GroupAnswer
          key={said.group}
          id={`${id}-${said.group}`}
          model={model}
          name={groups.find((group) => group.id === said.group)?.name ?? said.group}
          said={said}
          onSaid={(next) => onDraft(withGroupSaid(draft, next))}
          onRemove={() => remove(said)}
        />
      ))}
      {left.length === 0 ? null : (
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <SelectField
            id={`${id}-choose`}
            label={t('choose')}
            none={t('chooseNone')}
            groups={[
              { title: t('knows'), choices: named(true) },
              { title: t('others'), choices: named(false) },
            ].filter(({ choices }) => choices.length > 0)}
            value={chosen}
            onChange={setChosen}
          />
          <button type="button" className="button button-quiet" onClick={add}>
            {t('add')}
          </button>
        </div>
      )}
    </div>
  );
}
