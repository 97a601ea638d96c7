import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { creditScene, grantCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /folios/:id/dispute-pack', () => {
  let api: Api;
  let clerk: SignedIn;
  let scene: Awaited<ReturnType<typeof creditScene>>;
  let companyLine: string;
  let room: { id: string; number: string };

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'supervisor', name: 'Marek Nowicki' });
    scene = await creditScene(api);
    room = await api.room();
    await api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       VALUES ($1, $2, $3, $4, '2026-03-09', '2026-03-13', $3)`,
      [api.property.id, randomUUID(), scene.stayId, room.id],
    );
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Norda')`,
      [api.property.id, scene.folioId],
    );
    companyLine = (await send(`folios/${scene.folioId}/postings`, { window: 2, ...bar('9.00') })).id;
    await send(`folios/${scene.folioId}/explanation-snapshots`, { how: 'screen', language: 'pl' });
    await send(`cases/${scene.caseId}/explanations`, { postingId: scene.line, language: 'pl' });
    await send(`cases/${scene.caseId}/notes`, { text: 'He shouts a lot.' });
    const credit = { postingIds: [scene.line], percent: '10', kind: 'price-reduction', reason: 'noise' };
    expect((await grantCredit(api, scene.caseId, credit, clerk)).status).toBe(201);
    await correct((await send(`folios/${scene.folioId}/postings`, { window: 1, ...bar('12.00') })).id);
  });
  afterAll(() => api.close());

  it('holds the bill, what was shown and said of it, and what was put right', async () => {
    const { body } = await pack().expect(200);

    expect(body.folio.id).toBe(scene.folioId);
    expect(body.stay).toMatchObject({
      id: scene.stayId,
      rooms: [{ roomNumber: room.number, from: '2026-03-09', until: '2026-03-13' }],
    });
    expect(body.stay.quoted[0].rate).toEqual({ amount: '100.00', currency: 'EUR' });
    expect(body.lines.map(({ id }: { id: string }) => id)).toContain(scene.line);
    expect(body.shown).toMatchObject([
      { version: 1, language: 'pl', postingId: null, showings: [{ how: 'screen', actor: 'Marek Nowicki' }] },
      { version: 2, language: 'pl', postingId: scene.line },
    ]);
    expect(body.shown[0].tree.windows[0].balance).toEqual({ amount: '100.00', currency: 'EUR' });
    expect(body.told).toMatchObject([{ kind: 'explained', actor: 'Marek Nowicki', details: { language: 'pl' } }]);
    expect(body.credits).toMatchObject([{ kind: 'price-reduction', total: { amount: '10.00' } }]);
    expect(body.corrections).toMatchObject([
      { act: 'void', change: { amount: '-12.00' }, correctedBy: 'Marek Nowicki' },
    ]);
    expect(body.auditHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves out what others pay and what staff wrote for each other', async () => {
    const { body, text } = await pack().expect(200);

    expect(body.lines.map(({ id }: { id: string }) => id)).not.toContain(companyLine);
    expect(text).not.toContain('He shouts a lot.');
  });

  it('says nothing of a price between the hotel and the payer', async () => {
    await api.db.query(`UPDATE stay SET rate_suppressed = true WHERE property_id = $1 AND id = $2`, [
      api.property.id,
      scene.stayId,
    ]);

    expect((await pack().expect(200)).body.stay.quoted).toEqual([]);
  });

  it('is for whom the permission table names, and for their own hotel', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'supervisor', property: other });

    await pack(await api.staff({ role: 'associate' })).expect(403);
    await request(api.url)
      .get(api.path(`folios/${scene.folioId}/dispute-pack`, other))
      .set(stranger.headers)
      .expect(404);
    await request(api.url)
      .get(api.path(`folios/${randomUUID()}/dispute-pack`))
      .set(clerk.headers)
      .expect(404);
  });

  function pack(as = clerk): request.Test {
    return request(api.url)
      .get(api.path(`folios/${scene.folioId}/dispute-pack`))
      .set(as.headers);
  }

  async function send(path: string, body: object): Promise<{ id: string }> {
    const answer = await request(api.url)
      .post(api.path(path))
      .set({ ...clerk.headers, 'idempotency-key': randomUUID() })
      .send(body)
      .expect(201);
    return answer.body;
  }

  async function correct(postingId: string): Promise<void> {
    const wish = { act: 'void', postingIds: [postingId], reason: 'not-consumed' };
    const path = `folios/${scene.folioId}`;
    const { body } = await request(api.url)
      .post(api.path(`${path}/correction-previews`))
      .set(clerk.headers)
      .send(wish);
    await send(`${path}/corrections`, { ...wish, token: body.token });
  }
});

function bar(amount: string): object {
  return { transactionCode: 'BAR', amount: { amount, currency: 'EUR' } };
}
