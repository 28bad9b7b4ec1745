'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Draft } from '#components/interview/model';
import { QuestionPage } from '#components/interview/question-page';
import type { Position } from '#components/frame/caption';
import { SectionPage } from '#components/interview/section-page';
import { PageTitle } from '#components/frame/page-title';
import { nextQuestion, questionsIn } from '#policies/interview/interview';
import type { Question, SectionId } from '#policies/schema/knowledge';
import { textOf } from '#policies/text/text-of';
import { placeAmong } from './place-among';
import { questionModel } from './question-models';
import { useErrors } from './use-errors';
import { GroupAnswers } from '#features/assessment/later-views';
import { moveTo, replaceWith } from '#features/browser/navigation';
import type { Preferences } from '#features/browser/preferences';
import type { Shared } from '#features/assessment/shared';
import { useAddress } from '#features/browser/use-address';

type QuestionsViewProps = Shared & {
  section: SectionId;
  question: string | null;
  onPage: (page: Preferences['page']) => void;
};

/** The questions of a section: one a page, or all on one page. Continue checks; whatever is valid is saved already. */
export function QuestionsView(props: QuestionsViewProps) {
  const { working, situation, progress, texts, addresses, depth, answering, section, question: asked, onPage } = props;
  const t = useTranslations('work');
  const fromCheck = useAddress().search.get('from') === 'check-answers';
  const { id, answers } = working.assessment;
  const questions = questionsIn(section, situation, depth);
  const question = asked === null ? undefined : findQuestion(asked, questions, situation);
  const sectionName = textOf(texts.sections, question?.section ?? section);
  const { errors, setErrors, typed } = useErrors(
    `${section}/${asked ?? ''}`,
    question === undefined ? questions : [question],
    answering,
  );
  const unknown = asked !== null && question === undefined;

  useEffect(() => {
    if (unknown) replaceWith(addresses.place(id, section));
  }, [unknown, addresses, id, section]);

  if (unknown) return null;
  const row = question?.id ?? questions[0]?.id;
  const away = fromCheck ? checkAddress(addresses.place(id, 'check-answers'), row) : addresses.tasks(id);
  const title = question === undefined ? sectionName : textOf(texts.questions, question.id).short;
  const hasErrors = Object.keys(errors).length > 0;

  const switchHref =
    question === undefined
      ? addresses.question(id, section, nextQuestion(questions, null, answers)?.id ?? '')
      : addresses.place(id, section);

  /** Which of the two pages a person likes is kept when they change from one to the other. */
  function navigate(href: string) {
    if (href === switchHref) onPage(question === undefined ? 'question' : 'section');
    moveTo(href);
  }

  function type(of: Question, draft: Draft) {
    typed(of.id);
    answering.type(of, draft);
  }

  function goOn(of: Question[], required: boolean, next: () => string) {
    const found = answering.check(of, required);
    setErrors(found);
    if (Object.keys(found).length === 0) moveTo(next());
  }

  return (
    <>
      <PageTitle
        title={hasErrors ? t('error.title', { title }) : t('question.title', { title, section: sectionName })}
      />
      {question === undefined ? (
        <SectionPage
          sectionName={sectionName}
          position={positionOf(section, progress)}
          questions={questions.map((each) => ({
            model: questionModel(each, texts),
            draft: answering.draftFor(each),
            effect: answering.effectFor(each),
            error: errors[each.id] ?? null,
            noteError: answering.noteErrorFor(each),
          }))}
          onDraft={(of, draft) => {
            const found = questions.find((q) => q.id === of);
            if (found !== undefined) type(found, draft);
          }}
          onContinue={() => goOn(questions, false, () => away)}
          backHref={away}
          onNavigate={navigate}
          switchHref={switchHref}
          groupFields={GroupAnswers}
        />
      ) : (
        <QuestionPage
          key={question.id}
          model={questionModel(question, texts)}
          draft={answering.draftFor(question)}
          onDraft={(draft) => type(question, draft)}
          onContinue={() => goOn([question], true, () => afterQuestion(question))}
          backHref={beforeQuestion(question)}
          skipHref={afterQuestion(question)}
          onNavigate={navigate}
          error={errors[question.id] ?? null}
          noteError={answering.noteErrorFor(question)}
          effect={answering.effectFor(question)}
          position={placeAmong(questions, question)}
          sectionName={sectionName}
          switchHref={switchHref}
          groupFields={GroupAnswers}
        />
      )}
    </>
  );

  function afterQuestion(current: Question): string {
    if (fromCheck) return away;
    const next = nextQuestion(questions, current.id, answers);
    return next === undefined ? away : addresses.question(id, section, next.id);
  }

  function beforeQuestion(current: Question): string {
    const before = questions[questions.indexOf(current) - 1];
    return fromCheck || before === undefined ? away : addresses.question(id, section, before.id);
  }
}

/** Back to the answers, at the row that one came from. */
function checkAddress(address: string, row: string | undefined): string {
  return row === undefined ? address : `${address}?row=${row}`;
}

/** Which of the sections that everybody is asked this is; an optional part has no number among them. */
function positionOf(section: SectionId, { sections }: Shared['progress']): Position | null {
  const asked = sections.filter(({ module, asked }) => module === null && asked > 0).map(({ id }) => id);
  return asked.includes(section) ? { number: asked.indexOf(section) + 1, of: asked.length } : null;
}

/** A question of the section, also one that the quick pass leaves out or that is set aside: its address was followed. */
function findQuestion(id: string, questions: Question[], situation: Shared['situation']): Question | undefined {
  return questions.find((q) => q.id === id) ?? situation.context.base.question.get(id);
}
