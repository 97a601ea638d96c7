import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Statement } from './pool';

interface Insertion {
  readonly statement: Statement;
  readonly valuesOf: (row: ObjectLiteral) => readonly unknown[];
}

const made = new WeakMap<EntityMetadata, Insertion>();

/**
 * How a row of an entity is inserted: one named statement with all its columns, made once. Building the same text for
 * each row costs more than the database takes to insert it, and an unnamed statement is planned each time.
 */
export function insertion(entity: EntityMetadata): Insertion {
  const known = made.get(entity) ?? make(entity);
  made.set(entity, known);
  return known;
}

function make({ tableName, columns }: EntityMetadata): Insertion {
  const names = columns.map(({ databaseName }) => `"${databaseName}"`);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    statement: {
      name: `insert-${tableName}`,
      text: `INSERT INTO "${tableName}" (${names.join(', ')}) VALUES (${places.join(', ')})`,
    },
    valuesOf: (row) => columns.map(({ propertyName }) => (row as Record<string, unknown>)[propertyName]),
  };
}
