import { caseBand } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

/** Minutes from now: opened, due, and an open promise if there is one. */
interface Clocks {
  readonly opened: number;
  readonly due: number;
  readonly promised?: number;
  readonly state?: string;
}

const BANDS: readonly (readonly [string, Clocks])[] = [
  ['late', { opened: -60, due: -1 }],
  ['late', { opened: -10, due: 600, promised: -1 }],
  ['late', { opened: -60, due: -30, promised: -2, state: 'PendingFollowUp' }],
  ['soon', { opened: -60, due: 20 }],
  ['soon', { opened: -1, due: 4 }],
  ['soon', { opened: -60, due: -30, promised: 10, state: 'PendingFollowUp' }],
  ['later', { opened: -10, due: 100 }],
  ['later', { opened: -10, due: 100, promised: 200 }],
  ['waiting', { opened: -60, due: -30, state: 'PendingFollowUp' }],
  ['waiting', { opened: -60, due: -30, promised: 90, state: 'PendingFollowUp' }],
];

describe('the board', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'supervisor' });
  });
  afterAll(() => api.close());

  const get = (rest: string) => request(api.url).get(api.path(rest)).set(clerk.headers).expect(200);
  const listed = async (query: string): Promise<CaseRowDto[]> => (await get(`cases?limit=200&${query}`)).body.data;
  const idsOf = async (query: string) => (await listed(query)).map(({ id }) => id);

  async function caseWith(clocks: Clocks, ownerId?: string): Promise<string> {
    const id = await api.openCase(ownerId ? { ownerId } : {});
    await api.db.query(
      `UPDATE incident_case SET opened_at = now() + $2 * interval '1 minute', due_at = now() + $3 * interval '1 minute',
         state = $4 WHERE id = $1`,
      [id, clocks.opened, clocks.due, clocks.state ?? 'InProgress'],
    );
    if (clocks.promised !== undefined) await promise(id, clocks.promised, 'open');
    return id;
  }

  async function promise(caseId: string, minutes: number, state: 'open' | 'kept'): Promise<void> {
    await api.db.query(
      `INSERT INTO promise (property_id, id, case_id, what, due_at, owner_name, owner_id, state, settled_at)
       VALUES ($1, gen_random_uuid(), $2, 'Call back', now() + $3 * interval '1 minute', 'Anna', gen_random_uuid(), $4,
         CASE WHEN $4 = 'open' THEN NULL ELSE now() END)`,
      [api.property.id, caseId, minutes, state],
    );
  }

  it('stands in the database where the rule puts it, case by case, and nothing of another hotel is counted', async () => {
    const made: string[] = [];
    for (const [, clocks] of BANDS) made.push(await caseWith(clocks, clerk.id));
    await caseWith({ opened: -60, due: -1 });
    await plantElsewhere();
    await api.db.query(`UPDATE incident_case SET severity = 'severe', category = 'water' WHERE id = ANY($1)`, [
      [made[0], made[6]],
    ]);

    const { body: counts } = await get('cases/counts');
    const whose = { unowned: 1, mine: 10 };
    expect(counts).toEqual({ late: 4, soon: 3, later: 2, waiting: 2, ...whose, severe: 2, severeLate: 1, noise: 9 });
    for (const [index, [band]] of BANDS.entries()) {
      const rows = await listed(`due=${band}`);
      const row = rows.find(({ id }) => id === made[index]);
      expect(row).toBeDefined();
      expect(rows.map((one) => caseBand(one, new Date()))).toEqual(rows.map(() => band));
    }
  });

  /** The same, in another house: what the wall between houses must keep out. */
  async function plantElsewhere(): Promise<void> {
    const house = await api.otherProperty();
    await api.db.query(
      `INSERT INTO incident_case (property_id, id, number, kind, category, severity, fault, channel, state, guest_name,
         stated_problem, opened_by, opened_at, business_date, due_at, last_entry_at)
       VALUES ($1, gen_random_uuid(), 'X-1', 'complaint', 'noise', 'severe', 'unknown', 'in-person', 'New', 'Mr Elsewhere',
         'Loud', 'X', now() - interval '1 hour', $2, now() - interval '1 minute', now())`,
      [house.id, house.businessDate],
    );
  }

  it('shows desk, first words and the next open promise with each row', async () => {
    const { body: opened } = await request(api.url)
      .post(api.path('cases'))
      .set(clerk.headers)
      .send({ category: 'water', guestName: 'Ms Cold', statedProblem: 'x'.repeat(400) })
      .expect(201);
    await promise(opened.id, 5, 'kept');
    await promise(opened.id, 90, 'open');
    await promise(opened.id, 60, 'open');

    const [row] = await listed(`ids=${opened.id}`);

    expect(row).toMatchObject({
      desk: { code: 'FRONT', name: 'Front desk' },
      nextPromise: { what: 'Call back', dueAt: expect.any(String) },
    });
    expect(row?.statedProblem).toHaveLength(160);
    expect(Date.parse(row?.nextPromise?.dueAt ?? '')).toBeLessThan(Date.now() + 61 * 60_000);
  });

  it('is filtered by owner, desk, severity, category and state, all at once', async () => {
    const colleague = await api.staff({ name: 'Jonas Petraitis' });
    const [mine, theirs, nobodys] = [
      await api.openCase({ ownerId: clerk.id }),
      await api.openCase({ ownerId: colleague.id }),
      await api.openCase(),
    ];
    await api.db.query(`UPDATE incident_case SET severity = 'severe', category = 'bill', desk_id = $2 WHERE id = $1`, [
      theirs,
      api.property.deskId,
    ]);

    expect(await idsOf('owner=me&open=true')).toEqual(expect.arrayContaining([mine]));
    expect(await idsOf('owner=me&open=true')).not.toContain(theirs);
    expect(await idsOf('owner=nobody')).toContain(nobodys);
    expect(await idsOf('owner=nobody')).not.toContain(mine);
    const all = `owner=${colleague.id}&desk=FRONT&severity=severe&category=bill&state=Assigned&open=true`;
    expect(await idsOf(all)).toEqual([theirs]);
    expect(await idsOf(`${all}&desk=BACK`.replace('desk=FRONT&', ''))).toEqual([]);
  });

  it.each(['GRZEGORZ', 'brzęczysz', 'brzeczysz', 'ms brz', 'hums all', '777'])('finds by "%s"', async (text) => {
    brz ??= await openedForBrz();
    expect(await idsOf(`text=${encodeURIComponent(text)}`)).toContain(brz);
    expect(await idsOf(`text=${encodeURIComponent(`${text} no`)}`)).not.toContain(brz);
  });

  let brz: string | undefined;
  async function openedForBrz(): Promise<string> {
    const guestId = await api.guest({ firstName: 'Grzegorz', lastName: 'Brzęczyszczykiewicz' });
    const id = await api.openCase({ stayId: await api.stay({ guestId }) });
    await api.db.query(
      `UPDATE incident_case SET guest_id = $2, guest_name = 'Ms Brzęczyszczykiewicz', room_number = '777' WHERE id = $1`,
      [id, guestId],
    );
    return id;
  }

  it('names whom a case can be given to: who works here, at the desks', async () => {
    const [colleague, left] = [await api.staff({ name: 'Zofia Last' }), await api.staff({ name: 'Gone Away' })];
    await api.staff({ name: 'Audit Only', role: 'auditor' });
    await api.staff({ name: 'At Another', property: await api.otherProperty() });
    await api.db.query(`UPDATE staff_assignment SET deactivated_at = now() WHERE staff_id = $1`, [left.id]);

    const { body } = await get('cases/owners');

    expect(body.data.at(-1)).toEqual({
      id: colleague.id,
      name: 'Zofia Last',
      desk: { code: 'FRONT', name: 'Front desk' },
    });
    const names = body.data.map(({ name }: { name: string }) => name);
    for (const name of ['Gone Away', 'Audit Only', 'At Another']) expect(names).not.toContain(name);
  });

  it('answers only the cases asked for, and none that has left the filter', async () => {
    const [one, other] = [await api.openCase(), await api.openCase()];
    await api.db.query(
      `UPDATE incident_case SET state = 'Closed', agreed_problem = 'a', outcome = 'b', explanation = 'c', closed_at = now()
       WHERE id = $1`,
      [other],
    );

    expect(await idsOf(`open=true&ids=${one},${other}`)).toEqual([one]);
    expect((await idsOf(`ids=${one},${other}`)).sort()).toEqual([one, other].sort());
    await request(api.url).get(api.path('cases?ids=all')).set(clerk.headers).expect(400);
  });
});
