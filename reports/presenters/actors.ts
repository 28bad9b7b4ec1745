import type { ItemActors } from '#policies/schema/result';
import type { ActorId, RoleId } from '#policies/schema/terms';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import type { Format } from '#i18n/format';
import type { TextFunction } from '#reports/text-function';

type Words = { texts: Pick<Texts, 'actors' | 'actorLimits'>; t: TextFunction; format: Format };

/** Several actors in one line. */
export function actorNames(actors: readonly ActorId[], { texts, format }: Pick<Words, 'texts' | 'format'>): string {
  return format.list(actors.map((actor) => textOf(texts.actors, actor)));
}

/**
 * Who has a role in an item, in the words of the source; where somebody else has it here, who that is and why goes before, and the source's
 * words stand beside.
 */
export function roleLines(role: RoleId, actors: ItemActors, bySource: string, words: Words): string[] {
  const why = limitsOf(role, actors);
  if (why.length === 0) return [bySource];
  const { texts, t } = words;
  const here =
    actors[role].length === 0 ? t('actors.hereNobody') : t('actors.here', { who: actorNames(actors[role], words) });
  return [
    [here, ...why.map((id) => textOf(texts.actorLimits, id).because)].join(' '),
    t('actors.bySource', { text: bySource }),
  ];
}

/** The limits that keep somebody of the source out of a role, each once. */
export function limitsOf(role: RoleId, { standIns }: Pick<ItemActors, 'standIns'>): string[] {
  return [...new Set(standIns.flatMap((each) => (each.role === role ? [each.why] : [])))];
}
