import { z } from 'zod';
import { basis, hasProvenance, provenance, slug, sourceReference, typeId } from './terms';

/** What answers to a question speak for: option by option, one position of the axis. An option that is not named speaks for none. */
const vote = z.strictObject({ question: slug, options: z.record(slug, slug) });

/** An axis of the authors with its positions; a place on it is where most answers point. */
const axis = z.strictObject({
  id: slug,
  positions: z.array(slug).min(2),
  votes: z.array(vote).min(1),
  /** The position whose answers are counted out, such as the links that are there. */
  counts: slug.optional(),
});
export type ReadingAxis = z.infer<typeof axis>;

/** An axis that is made of two others, cell by cell, as in a table of two by two. */
const crossed = z.strictObject({
  kind: z.literal('crossed'),
  id: slug,
  positions: z.array(slug).min(2),
  of: z.tuple([slug, slug]),
  cells: z.array(z.strictObject({ at: z.tuple([slug, slug]), position: slug })).min(2),
});
export type CrossedAxis = z.infer<typeof crossed>;

/** The first of several axes, in the order of the authors, that is not held yet; `complete` where all are. */
const firstGap = z.strictObject({
  kind: z.literal('first-gap'),
  id: slug,
  positions: z.array(slug).min(2),
  of: z.array(slug).min(2),
  held: slug,
  complete: slug,
});
export type FirstGapAxis = z.infer<typeof firstGap>;

const derived = z.discriminatedUnion('kind', [crossed, firstGap]);
export type DerivedAxis = z.infer<typeof derived>;

/** All of these places, each of them more than open. */
const placed = z.array(z.strictObject({ axis: slug, at: z.array(slug).min(1) })).min(1);

const then = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prefer'), measure: slug, over: z.array(slug).min(1) }),
  z.strictObject({ kind: z.literal('order'), first: slug, then: slug }),
  z.strictObject({ kind: z.literal('caution'), caution: slug, measures: z.array(slug).min(1).optional() }),
]);

/** What a place brings about in a package, by its own source or as ours. */
const effect = z.strictObject({ id: slug, when: placed, then, sources: z.array(sourceReference), basis });

/** Places that say something else than a type does; the type stays, and it is said. */
const against = z.strictObject({ id: slug, when: placed, types: z.array(typeId).min(1) });

/** A theory of the sources as a reading of one case: pure data, ids only. */
export const reading = z
  .strictObject({
    ...provenance,
    /** The catalogue codes of the systems that it reads. */
    systems: z.array(z.string().regex(/^S-\d\d$/)).min(1),
    /** With fewer answers than this nothing is read (ours). */
    minimum: z.int().min(2),
    axes: z.array(axis).min(1),
    derived: z.array(derived).optional(),
    effects: z.array(effect),
    against: z.array(against).optional(),
    /** The position whose axes are counted out, such as the marks that are met. */
    counts: slug.optional(),
  })
  .refine(hasProvenance, { error: 'a reading has a source, or basis "inferred"' });
export type ReadingDefinition = z.infer<typeof reading>;

const prose = z.string().min(1);

/** The prose of a reading. */
export const readingText = z.strictObject({
  name: prose,
  /** What is asked here, in a sentence or two. */
  what: prose,
  /** Whose axes these are. */
  whose: prose,
  /** What the reading cannot say, and what others object. */
  limits: prose,
  axes: z.record(slug, z.strictObject({ name: prose, positions: z.record(slug, prose) })),
  /** Why an effect follows from its place. */
  effects: z.record(slug, prose),
  against: z.record(slug, prose).optional(),
});
export type ReadingText = z.infer<typeof readingText>;
