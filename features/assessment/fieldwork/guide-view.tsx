'use client';

import { useLocale, useTranslations } from 'next-intl';
import { EVERYBODY, FieldGuide } from '#components/fieldwork/field-guide';
import type { HandoutModel, OneSidedModel, StepModel } from '#components/fieldwork/model';
import { PageTitle } from '#components/frame/page-title';
import type { Shared } from '#features/assessment/shared';
import { questionModel } from '#features/assessment/interview/question-models';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { useFormat } from '#i18n/use-format';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { must } from '#policies/engine/base';
import { fourSteps } from '#policies/instruments/four-steps';
import type { Handout } from '#policies/instruments/handouts';
import type { GuideBlockId } from '#policies/instruments/schedule';
import { CORE_SECTIONS } from '#policies/schema/section-ids';
import { textOf } from '#policies/text/text-of';
import { textsFor } from '#policies/text/texts';
import { askingOf } from './asking';
import { type Chosen, chosenIn, enterHref, guideHref } from './guide-address';

/** The field guide: which blocks, which people, and a page for each of them. */
export function GuideView({ working, situation, progress, texts, addresses }: Shared) {
  const t = useTranslations('fieldwork');
  const locale = useLocale();
  const format = useFormat();
  const chosen = chosenIn(useAddress().search);
  const asking = askingOf({ situation, progress, texts }, chosen.blocks);
  const { assessment } = working;
  const { blocks, handouts } = asking;
  const people = handouts.map(({ group, open }) => ({ id: group, name: nameOf(group), open: open.length }));
  const person = people.some(({ id }) => id === chosen.person) ? (chosen.person ?? EVERYBODY) : firstOf(chosen.person);
  const shown = handouts.filter(({ group }) => person === EVERYBODY || group === person);

  return (
    <>
      <PageTitle title={t('title')} />
      <FieldGuide
        backHref={addresses.tasks(assessment.id)}
        steps={steps()}
        blocks={blocks.map(({ id, questions, open }) => ({
          id,
          questions: questions.length,
          open: open.length,
          chosen: chosen.blocks.includes(id),
        }))}
        onChoose={choose}
        oneSided={oneSided()}
        people={people}
        person={person}
        onPerson={(next) => go({ ...chosen, person: next })}
        handouts={shown.map(handoutModel)}
        onPrint={() => window.print()}
        onNavigate={moveTo}
      />
    </>
  );

  function nameOf(side: string): string {
    return Object.hasOwn(texts.groups, side) ? textOf(texts.groups, side) : side;
  }

  /** Everybody only where somebody asked for it: the pages of all are many. */
  function firstOf(asked: string | null): string {
    return asked === EVERYBODY ? EVERYBODY : (people[0]?.id ?? EVERYBODY);
  }

  function go(next: Chosen) {
    replaceWith(guideHref(addresses, assessment.id, next));
  }

  function choose(block: GuideBlockId) {
    const others = chosen.blocks.filter((id) => id !== block);
    go({ ...chosen, blocks: others.length < chosen.blocks.length ? others : [...others, block] });
  }

  function handoutModel({ group, open, confirm }: Handout): HandoutModel {
    const model = (id: string) => questionModel(must(knowledgeBase.question, id), texts);
    return {
      id: group,
      name: nameOf(group),
      open: open.map(model),
      confirm: confirm.map(model),
      ownWords: blocks
        .filter(({ id, questions }) => chosen.blocks.includes(id) && questions.length === 0)
        .map(({ id }) => id),
      enterHref: enterHref(addresses, assessment.id, { ...chosen, person: group }),
    };
  }

  function oneSided(): OneSidedModel[] {
    const { deficits } = textsFor(locale);
    return [
      ...blocks.flatMap(({ id, oneSide }) =>
        oneSide === null ? [] : [{ id: `block-${id}`, name: t(`blocks.name.${id}`), side: nameOf(oneSide) }],
      ),
      ...asking.oneSided.map(({ deficit, side }) => ({
        id: `deficit-${deficit}`,
        name: textOf(deficits, deficit).name,
        side: nameOf(side),
      })),
    ];
  }

  /** The lead questions of what everybody is asked are what the field work is made of. */
  function steps(): StepModel[] {
    const core: readonly string[] = CORE_SECTIONS;
    const visited = situation.context.base.knowledge.questions.filter(
      ({ lead, section }) => lead === true && core.includes(section),
    );
    return fourSteps(
      situation.assessment,
      visited.map(({ id }) => id),
    ).map(({ id, state, lacks }) => ({
      id,
      state,
      lacks: format.titles(
        lacks.map((part) => (part === 'figures' ? t('steps.figures') : textOf(texts.questions, part).short)),
      ),
    }));
  }
}
