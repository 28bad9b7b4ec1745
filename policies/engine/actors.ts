import { type KnowledgeBase, must } from './base';
import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { ActorLimit, Measure } from '#policies/schema/knowledge';
import type { Decision, ItemActors, LaidOutStage, StandIn } from '#policies/schema/result';
import { type ActorId, isOutsider, type RoleId } from '#policies/schema/terms';

/** Finds who leads each item, takes part and pays: whom the entry names, and a stand-in where these cannot do it here. */
export function withActors(stages: LaidOutStage[], base: KnowledgeBase, cast: Cast): Decision['stages'] {
  const founded = new Set<ActorId>();
  return stages.map((stage) => ({
    ...stage,
    items: stage.items.map((item) => {
      const measure = must(base.measure, item.measure);
      const { leads, takesPart, pays, standIns } = cast.actorsOf(measure, founded);
      for (const actor of measure.founds ?? []) founded.add(actor);
      // Named one by one: spreading a second object takes ten times as long.
      return { ...item, leads, takesPart, pays, standIns };
    }),
  }));
}

/** Who can do what in one place; made once for all items. */
export type Cast = {
  /**
   * Who carries a measure.
   *
   * @param founded - those whom earlier items bring into being
   */
  actorsOf: (measure: Measure, founded: ReadonlySet<ActorId>) => ItemActors;
  /** What closes a role to an actor; undefined where it is open. */
  limitOf: (actor: ActorId, role: RoleId, founded: ReadonlySet<ActorId>) => ActorLimit | undefined;
};

/** Reads the limits of actors against what is known: only one that holds closes a role, never one that nobody knows of. */
export function castFor(context: EvaluationContext): Cast {
  const holding = new Map<ActorId, ActorLimit[]>();
  for (const limit of context.base.knowledge.actorLimits) {
    if (evaluate(limit.when, context) !== 'holds') continue;
    const others = holding.get(limit.actor);
    if (others === undefined) holding.set(limit.actor, [limit]);
    else others.push(limit);
  }
  const limitOf: Cast['limitOf'] = (actor, role, founded) =>
    holding
      .get(actor)
      ?.find(
        ({ standIns, endsWithFounding }) =>
          standIns[role] !== undefined && !(endsWithFounding === true && founded.has(actor)),
      );
  return {
    limitOf,
    actorsOf: (measure, founded) => actorsOf(measure, (actor, role) => limitOf(actor, role, founded)),
  };
}

type LimitIn = (actor: ActorId, role: RoleId) => ActorLimit | undefined;

function actorsOf(measure: Measure, limitIn: LimitIn): ItemActors {
  const [leads, pays] = [inRole('leads', measure, limitIn), inRole('pays', measure, limitIn)];
  const partners = measure.leads.filter((actor) => limitIn(actor, 'leads')?.staysPartner === true);
  const named: ActorId[] = [];
  for (const actor of [...measure.takesPart, ...partners]) if (!named.includes(actor)) named.push(actor);
  const open = named.filter((actor) => limitIn(actor, 'takesPart') === undefined);
  const found = open.length > 0 ? open : standInsFor('takesPart', measure.takesPart, limitIn);
  const takesPart = found.filter((actor) => !leads.includes(actor));
  const standIns = [
    ...changesOf('leads', measure, leads, limitIn),
    ...changesOf('takesPart', measure, takesPart, limitIn),
    ...changesOf('pays', measure, pays, limitIn),
  ];
  return { leads, takesPart, pays, standIns };
}

/**
 * Those of a role to whom it is open, else the first who can stand in for them. What somebody of the place leads by its entry is not left to
 * those from outside.
 */
function inRole(role: RoleId, measure: Measure, limitIn: LimitIn): ActorId[] {
  const open = measure[role].filter((actor) => limitIn(actor, role) === undefined);
  const isLeftToOthers = role === 'leads' && measure[role].some(isOfThePlace) && !open.some(isOfThePlace);
  if (open.length > 0 && !isLeftToOthers) return open;
  return [...standInsFor(role, measure[role], limitIn), ...open];
}

function standInsFor(role: RoleId, named: ActorId[], limitIn: LimitIn): ActorId[] {
  const inTurn = named.flatMap((actor) => limitIn(actor, role)?.standIns[role] ?? []);
  const first = inTurn.find((actor) => limitIn(actor, role) === undefined);
  return first === undefined ? [] : [first];
}

function isOfThePlace(actor: ActorId): boolean {
  return !isOutsider(actor);
}

function changesOf(role: RoleId, measure: Measure, instead: ActorId[], limitIn: LimitIn): StandIn[] {
  const changes: StandIn[] = [];
  for (const actor of measure[role]) {
    const limit = limitIn(actor, role);
    if (limit !== undefined) changes.push({ role, actor, instead, why: limit.id });
  }
  return changes;
}
