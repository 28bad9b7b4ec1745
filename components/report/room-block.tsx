import type { RoomBlock } from '#reports/report';

/** Ruled lines to write on when the page is printed; read aloud, it is its label. */
export function RoomBlockView({ block: { lines, label } }: { block: RoomBlock }) {
  return (
    <div className="stack">
      {label === undefined ? null : <p className="text-base">{label}</p>}
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <div key={index} className="writing-line" />
        ))}
      </div>
    </div>
  );
}
