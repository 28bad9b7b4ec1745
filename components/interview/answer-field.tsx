import { Suspense } from 'react';
import { Checkboxes } from './checkboxes';
import { ErrorMessage } from '#components/forms/error-message';
import { laterPart } from '#components/frame/later-part';
import { headingId, idList, idsOf } from '#components/forms/ids';
import type { AnswerProps } from './answer-props';
import { chooseByNumber } from '#components/forms/number-keys';
import { NumberField } from './number-field';
import { OtherAnswers } from './other-answers';
import { Radios } from './radios';
import { TextField } from './text-field';

/** Few questions have lost an option. */
const RetiredNotice = laterPart(async () => (await import('./retired-notice')).RetiredNotice);

/** The heading that the legend is: `h1` where the question is the page. */
export type QuestionHeading = 'h1' | 'h2' | 'h3';

type AnswerFieldProps = AnswerProps & { heading: QuestionHeading };

/** A question with its answer: the legend is the heading, so that it is heard once. */
export function AnswerField({ heading: Heading, ...answer }: AnswerFieldProps) {
  const { model, error } = answer;
  const ids = idsOf(model.id);

  return (
    // The rule beside a fault stands on a box of its own: a fieldset's border begins half-way down its legend.
    <div className="answer" data-error={error === null ? undefined : 'true'}>
      <fieldset
        aria-describedby={idList(model.look !== '' && ids.hint, error !== null && ids.error)}
        onKeyDown={chooseByNumber}
      >
        <legend id={ids.legend}>
          {Heading === 'h1' ? (
            <h1 id={headingId} tabIndex={-1} className="text-2xl">
              {model.ask}
            </h1>
          ) : (
            <Heading className="text-xl">{model.ask}</Heading>
          )}
        </legend>
        {model.look === '' ? null : (
          <p id={ids.hint} className="answer-hint">
            {model.look}
          </p>
        )}
        {error === null ? null : <ErrorMessage id={ids.error}>{error}</ErrorMessage>}
        {model.retired === undefined ? null : (
          <Suspense>
            <RetiredNotice model={model} draft={answer.draft} />
          </Suspense>
        )}
        <Scale {...answer} />
        <OtherAnswers {...answer} />
      </fieldset>
    </div>
  );
}

function Scale(props: AnswerProps) {
  switch (props.model.kind) {
    case 'single':
      return <Radios {...props} />;
    case 'multiple':
      return <Checkboxes {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'text':
      return <TextField {...props} />;
  }
}
