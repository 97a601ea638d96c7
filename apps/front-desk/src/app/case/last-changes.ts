import type { TimelineEntryDto } from '@amends/case/dto';
import type { FieldChange } from './field-conflict';

/** Who changed each field last, and when, as the timeline tells it. */
export function lastChanges(entries: readonly TimelineEntryDto[]): ReadonlyMap<string, FieldChange> {
  const changes = new Map<string, FieldChange>();
  for (const { details, actor, at } of [...entries].sort((a, b) => a.at.localeCompare(b.at))) {
    const fields: unknown = details['changed'];
    if (Array.isArray(fields)) for (const field of fields) changes.set(String(field), { by: actor, at });
  }
  return changes;
}
