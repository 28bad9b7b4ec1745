import type { PlanContext } from '#reports/documents/plan/context';
import { changeNotes } from '#reports/notes';
import { placesOf } from '#reports/places';
import type { Depth, MarginNote, Section } from '#reports/report';
import { placeTold } from './place-told';

/** The sections of one depth, with notes that lead to what another depth tells led there. */
export function acrossDepths(sections: Section[], depth: Depth, context: PlanContext): Section[] {
  const own = new Set(placesOf(sections));
  const led = (note: MarginNote): MarginNote => {
    const { to, ...rest } = note;
    if (to === undefined || own.has(to)) return note;
    const told = placeTold(to);
    // Of a document in chapters a part is missing: its notes lead nowhere.
    if (told === undefined || told.document === depth) return rest;
    const heading = context.t(`${told.section}.heading`);
    return {
      ...rest,
      elsewhere: {
        document: told.document,
        to,
        where: context.t('elsewhere', { document: context.t(`depth.${told.document}.name`), section: heading }),
      },
    };
  };
  return changeNotes(sections, led);
}
