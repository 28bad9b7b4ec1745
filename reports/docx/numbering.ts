import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

export const STEPS = 'steps';
export const BULLETS = 'bullets';

const INDENT = { left: 400, hanging: 400 };

/** The two kinds of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: STEPS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: INDENT } } };
}
