import { newId } from '@amends/kernel';
import request from 'supertest';
import { grantCredit } from './credit-scene';
import { Moving } from './moving';
import { eur, moneyCodes, Settling } from './settling';
import type { Api, SignedIn } from './start-api';

/** A guest who has been through everything a bank could ask about, and whose bill is closed. */
export interface DisputeScene {
  readonly clerk: SignedIn;
  readonly desk: Settling;
  readonly stayId: string;
  readonly folioId: string;
  readonly caseId: string;
  readonly night: string;
  /** Paid by the company, of 9.99. */
  readonly companyLine: string;
  /** In a confidential window of an agency, of 77.77. */
  readonly secretLine: string;
  readonly rooms: readonly [from: string, to: string];
}

export async function disputeScene(api: Api): Promise<DisputeScene> {
  const clerk = await api.staff({ role: 'supervisor', name: 'Marek Nowicki' });
  await moneyCodes(api);
  const desk = new Settling(api, clerk);
  const from = await api.room();
  const to = await api.room();
  const guestId = await api.guest({ firstName: 'Ąžuolė', lastName: 'Świętochłowska-Ščepić', language: 'pl' });
  const stayId = await api.stay({ roomId: from.id, guestId });
  const folioId = await api.folio(stayId);
  const caseId = await api.openCase({ stayId });
  const night = await api.charge(folioId, { roomNumber: from.number });
  const [companyLine, secretLine] = await othersPay(api, folioId);
  await tell(api, desk, { folioId, caseId, night });
  await putRight(api, clerk, { folioId, caseId, night });
  const moving = new Moving(api, clerk);
  const { token } = await moving.previewed(stayId, { toRoomId: to.id });
  await moving.move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);
  await write(api, { stayId, caseId });
  await settle(desk, folioId);
  return {
    ...{ clerk, desk, stayId, folioId, caseId, night, companyLine, secretLine },
    rooms: [from.number, to.number],
  };
}

async function othersPay(api: Api, folioId: string): Promise<readonly [string, string]> {
  await api.db.query(
    `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name, confidential)
     VALUES ($1, $2, 2, 'company', 'Norda', false), ($1, $2, 3, 'agency', 'Viagens Secretas', true)`,
    [api.property.id, folioId],
  );
  return [
    await api.charge(folioId, { code: 'BAR', amountMinor: 9_99, taxMinor: 1_87, window: 2 }),
    await api.charge(folioId, { code: 'BAR', amountMinor: 77_77, taxMinor: 14_54, window: 3 }),
  ];
}

/** Shown on the screen, disputed at the desk, asked about by a link; a promise made and kept; a note for staff. */
async function tell(api: Api, desk: Settling, { folioId, caseId, night }: Parts): Promise<void> {
  await desk.post(`folios/${folioId}/explanation-snapshots`, { how: 'screen', language: 'pl' }).expect(201);
  await desk
    .post(`cases/${caseId}/explanations`, { postingId: night, language: 'pl', reaction: 'disputes' })
    .expect(201);
  await desk.post(`folios/${folioId}/explanation-snapshots`, { how: 'print', window: 2, language: 'en' }).expect(201);
  const { body } = await desk.post('explanation-links', { folioId, purpose: 'guest', language: 'pl' }).expect(201);
  await request(api.url)
    .post(body.path)
    .set('content-type', 'application/x-www-form-urlencoded')
    .send('answer=question&question=Sk%C4%85d+ta+op%C5%82ata%3F')
    .expect(200);
  await desk.post(`cases/${caseId}/notes`, { text: 'He shouts a lot.' }).expect(201);
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  const promise = await desk.post(`cases/${caseId}/promises`, { what: 'A call before noon.', dueAt }).expect(201);
  await desk.post(`promises/${promise.body.id}/outcome`, { state: 'kept' }).expect(200);
}

/** A tenth off the night, and a drink nobody had. */
async function putRight(api: Api, clerk: SignedIn, { folioId, caseId, night }: Parts): Promise<void> {
  const desk = new Settling(api, clerk);
  const off = { postingIds: [night], percent: '10', kind: 'price-reduction', reason: 'noise' };
  expect((await grantCredit(api, caseId, off, clerk)).status).toBe(201);
  const bar = { window: 1, transactionCode: 'BAR', description: 'Gin & tonic č', amount: eur('12.00') };
  const { body } = await desk.post(`folios/${folioId}/postings`, bar).expect(201);
  const wish = { act: 'void', postingIds: [body.id], reason: 'not-consumed', note: 'He is right.' };
  const preview = await desk.post(`folios/${folioId}/correction-previews`, wish).expect(200);
  await desk.post(`folios/${folioId}/corrections`, { ...wish, token: preview.body.token }).expect(201);
}

/** A message to the guest, and what the desk has read. */
async function write(api: Api, { stayId, caseId }: { stayId: string; caseId: string }): Promise<void> {
  const day = api.property.businessDate;
  await api.db.query(
    `INSERT INTO timeline_entry (property_id, id, case_id, kind, visibility, text, actor_kind, actor_id, actor_name, at, business_date)
     VALUES ($1, $2, $3, 'edited', 'guest', 'Nowy klucz jest gotowy.', 'staff', $2, 'Marek Nowicki', now(), $4)`,
    [api.property.id, newId(), caseId, day],
  );
  await api.db.query(
    `INSERT INTO announcement_acknowledgement (property_id, id, stay_id, moment, case_ids, promise_ids, finding_keys, actor_id,
       actor_name, at, business_date) VALUES ($1, $2, $3, 'departure', ARRAY[$4::uuid], '{}', '{}', $2, 'Rui Costa', now(), $5)`,
    [api.property.id, newId(), stayId, caseId, day],
  );
}

/** A deposit, a card, an invoice, a credit note on it, and what was too much goes back. */
async function settle(desk: Settling, folioId: string): Promise<void> {
  await desk.pay(folioId, '40.00', 'DEPO');
  await desk.pay(folioId, '50.00');
  const { body, status } = await desk.close(folioId, [1]);
  expect(status).toBe(201);
  const [{ id, postingIds }] = body.invoices;
  const { body: lines } = await desk.get(`folios/${folioId}/postings?limit=200`).expect(200);
  const night = (lines.data as { id: string; kind: string }[]).find(
    (line) => line.kind === 'charge' && postingIds.includes(line.id),
  );
  expect((await desk.note(id, [{ postingId: night?.id, amount: eur('5.00') }])).status).toBe(201);
  expect((await desk.refund(folioId, '5.00')).status).toBe(201);
}

interface Parts {
  readonly folioId: string;
  readonly caseId: string;
  readonly night: string;
}
