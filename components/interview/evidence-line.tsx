import { PrintedText } from '#components/forms/printed-text';

type EvidenceLineProps = {
  id: string;
  label: string;
  hint: string;
  /** The longest line that an assessment takes. */
  most: number;
  value: string;
  onType: (text: string) => void;
};

/** One line of text about how an answer is known. */
export function EvidenceLine({ id, label, hint, most, value, onType }: EvidenceLineProps) {
  return (
    <div className="answer-text">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="answer-aside">
        {hint}
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={most}
        value={value}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={`${id}-hint`}
        className="field"
      />
      <PrintedText>{value}</PrintedText>
    </div>
  );
}
