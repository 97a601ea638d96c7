import { CASE_KINDS } from '@amends/case';
import { newId } from '@amends/kernel';
import { DEFAULT_TEMPLATES, type TemplateItem } from '@amends/task';
import type { ChecklistTemplateDto, PutTemplateItemDto } from '@amends/task/dto';

/** As many as one checklist may hold. */
export const MOST_POINTS = 40;

/** Every kind of case, each with the house's points for it, and what else the house has written down. */
export function allTemplates(known: readonly ChecklistTemplateDto[]): readonly ChecklistTemplateDto[] {
  const ofKinds = CASE_KINDS.map((code) => known.find((one) => one.code === code) ?? { code, version: 0, items: [] });
  const kinds: readonly string[] = CASE_KINDS;
  return [...ofKinds, ...known.filter(({ code }) => !kinds.includes(code))];
}

/** The product's own points that the house has taken off this checklist. */
export function pointsLeftOut(code: string, items: readonly TemplateItem[]): readonly TemplateItem[] {
  return (DEFAULT_TEMPLATES[code] ?? []).filter((point) => !items.some((item) => item.code === point.code));
}

/** A point in the house's own words. */
export function ownPoint(): TemplateItem {
  return { code: `own-${newId()}`, department: 'front-office', text: '' };
}

/** The point at `from` one place up or down. */
export function movedBy(items: readonly TemplateItem[], from: number, by: -1 | 1): readonly TemplateItem[] {
  const point = items[from];
  if (!point) return items;
  return items.toSpliced(from, 1).toSpliced(from + by, 0, point);
}

/** A point of the house without a word says nothing. */
export function isUnsaid({ text }: TemplateItem): boolean {
  return text !== null && text.trim() === '';
}

export function asSent(items: readonly TemplateItem[]): readonly PutTemplateItemDto[] {
  return items.map(({ code, department, text }) => ({
    code,
    department,
    ...(text === null ? {} : { text: text.trim() }),
  }));
}
