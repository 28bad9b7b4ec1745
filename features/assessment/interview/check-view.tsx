'use client';

import { useTranslations } from 'next-intl';
import { CheckAnswers } from '#components/interview/check-answers';
import { formerWords } from '#components/interview/former-words';
import type { AnswerRow } from '#components/interview/model';
import { PageTitle } from '#components/frame/page-title';
import { completenessOf } from '#policies/interview/completeness';
import { questionsIn } from '#policies/interview/interview';
import { sectionsOnTheWay } from '#policies/interview/way-through';
import { interviewBase } from '#policies/knowledge/interview';
import { replacementOf } from '#policies/file/retired-options';
import type { Answer, FormerAnswer, GroupAnswer } from '#policies/schema/assessment';
import type { GroupId } from '#policies/schema/terms';
import type { Question } from '#policies/schema/knowledge';
import { groupAnswersOf } from '#policies/engine/group-answers';
import { answerTo } from '#policies/engine/evaluation-context';
import { textOf } from '#policies/text/text-of';
import { answerWords, isNoLongerOffered, questionModel } from './question-models';
import { moveTo } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { factGroups } from './fact-groups';
import type { Shared } from '#features/assessment/shared';
import { useFormat } from '#i18n/use-format';

/** All answers by section, what is missing, and what is set aside and why. */
export function CheckView({ working, situation, progress, texts, addresses, depth }: Shared) {
  const t = useTranslations('work');
  const format = useFormat();
  const evidence = useTranslations('work.evidence');
  const question = useTranslations('work.question');
  const openWords = useTranslations('open');
  const returned = useAddress().search.get('row');
  const others = [t('question.unknown'), t('question.noLongerOffered')] as const;
  const { assessment } = working;
  const { id, answers } = assessment;
  const aside = new Set(situation.setAside);
  const groups = sectionsOnTheWay(progress).flatMap(({ id: section }) => {
    const inPass = questionsIn(section, situation, depth);
    const rows = interviewBase.knowledge.questions
      .filter((q) => q.section === section && (inPass.includes(q) || aside.has(q.id)))
      .map(rowOf);
    return rows.length === 0
      ? []
      : [
          {
            id: section,
            name: textOf(texts.sections, section),
            href: `${addresses.place(id, section)}?from=check-answers`,
            rows,
          },
        ];
  });

  function rowOf(question: Question): AnswerRow {
    const answer = answerTo(answers, question.id);
    const text = textOf(texts.questions, question.id);
    const grade = answer?.evidence === undefined ? '' : t(`evidence.grade.${answer.evidence}`);
    const who = answer?.who ?? '';
    return {
      question: question.id,
      short: text.short,
      ask: text.ask,
      answer: isNoLongerOffered(question, answer) ? null : answerWords(question, answer, texts, format, ...others),
      known: grade !== '' && who !== '' ? t('check.known', { grade, who }) : grade + who,
      note: answer?.note ?? '',
      groups: groupAnswersOf(answer).map(([group, said]) => groupLine(question, group, said)),
      former: [
        ...(isNoLongerOffered(question, answer) ? [retiredLine(question, answer)] : []),
        ...(answer?.formerEvidence ?? []).map((each) => formerLine(question, each)),
      ],
      setAside: aside.has(question.id) ? t('check.setAsideReason') : null,
      changeHref: `${addresses.question(id, question.section, question.id)}?from=check-answers`,
    };
  }

  function groupLine(of: Question, group: GroupId, said: GroupAnswer): string {
    const { answer, lines } = formerWords(questionModel(of, texts), said, { evidence, question });
    const named = { group: textOf(texts.groupNames, group), answer };
    return lines.length === 0 ? t('groups.line', named) : t('groups.lineKnown', { ...named, known: lines.join('; ') });
  }

  function retiredLine(of: Question, answer: Answer | undefined): string {
    const replacement = answer !== undefined && 'value' in answer ? replacementOf(of, answer.value) : undefined;
    const option = replacement === undefined ? undefined : textOf(texts.questions, of.id).options?.[replacement];
    return question('retired', { option: option ?? 'none' });
  }

  function formerLine(of: Question, former: FormerAnswer): string {
    const { answer, lines } = formerWords(questionModel(of, texts), former, { evidence, question });
    return t('check.former', { answer, evidence: lines.join('; ') });
  }

  const rows = groups.flatMap((group) => group.rows).filter((row) => row.setAside === null);
  const asked = rows.map((row) => answerTo(answers, row.question));
  const { answered, unknown, unanswered } = completenessOf(situation);
  return (
    <>
      <PageTitle title={t('check.title')} />
      <CheckAnswers
        facts={factGroups(assessment, { addresses, t, open: openWords, format })}
        groups={groups}
        counts={{
          missing: rows.filter((row) => row.answer === null).length,
          unknown: asked.filter((answer) => answer !== undefined && 'unknown' in answer).length,
          notAsked: Math.max(0, answered + unknown + unanswered - rows.length),
        }}
        returned={returned}
        resultHref={addresses.place(id, 'result')}
        backHref={addresses.tasks(id)}
        onNavigate={moveTo}
      />
    </>
  );
}
