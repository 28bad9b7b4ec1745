'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ModuleModel, TaskModel } from '#components/interview/model';
import { TaskList } from '#components/interview/task-list';
import { PageTitle } from '#components/frame/page-title';
import { must } from '#policies/engine/base';
import { answerTo } from '#policies/engine/evaluation-context';
import { type Depth, minutesFor, nextQuestion, questionsIn } from '#policies/interview/interview';
import type { SectionProgress } from '#policies/interview/progress';
import { completenessOf } from '#policies/interview/completeness';
import { answeredParts } from '#reports/presenters/completeness';
import { isWithinReach, nextPlace, type OutcomePlace, sectionsOnTheWay } from '#policies/interview/way-through';
import { type ModuleState, proposedBy } from '#policies/engine/modules';
import type { SectionId } from '#policies/schema/knowledge';
import { textOf } from '#policies/text/text-of';
import { saveAsFile } from '#features/browser/files';
import { moduleTexts } from './module-texts';
import { answerWords } from './question-models';
import { moveTo } from '#features/browser/navigation';
import type { Preferences } from '#features/browser/preferences';
import type { Shared } from '#features/assessment/shared';
import { useFormat } from '#i18n/use-format';

type TasksViewProps = Shared & { page: Preferences['page']; onDepth: (depth: Depth) => void };

/** The task list of one assessment: sections with their status and the minutes left, and where to go on. */
export function TasksView({ working, situation, progress, texts, addresses, depth, page, onDepth }: TasksViewProps) {
  const t = useTranslations('work');
  const locale = useLocale();
  const format = useFormat();
  const { assessment } = working;
  const { id, answers, profile } = assessment;
  const all = progress.sections.filter(hasQuestions);
  const tasks = all.filter(({ module }) => module === null).map(taskOf);
  const onTheWay = sectionsOnTheWay(progress).filter(hasQuestions).map(taskOf);
  const modules = [...modulesThatAre('begun', 'proposed'), ...modulesThatAre('left')];
  const next = nextPlace(progress);
  const nextTask = onTheWay.find((task) => task.place === next);

  function modulesThatAre(...states: ModuleState[]): ModuleModel[] {
    return all.flatMap((section) => {
      const { id: part, module } = section;
      if (module === null || !states.includes(module) || !isWithinReach(part, progress)) return [];
      const { what, changes } = textOf(moduleTexts(locale), part);
      const proposed = module === 'proposed';
      return [{ ...taskOf(section), what, changes, proposed, because: proposed ? groundsFor(part) : [] }];
    });
  }

  function groundsFor(section: SectionId): ModuleModel['because'] {
    return proposedBy(section, situation.context).flatMap((asked) => {
      const question = must(situation.context.base.question, asked);
      const answer = answerWords(
        question,
        answerTo(answers, asked),
        texts,
        format,
        t('question.unknown'),
        t('question.noLongerOffered'),
      );
      return answer === null ? [] : [{ question: textOf(texts.questions, asked).short, answer }];
    });
  }

  function taskOf({ id: section, asked, settled, status }: SectionProgress): TaskModel {
    return {
      place: section,
      name: textOf(texts.sections, section),
      href: hrefOf(section),
      status,
      withinReach: isWithinReach(section, progress),
      settled,
      asked,
      minutesLeft: Math.ceil(status === 'completed' ? 0 : minutesFor(questionsIn(section, situation, depth), answers)),
    };
  }

  function hrefOf(section: SectionId): string {
    const first = nextQuestion(questionsIn(section, situation, depth), null, answers);
    if (section === 'importance' || page === 'section' || first === undefined) return addresses.place(id, section);
    return addresses.question(id, section, first.id);
  }

  function outcome(place: OutcomePlace): TaskModel {
    const withinReach = isWithinReach(place, progress);
    const href = addresses.place(id, place);
    return { place, name: t(`tasks.${place}`), href, status: null, withinReach, settled: 0, asked: 0, minutesLeft: 0 };
  }

  return (
    <>
      <PageTitle title={t('tasks.title', { title: assessment.title })} />
      <TaskList
        title={assessment.title}
        place={t('placeOfProduct', { product: profile.product, region: profile.region, country: profile.country })}
        modules={modules}
        tasks={[
          ...tasks,
          outcome('check-answers'),
          outcome('result'),
          outcome('fieldwork'),
          outcome('plan'),
          outcome('documents'),
        ]}
        nextHref={nextTask?.href ?? addresses.place(id, next)}
        nextName={nextTask?.name ?? t('check.title')}
        parts={answeredParts(completenessOf(situation))}
        minutesLeft={onTheWay.reduce((sum, task) => sum + task.minutesLeft, 0)}
        thin={progress.begun && depth === 'quick'}
        quick={depth === 'quick'}
        onQuick={(quick) => onDepth(quick ? 'quick' : 'all')}
        compareHref={addresses.compare(id)}
        profileHref={addresses.profile(id)}
        onSaveFile={() => {
          saveAsFile(assessment);
          working.markBackedUp();
        }}
        onNavigate={moveTo}
      />
    </>
  );
}

function hasQuestions({ asked }: SectionProgress): boolean {
  return asked > 0;
}
