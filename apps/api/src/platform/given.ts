/** The fields of a change that say something: one left out, and one sent as null where that is allowed, stays as it is. */
export function given<Dto extends object>(dto: Dto): { [Field in keyof Dto]: NonNullable<Dto[Field]> } {
  return Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined && value !== null)) as never;
}

/** What a change did, field by field, for the audit. */
export function changeOf(before: object, wanted: object): Record<string, { before: unknown; after: unknown }> {
  const old = before as Record<string, unknown>;
  const changed = Object.entries(wanted as Record<string, unknown>).filter(
    ([field, after]) => JSON.stringify(old[field]) !== JSON.stringify(after),
  );
  return Object.fromEntries(changed.map(([field, after]) => [field, { before: old[field] ?? null, after }]));
}
