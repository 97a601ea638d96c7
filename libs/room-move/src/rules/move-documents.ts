/** Papers that name a room, and so are made again for the new one. */
export const MOVE_DOCUMENTS = ['registration-card', 'key-card', 'confirmation'] as const;
export type MoveDocument = (typeof MOVE_DOCUMENTS)[number];

/** Who has come holds a registration and a key card; who has not, at most a confirmation. */
export function moveDocuments(arrived: boolean): readonly MoveDocument[] {
  return arrived ? ['registration-card', 'key-card'] : ['confirmation'];
}
