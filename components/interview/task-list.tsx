'use client';

import { useTranslations } from 'next-intl';
import { AnsweredBar } from '#components/frame/answered-bar';
import { headingId } from '#components/forms/ids';
import type { ModuleModel, TaskModel } from './model';
import { ModuleList } from './module-list';
import { RadioSet } from '#components/forms/radio-set';
import { ShellLink } from '#components/frame/shell-link';
import { TaskRow } from './task-row';
import type { AnsweredParts } from '#reports/presenters/completeness';

type TaskListProps = {
  title: string;
  place: string;
  /** The sections, and below them what comes of them: the rows without a status. */
  tasks: TaskModel[];
  /** The optional parts. */
  modules: ModuleModel[];
  /** The next thing to do, and its name. */
  nextHref: string;
  nextName: string;
  /** Minutes to the end of what was chosen, the quick pass or everything. */
  minutesLeft: number;
  /** What is answered so far is enough for a result, but for a thin one. */
  thin: boolean;
  /** How much is answered, by the one count that result and list show too. */
  parts: AnsweredParts;
  onNavigate: (href: string) => void;
  quick: boolean;
  onQuick: (quick: boolean) => void;
  onSaveFile: () => void;
  /** Where the assessment is compared with another. */
  compareHref: string;
  /** Where name, place and decision can be changed. */
  profileHref: string;
};

/** The home of one assessment: its sections with their status, how long is left, and what comes next. */
export function TaskList({ title, place, tasks, nextHref, nextName, onNavigate, ...more }: TaskListProps) {
  const t = useTranslations('work.tasks');
  const words = useTranslations('work.compare');
  const sections = tasks.filter((task) => task.status !== null);
  const outcomes = tasks.filter((task) => task.status === null);
  const begun = sections.some((task) => task.status !== 'not-started');
  const row = { onNavigate, whyOutOfReach: t(begun ? 'notNeeded' : 'outOfReach') };
  const outOfReach = tasks.some((task) => !task.withinReach);

  return (
    <div className="interview">
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {title}
      </h1>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-6 text-base text-quiet">
        <span>{place}</span>
        <ShellLink href={more.profileHref} onNavigate={onNavigate} className="link-row">
          {t('profile')}
        </ShellLink>
      </p>
      <p className="mt-6 max-w-measure text-lg">
        {more.minutesLeft > 0
          ? t(more.quick ? 'quickLeft' : 'allLeft', { minutes: more.minutesLeft })
          : t(more.quick ? 'quickDone' : 'allDone')}{' '}
        {more.thin && begun ? t('thin') : null}
      </p>
      <div className="mt-3 max-w-measure text-base text-quiet">
        <p>{t('answered', more.parts)}</p>
        <AnsweredBar {...more.parts} />
      </div>
      <div className="mt-8 max-w-measure">
        <RadioSet
          id="depth"
          legend={<h2 className="text-xl">{t('depth')}</h2>}
          options={[
            { value: 'quick', label: <Depth name={t('quick')} text={t('quickText')} /> },
            { value: 'all', label: <Depth name={t('all')} text={t('allText')} /> },
          ]}
          value={more.quick ? 'quick' : 'all'}
          onChange={(value) => more.onQuick(value === 'quick')}
        />
      </div>
      <p className="mt-5">
        <ShellLink href={nextHref} onNavigate={onNavigate} className="button go-on">
          {t(begun ? 'goOn' : 'begin', { name: nextName })}
        </ShellLink>
      </p>
      <section aria-labelledby="sections" className="mt-12">
        <h2 id="sections" className="text-xl">
          {t('sections')}
        </h2>
        {outOfReach ? <p className="mt-1 max-w-measure">{t(begun ? 'stopped' : 'notBegun')}</p> : null}
        <ul className="tasks">
          {sections.map((task) => (
            <TaskRow key={task.place} task={task} {...row} />
          ))}
        </ul>
      </section>
      {begun && more.modules.length > 0 ? <ModuleList modules={more.modules} onNavigate={onNavigate} /> : null}
      <section aria-labelledby="outcomes" className="mt-12">
        <h2 id="outcomes" className="text-xl">
          {t('outcomes')}
        </h2>
        <ul className="tasks">
          {outcomes.map((task) => (
            <TaskRow key={task.place} task={task} {...row} />
          ))}
        </ul>
        <p className="mt-3">
          <ShellLink href={more.compareHref} onNavigate={onNavigate}>
            {words('task')}
          </ShellLink>
        </p>
        <p className="mt-3">
          <button type="button" className="quiet-action" onClick={more.onSaveFile}>
            {t('saveFile')}
          </button>
        </p>
      </section>
    </div>
  );
}

function Depth({ name, text }: { name: string; text: string }) {
  return (
    <>
      <span className="font-semibold">{name}</span> <span className="block text-base text-quiet">{text}</span>
    </>
  );
}
