import type { AnswersBlock } from '#reports/report';
import { ChangeButton } from './change-button';
import { Row } from './row';

/** Answers with how each is known; in the margin everything that rests on it. */
export function AnswersBlockView({ block }: { block: AnswersBlock }) {
  const { columns } = block;

  return (
    <div id={block.id}>
      <p id={`${block.id}-caption`} className="sr-only">
        {block.caption}
      </p>
      <ul role="list" aria-labelledby={`${block.id}-caption`}>
        {block.rows.map((row) => (
          <li key={row.id} id={row.id} className="answer-row">
            <Row notes={row.rests} marginHeading={columns.rests}>
              <p className="spread">
                {`${row.ask} `}
                <ChangeButton question={row.question} about={row.ask} />
              </p>
              <p className="said">{row.answer}</p>
              <p>
                <span className="sr-only">{`${columns.known}: `}</span>
                {row.known}
              </p>
              <p className="wrap-anywhere kept-lines">
                <span className="sr-only">{`${columns.note}: `}</span>
                {row.note}
              </p>
            </Row>
          </li>
        ))}
      </ul>
    </div>
  );
}
