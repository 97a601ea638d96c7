import type { TaskDepartment } from './task-words';

/** What a checklist is for. */
export const CHECKLIST_SUBJECTS = ['move', 'case'] as const;
export type ChecklistSubject = (typeof CHECKLIST_SUBJECTS)[number];

/** A point of a template: what is done, by whom. Its words are the product's by code, or the house's own text. */
export interface TemplateItem {
  readonly code: string;
  readonly department: TaskDepartment;
  /** The house's own words; `null` for a code the product has words for. */
  readonly text: string | null;
}

const byCode = (department: TaskDepartment, codes: readonly string[]): TemplateItem[] =>
  codes.map((code) => ({ code, department, text: null }));

/**
 * What follows a guest into another room, in the order it is done, and who does it where the house has not said
 * otherwise. The codes are those of the move's own rule, which leaves out what cannot be needed.
 */
export const MOVE_TEMPLATE: readonly TemplateItem[] = [
  ...byCode('front-office', ['new-key-before-old', 'old-key-dead']),
  ...byCode('porter', ['luggage']),
  ...byCode('front-office', [
    ...['do-not-move-flag', 'connecting-rooms', 'sharers', 'extension', 'do-not-disturb', 'wake-up-call', 'messages'],
  ]),
  ...byCode('porter', ['parcels']),
  ...byCode('housekeeping', ['laundry']),
  ...byCode('front-office', ['orders', 'parking']),
  ...byCode('housekeeping', ['turn-down']),
  ...byCode('front-office', ['evacuation-list', 'registration-card']),
  ...byCode('maintenance', ['maintenance-ticket']),
];

/** The template of this name while the house has none of its own. */
export const DEFAULT_TEMPLATES: Readonly<Record<string, readonly TemplateItem[]>> = { 'room-move': MOVE_TEMPLATE };

/**
 * The points of one checklist: of those asked for the ones the template has, in its order and with who does them, and
 * the house's own points always. Without a list asked for, the whole template. What a house took off its template it
 * does not do.
 */
export function checklistItems(
  template: readonly TemplateItem[],
  asked: readonly string[] | undefined,
): readonly TemplateItem[] {
  if (asked === undefined) return template;
  return template.filter(({ code, text }) => text !== null || asked.includes(code));
}
