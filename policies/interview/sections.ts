import type { KnowledgeBase } from '#policies/engine/base';
import type { SectionId } from '#policies/schema/knowledge';
import { CORE_SECTIONS } from '#policies/schema/section-ids';

/** All sections of the interview in the order of a first walk: those that everybody is asked, then the optional parts. */
export function sectionsOf(base: KnowledgeBase): SectionId[] {
  return [...CORE_SECTIONS, ...base.knowledge.modules.map(({ id }) => id)];
}
