import type { Timeline } from '#charts/timeline';
import { TimelineSvg } from '#charts/timeline-svg';

type TimelineFigureProps = { figure: Timeline; title: string; description: string };

/** A timeline; on a phone one of its own width, as lettering that is scaled down could not be read there. */
export function TimelineFigure(props: TimelineFigureProps) {
  return (
    <>
      <div className="sm:hidden print:hidden">
        <TimelineSvg {...props} width={288} textSize={13} className="w-full" />
      </div>
      <TimelineSvg {...props} width={576} textSize={14} className="hidden w-full sm:block print:block" />
    </>
  );
}
