'use client';

import { useTranslations } from 'next-intl';
import { ShellLink } from '#components/frame/shell-link';
import type { QuestionModel } from '#components/interview/model';
import { CODE_OF_UNKNOWN, codeOfOption } from '#policies/instruments/entry-codes';
import type { HandoutModel } from './model';

type HandoutPageProps = { handout: HandoutModel; onNavigate: (href: string) => void };

/** What to ask one person, for paper: the numbers are the keys by which the answers are entered afterwards. */
export function HandoutPage({ handout, onNavigate }: HandoutPageProps) {
  const t = useTranslations('fieldwork');
  const words = useTranslations('fieldwork.handout');
  const { id, name, open, confirm, ownWords, enterHref } = handout;
  const asked = open.length + confirm.length > 0;

  return (
    <section aria-labelledby={`handout-${id}`} className="handout">
      <h2 id={`handout-${id}`} className="text-2xl">
        {name}
      </h2>
      {asked ? (
        <p className="no-print mt-1">
          <ShellLink href={enterHref} onNavigate={onNavigate} className="link-row">
            {t('who.enter', { name })}
          </ShellLink>
        </p>
      ) : null}
      <p className="handout-lines" aria-hidden="true">
        <span>{words('met')}</span>
        <span>{words('day')}</span>
      </p>
      <Questions heading={words('open')} id={`open-${id}`} questions={open} />
      <Questions heading={words('confirm')} id={`confirm-${id}`} questions={confirm} />
      {ownWords.map((block) => (
        <section key={block} className="handout-own">
          <h3 className="handout-part">{words('ownWords', { block: t(`blocks.name.${block}`) })}</h3>
          <Lines count={6} />
        </section>
      ))}
    </section>
  );
}

function Questions({ heading, id, questions }: { heading: string; id: string; questions: QuestionModel[] }) {
  if (questions.length === 0) return null;

  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="handout-part">
        {heading}
      </h3>
      <ol role="list" className="handout-questions">
        {questions.map((question) => (
          <Asked key={question.id} question={question} />
        ))}
      </ol>
    </section>
  );
}

function Asked({ question }: { question: QuestionModel }) {
  const t = useTranslations('fieldwork.handout');
  const { ask, look, kind, options, notApplicable, sensitive } = question;
  const choices = [...options.map(({ label }) => label), ...(notApplicable === undefined ? [] : [notApplicable])];

  return (
    <li>
      <h4 className="font-semibold">{ask}</h4>
      <p className="handout-look">
        {look}
        {sensitive ? ` ${t('alone')}` : null}
        {kind === 'multiple' ? ` ${t('several')}` : null}
      </p>
      {choices.length === 0 ? null : (
        <ul role="list" className="handout-choices">
          {[...choices.map((label, index) => ({ key: codeOfOption(index), label })), unknown()].map(
            ({ key, label }) => (
              <li key={key}>
                <span className="handout-key">{key}</span> {label}
              </li>
            ),
          )}
        </ul>
      )}
      <Lines count={kind === 'text' ? 4 : 1} />
    </li>
  );

  function unknown() {
    return { key: CODE_OF_UNKNOWN, label: t('unknown') };
  }
}

/** Lines to write on; only paper has them. */
function Lines({ count }: { count: number }) {
  return (
    <div className="write-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
