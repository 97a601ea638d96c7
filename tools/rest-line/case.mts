import { randomUUID } from 'node:crypto';
import { answered, type Line, same, type Schemas } from './line.mts';

export async function openCase({ api, property, say }: Line, stayId: string): Promise<Schemas['CaseDto']> {
  const opened = answered(
    await api.POST('/api/v1/properties/{property}/cases', {
      params: { path: { property }, header: { 'Idempotency-Key': randomUUID() } },
      body: { category: 'noise', stayId, statedProblem: 'I hear the lift all night.' },
    }),
  );
  say('open a case', `${opened.number}, due ${opened.dueAt}`);
  return opened;
}

/** Everything that happened stands on the timeline, oldest first. */
export async function readTimeline(
  { api, property, say }: Line,
  caseId: string,
  expected: readonly string[],
): Promise<void> {
  const { data: entries } = answered(
    await api.GET('/api/v1/properties/{property}/cases/{id}/timeline', { params: { path: { property, id: caseId } } }),
  );
  const kinds = entries.map(({ kind }): string => kind);
  same(
    'on the timeline',
    expected.filter((kind) => !kinds.includes(kind)),
    [],
  );
  say('timeline', kinds.join(', '));
}

export async function closeCase({ api, property, say }: Line, caseId: string, outcome: string): Promise<void> {
  const closed = answered(
    await api.POST('/api/v1/properties/{property}/cases/{id}/transitions', {
      params: { path: { property, id: caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        transition: 'close',
        agreedProblem: 'The lift is heard in the room at night.',
        outcome,
        explanation:
          'The lift is being serviced until Friday; you have a quieter room, and something off for last night.',
      },
    }),
  );
  same('the state of the case', closed.state, 'Closed');
  say('close the case', `${closed.number}: ${closed.outcome}`);
}
