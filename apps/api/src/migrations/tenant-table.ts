/** What the application may do to a table; it owns none of them. */
export type Grants = 'append-only' | 'read-write';

/**
 * SQL that puts a table of hotel data behind its property: row-level security on the tenant setting, and no more
 * rights for the application than it needs. Append-only tables can be neither updated nor deleted from by it.
 *
 * Statistics are renewed early: a hotel that joins many others is a small part of each table, and one the planner has
 * not heard of is planned for as if it were empty.
 */
export function tenantTable(table: string, grants: Grants): string {
  const rights = grants === 'append-only' ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE';
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own_property ON ${table} USING (property_id = amends_property()) WITH CHECK (property_id = amends_property());
    GRANT ${rights} ON ${table} TO amends_app;
    ALTER TABLE ${table} SET (autovacuum_analyze_scale_factor = 0.02);`;
}

/**
 * SQL of the table that says what other systems call a row of `word`.
 *
 * `received` holds a fingerprint of each field as that system last sent it, so that only what it says anew is taken
 * over; `changed_at` is when it last changed it, so that an older message that comes late changes nothing.
 */
export function externalIdTable(word: string): string {
  return `
    CREATE TABLE ${word}_external_id (
      property_id uuid NOT NULL REFERENCES property (id),
      system      text NOT NULL,
      external_id text NOT NULL,
      ${word}_id  uuid NOT NULL,
      received    jsonb,
      changed_at  timestamptz,
      PRIMARY KEY (property_id, system, external_id),
      FOREIGN KEY (property_id, ${word}_id) REFERENCES ${word} (property_id, id)
    );
    CREATE INDEX ${word}_external_id_by_${word} ON ${word}_external_id (property_id, ${word}_id);
    ${tenantTable(`${word}_external_id`, 'append-only')}
    GRANT UPDATE (received, changed_at) ON ${word}_external_id TO amends_app;`;
}
