import { TwoByTwoSvg } from '../../charts/svg';
import type { TwoByTwo } from '../../charts/two-by-two';

type FigureProps = { figure: TwoByTwo; title: string; description: string };

/** The 2 x 2, drawn anew for a phone: scaled down, its lettering could not be read there. */
export function Figure(props: FigureProps) {
  return (
    <>
      <TwoByTwoSvg {...props} width={216} height={200} className="w-full sm:hidden print:hidden" />
      <TwoByTwoSvg {...props} width={576} height={420} className="hidden w-full sm:block print:block" />
    </>
  );
}

/** The 2 x 2 at the size of a hand, for heads and previews. */
export function SmallFigure(props: FigureProps) {
  return <TwoByTwoSvg {...props} width={236} height={210} className="w-full" />;
}
