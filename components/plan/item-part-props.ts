import type { PlanItem } from '#policies/schema/plan';
import type { ItemPageModel } from './plan-model';

/** Fields of an item as they are written; undefined takes one out. */
export type ItemFields = Partial<{ [Field in WrittenField]: PlanItem[Field] | undefined }>;
type WrittenField =
  | 'custom'
  | 'changedTo'
  | 'owner'
  | 'takesPart'
  | 'mustAgree'
  | 'firstStep'
  | 'contribution'
  | 'budget'
  | 'start'
  | 'end'
  | 'facts'
  | 'clause'
  | 'compliancePlan'
  | 'targets'
  | 'note';

/** What each part of an item's page gets. `mark` names the field, so that its letters are one step to undo. */
export type ItemPartProps = {
  item: PlanItem;
  model: ItemPageModel;
  onSet: (fields: ItemFields, mark: string) => void;
};
