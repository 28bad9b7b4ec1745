import { z } from 'zod';
import { place } from './place';

/** Lower-case words joined by hyphens: the id of every entity. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The four types of Suzigan, Furtado & Garcia (section 4.2). */
export const typeId = z.enum(['center', 'advanced-vector', 'local-development-vector', 'embryonic']);
export type TypeId = z.infer<typeof typeId>;

/** How an answer is known; missing means that nobody said. */
export const evidenceGrade = z.enum(['guess', 'publication', 'interview', 'visit', 'survey', 'statistic', 'workshop']);
export type EvidenceGrade = z.infer<typeof evidenceGrade>;

/** What a statement rests on: said by a source, our own reading, reported of another author, or told as history. */
export const basis = z.enum(['direct', 'inferred', 'attributed', 'pattern']);
export type Basis = z.infer<typeof basis>;

/** The five slots of a package, in order (domain catalogue B.6.4a). */
export const slotId = z.enum(['stop-and-law', 'who-carries-it', 'now', 'build', 'ask-of-others']);
export type SlotId = z.infer<typeof slotId>;

/** The stages of an embryonic package, which stand in the place of `now` and `build` (B.6.4d). */
export const embryonicStageId = z.enum(['know', 'try', 'equip']);

/** Who may lead, take part or pay (B.6.5). */
export const actorId = z.enum([
  'small-firms',
  'lead-firms',
  'associations',
  'unions',
  'local-government',
  'state-or-federal',
  'education-and-research',
  'coordinator',
  'donors',
  'banks',
]);
export type ActorId = z.infer<typeof actorId>;

/** Whether an actor comes from outside the place; everybody else, and every name, counts as of the place. */
export const isOutsider = (party: string): boolean => party === 'state-or-federal' || party === 'donors';

/** What an actor does in an item of a package: it leads it, takes part in it or pays for it. */
export const roleId = z.enum(['leads', 'takesPart', 'pays']);
export type RoleId = z.infer<typeof roleId>;

/** Who can be asked (U.3); the last two are named by no question, and are heard only where somebody goes to them. */
export const groupId = z.enum([
  'officer',
  'small-firms',
  'lead-firms',
  'association',
  'buyers',
  'material-suppliers',
  'technicians',
  'education-and-research',
  'banks-and-accountants',
  'unions-and-inspection',
  'environmental-agency',
  'utilities',
  'hauliers',
  'neighbours',
  'statistics-office',
  'home-workers',
  'unregistered-shops',
]);
export type GroupId = z.infer<typeof groupId>;

/**
 * Where a statement can be looked up: a source's id, and the place in it; `author` names those whose statement the source
 * reports there, by family name.
 */
export const sourceReference = z.strictObject({
  work: slug,
  place,
  author: z.array(z.string().min(1)).min(1).optional(),
});
export type SourceReference = z.infer<typeof sourceReference>;

/**
 * What every entity of the knowledge base carries. Whatever is inferred has a rationale among the texts that says from what;
 * `explained` marks what else has one, because something in it is ours all the same.
 */
export const provenance = {
  id: slug,
  code: z.string().min(1),
  sources: z.array(sourceReference),
  basis,
  explained: z.literal(true).optional(),
};

/** What a measure and a rule are called in print: no two share one, while several may share a catalogue code. */
export const label = z.string().regex(/^[A-Z][A-Z0-9-]*[a-z]?$/);

/** Refuses an entity that has no source and is not inferred, a mark that says nothing, and a report of nobody. */
export function hasProvenance(entity: { sources: Reported[]; basis: Basis; explained?: true }): boolean {
  if (entity.basis === 'inferred') return entity.explained === undefined;
  if (entity.basis === 'attributed') return entity.sources.some(({ author }) => author !== undefined);
  return entity.sources.length > 0;
}
type Reported = Pick<SourceReference, 'author'>;

/** Whether the texts hold a rationale for an entity. */
export function needsRationale(entity: { basis: Basis; explained?: true }): boolean {
  return entity.basis === 'inferred' || entity.explained === true;
}
