'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnswersGrid } from '#components/fieldwork/answers-grid';
import { PageTitle } from '#components/frame/page-title';
import type { Draft } from '#components/interview/model';
import { answerForm, partsTyped } from '#features/assessment/fields/answer-form';
import { answerWords, questionModel } from '#features/assessment/interview/question-models';
import { answerOf } from '#features/assessment/interview/drafts';
import type { Shared } from '#features/assessment/shared';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { useUndoKeys } from '#features/browser/use-undo-keys';
import { useFormat } from '#i18n/use-format';
import { must } from '#policies/engine/base';
import { answerTo } from '#policies/engine/evaluation-context';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer } from '#policies/schema/assessment';
import type { EvidenceGrade } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { askingOf } from './asking';
import { chosenIn, enterHref, guideHref } from './guide-address';

/** An answer as it was before something was entered here. */
type Before = { question: string; answer: Answer | undefined };

/** Entering what a person said: who and how once, then one key an answer; every answer is kept by the rules of its own fields. */
export function EnterView({ working, situation, progress, texts, addresses, answering }: Shared) {
  const t = useTranslations('fieldwork.enter');
  const words = useTranslations('work.question');
  const format = useFormat();
  const chosen = chosenIn(useAddress().search);
  const { assessment } = working;
  // What is answered stays where it stands while people enter the rest.
  const [began] = useState({ situation, progress, texts });
  const { handouts } = askingOf(began, chosen.blocks);
  const handout = handouts.find(({ group }) => group === chosen.person) ?? handouts[0];
  const name = handout === undefined ? '' : textOf(texts.groups, handout.group);
  const [said, setSaid] = useState<{ of: string; who: string }>();
  const who = said?.of === handout?.group && said !== undefined ? said.who : name;
  const [evidence, setEvidence] = useState<EvidenceGrade | null>(null);
  const [entered, setEntered] = useState<Before[]>([]);
  const [told, setTold] = useState('');
  const questions = [...(handout?.open ?? []), ...(handout?.confirm ?? [])].map((id) =>
    must(knowledgeBase.question, id),
  );
  const errors = answering.check(questions, false);
  useUndoKeys(undo, () => undefined);

  return (
    <>
      <PageTitle title={t('title')} />
      <AnswersGrid
        backHref={guideHref(addresses, assessment.id, chosen)}
        people={handouts.map(({ group, open }) => ({
          id: group,
          name: textOf(texts.groups, group),
          open: open.length,
        }))}
        person={handout?.group ?? ''}
        onPerson={(person) => replaceWith(enterHref(addresses, assessment.id, { ...chosen, person }))}
        who={who}
        onWho={(next) => setSaid({ of: handout?.group ?? '', who: next })}
        evidence={evidence}
        onEvidence={setEvidence}
        rows={questions.map((question) => ({
          model: questionModel(question, texts),
          draft: answering.draftFor(question),
          error: errors[question.id] ?? null,
        }))}
        onEnter={enter}
        count={entered.length}
        said={told}
        onUndo={undo}
        onNavigate={moveTo}
      />
    </>
  );

  /** First what is said, so that the evidence of an earlier answer is put apart with it; then how it is known now. */
  function enter(id: string, draft: Draft) {
    const question = must(knowledgeBase.question, id);
    const form = answerForm(question);
    const before = answerTo(assessment.answers, id);
    working.type(form, partsTyped(answering.draftFor(question), draft));
    const read = answerOf(question, draft);
    if (!read.ok) return;
    if (read.answer !== undefined) {
      working.type(form, { ...(who.trim() === '' ? {} : { who }), ...(evidence === null ? {} : { evidence }) });
    }
    const short = textOf(texts.questions, id).short;
    const answer = answerWords(question, read.answer, texts, format, words('unknown'), words('noLongerOffered'));
    setTold(answer === null ? '' : t('last', { question: short, answer }));
    setEntered((all) =>
      all.some(({ question: other }) => other === id) ? all : [...all, { question: id, answer: before }],
    );
  }

  function undo() {
    const last = entered.at(-1);
    if (last === undefined) return;
    answering.restore(must(knowledgeBase.question, last.question), last.answer);
    setEntered(entered.slice(0, -1));
    setTold(t('taken', { question: textOf(texts.questions, last.question).short }));
  }
}
