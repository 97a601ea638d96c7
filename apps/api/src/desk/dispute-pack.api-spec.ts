import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { disputeScene, type DisputeScene } from '../../test/dispute-scene';
import { eur } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

describe('GET /folios/:id/dispute-pack', () => {
  let api: Api;
  let scene: DisputeScene;

  beforeAll(async () => {
    api = await startApi();
    scene = await disputeScene(api);
  });
  afterAll(() => api.close());

  it('holds the bill by window, as its payer is shown it, and its lines', async () => {
    const { body } = await pack().expect(200);

    expect(body.folio).toMatchObject({ id: scene.folioId, currency: 'EUR' });
    expect(body.stay).toMatchObject({ id: scene.stayId, guestName: 'Ąžuolė Świętochłowska-Ščepić' });
    expect(body.stay.rooms.map(({ roomNumber }: { roomNumber: string }) => roomNumber)).toEqual(scene.rooms);
    expect(body.stay.quoted[0].rate).toEqual(eur('100.00'));
    expect(body.bill).toMatchObject({ language: 'pl', windows: [{ number: 1, balance: eur('0.00') }] });
    expect(ids(body.lines)).toContain(scene.night);
    expect(body.auditHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds what was shown, who saw it, and what the guest said', async () => {
    const { body } = await pack().expect(200);

    expect(body.shown).toMatchObject([
      { version: 1, language: 'pl', postingId: null, showings: [{ how: 'screen', actor: 'Marek Nowicki' }] },
      { version: 2, language: 'pl', postingId: scene.night, showings: [{ reaction: 'disputes' }] },
    ]);
    expect(body.shown[0]).toMatchObject({ withdrawnAt: null, tree: { windows: [{ balance: eur('100.00') }] } });
    expect(body.shown[0].hash).toMatch(/^[0-9a-f]{64}$/);
    expect(body.links).toMatchObject([{ purpose: 'guest', answer: 'question', question: 'Skąd ta opłata?' }]);
    expect(body.reactions).toMatchObject([
      { how: 'desk', reaction: 'disputes', language: 'pl', version: 2, actor: 'Marek Nowicki', words: null },
      { how: 'link', reaction: 'question', language: 'pl', version: 1, words: 'Skąd ta opłata?' },
    ]);
    expect(body.messages).toMatchObject([
      { from: 'guest', text: 'Skąd ta opłata?', answer: 'question' },
      { from: 'hotel', text: 'Nowy klucz jest gotowy.', actor: 'Marek Nowicki' },
    ]);
    expect(body.acknowledgements).toMatchObject([{ moment: 'departure', actor: 'Rui Costa' }]);
    expect(body.promises).toMatchObject([{ what: 'A call before noon.', state: 'kept', owner: 'Marek Nowicki' }]);
  });

  it('holds what was put right with its reason and who approved it, and where the money went', async () => {
    const { body } = await pack().expect(200);
    const by = { approvedBy: 'Marek Nowicki', role: 'supervisor' };

    expect(body.corrections).toMatchObject([
      { act: 'void', reason: 'not-consumed', change: eur('-12.00'), lines: [{ description: 'Gin & tonic č' }], ...by },
    ]);
    expect(body.credits).toMatchObject([{ kind: 'price-reduction', reason: 'noise', total: eur('10.00'), ...by }]);
    expect(body.payments).toMatchObject([
      { transactionCode: 'DEPO', amount: eur('40.00') },
      { transactionCode: 'VISA', amount: eur('50.00') },
      { transactionCode: 'VISA', amount: eur('-5.00') },
    ]);
    expect(body.returns).toMatchObject([{ act: 'refund', reason: 'overpaid', amount: eur('5.00') }]);
    expect(body.invoices).toMatchObject([
      { number: `${api.property.code}-INV-2026-000001`, total: eur('90.00'), creditNotes: [{ total: eur('5.00') }] },
    ]);
    const [fromRoom, toRoom] = scene.rooms;
    expect(body.moves).toMatchObject([{ fromRoom, toRoom, reason: 'noise', actor: 'Marek Nowicki' }]);
  });

  it('leaves out what others pay, whose fault it was and what staff wrote for each other', async () => {
    const { body, text } = await pack().expect(200);

    expect(ids(body.lines)).not.toContain(scene.companyLine);
    expect(text).not.toMatch(/He shouts|He is right|Norda|Viagens|9\.99|77\.77|departmentResponsible/);
  });

  it('is made for another payer of what that one pays, and of a confidential window for nobody', async () => {
    const { body, text } = await pack('?window=2&language=lt').expect(200);

    expect(body.bill).toMatchObject({ language: 'lt', windows: [{ payerName: 'Norda', balance: eur('9.99') }] });
    expect(ids(body.lines)).toEqual([scene.companyLine]);
    expect(body.shown).toMatchObject([{ window: 2, showings: [{ how: 'print' }] }]);
    expect([body.messages, body.promises, body.acknowledgements, body.credits, body.payments]).toEqual([
      ...[[], [], [], [], []],
    ]);
    expect(text).not.toMatch(/Skąd|77\.77|A call before noon/);
    expect((await pack('?window=3').expect(422)).body.code).toBe('window-confidential');
    expect((await pack('?window=4').expect(422)).body.code).toBe('window-unknown');
    await pack('?window=9').expect(400);
  });

  it('says beforehand how much is in it and whom it can be made for, and that is no reading of it', async () => {
    const before = await readings();

    const { body } = await get(`folios/${scene.folioId}/dispute-pack/contents`).expect(200);

    const { body: whole } = await pack().expect(200);
    for (const { section, count } of body.sections as { section: string; count: number }[])
      expect([section, count]).toEqual([section, whole[section === 'bill' ? 'lines' : section].length]);
    expect(body).toMatchObject({ language: 'pl', withheld: 0 });
    expect(body.payers).toEqual([
      { window: null, payerName: 'Ms Anna Nowak' },
      { window: 2, payerName: 'Norda' },
    ]);
    expect((await readings()).length).toBe(before.length + 1);
  });

  it('writes down who has read it, of which windows and how', async () => {
    const before = await readings();

    await pack().expect(200);
    await get(`folios/${scene.folioId}/dispute-pack.pdf?window=2`).expect(200);
    await pack('?window=3').expect(422);

    expect((await readings()).slice(before.length)).toEqual([
      { actor_name: 'Marek Nowicki', change: { format: 'json', windows: [1], language: 'pl' } },
      { actor_name: 'Marek Nowicki', change: { format: 'pdf', windows: [2], language: 'pl' } },
    ]);
  });

  it('says nothing of a price between the hotel and another, also of what was shown before', async () => {
    await api.db.query(`UPDATE stay SET rate_suppressed = true WHERE property_id = $1 AND id = $2`, [
      ...[api.property.id, scene.stayId],
    ]);

    const { body, text } = await pack().expect(200);
    const { body: contents } = await get(`folios/${scene.folioId}/dispute-pack/contents`).expect(200);

    expect(body.stay.quoted).toEqual([]);
    expect(ids(body.lines)).not.toContain(scene.night);
    expect(body.shown).toMatchObject([{ tree: null }, { tree: null }]);
    expect([body.shown[0].withdrawnAt, body.shown[0].hash]).not.toContain(null);
    expect([body.credits, contents.withheld > 0]).toEqual([[], true]);
    expect(text.replace(/"(invoices|payments)":.*?\}\]/g, '')).not.toMatch(/"100\.00"|"10\.00"|100,00/);
  });

  it('is for whom the permission table names, and for their own hotel', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'supervisor', property: other });
    const associate = await api.staff({ role: 'associate' });

    for (const rest of ['', '.pdf', '/contents']) {
      const path = `folios/${scene.folioId}/dispute-pack${rest}`;
      await request(api.url).get(api.path(path)).expect(401);
      await request(api.url).get(api.path(path)).set(associate.headers).expect(403);
      await request(api.url).get(api.path(path, other)).set(stranger.headers).expect(404);
      await get(`folios/${randomUUID()}/dispute-pack${rest}`).expect(404);
    }
  });

  function pack(query = ''): request.Test {
    return get(`folios/${scene.folioId}/dispute-pack${query}`);
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(scene.clerk.headers);
  }

  async function readings(): Promise<readonly object[]> {
    const { rows } = await api.db.query<{ actor_name: string; change: object }>(
      `SELECT actor_name, change FROM audit_entry WHERE property_id = $1 AND action = 'folio.dispute-pack-read'
       AND subject_id = $2 ORDER BY id`,
      [api.property.id, scene.folioId],
    );
    return rows;
  }
});

function ids(lines: readonly { readonly id: string }[]): readonly string[] {
  return lines.map(({ id }) => id);
}
