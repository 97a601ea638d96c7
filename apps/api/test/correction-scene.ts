import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from './start-api';

/** A guest in house with a night of today, its city tax and three drinks on the bill; a company pays window 2. */
export interface CorrectionScene {
  readonly stayId: string;
  readonly folioId: string;
  readonly room: string;
  readonly cityTax: string;
  readonly bar: string;
}

export interface CorrectOptions {
  readonly as: SignedIn;
  readonly key?: string;
  /** The first process unless said. */
  readonly at?: string;
}

/** The room night brings the fee for each adult, as it does in a real hotel. */
export async function withCityTax(api: Api): Promise<void> {
  await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
    api.property.id,
  ]);
  await api.db.query(`UPDATE transaction_code SET generates = 'CTAX' WHERE property_id = $1 AND code = 'ROOM'`, [
    api.property.id,
  ]);
}

/** A hotel whose nights bring city tax, with a clerk and the head who put bills right. */
export async function correctionHouse(): Promise<{
  readonly api: Api;
  readonly head: SignedIn;
  readonly clerk: SignedIn;
}> {
  const api = await startApi();
  await withCityTax(api);
  return { api, head: await api.staff({ role: 'head' }), clerk: await api.staff() };
}

export async function correctionScene(api: Api, head: SignedIn): Promise<CorrectionScene> {
  const stayId = await api.stay();
  const folioId = await companyFolio(api, stayId);
  const room = await postCharge(api, folioId, { transactionCode: 'ROOM', amount: '106.00' }, head);
  const bar = await postCharge(api, folioId, { transactionCode: 'BAR', amount: '24.60', quantity: 3 }, head);
  return { stayId, folioId, room: room.id, cityTax: room.generated[0]?.id ?? '', bar: bar.id };
}

/** An open folio whose second window a company pays. */
export async function companyFolio(api: Api, stayId: string): Promise<string> {
  const folioId = await api.folio(stayId);
  await api.db.query(
    `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Baltic Lines')`,
    [api.property.id, folioId],
  );
  return folioId;
}

type Charge = { readonly transactionCode: string; readonly amount: string; readonly quantity?: number };
type Posted = { readonly id: string; readonly generated: readonly { readonly id: string }[] };

export async function postCharge(
  api: Api,
  folioId: string,
  { amount, ...charge }: Charge,
  head: SignedIn,
): Promise<Posted> {
  const { body } = await request(api.url)
    .post(api.path(`folios/${folioId}/postings`))
    .set({ ...head.headers, 'idempotency-key': randomUUID() })
    .send({ window: 1, ...charge, amount: { amount, currency: 'EUR' } })
    .expect(201);
  return body;
}

export function previewCorrection(api: Api, folioId: string, wish: object, as: SignedIn): request.Test {
  return request(api.url)
    .post(api.path(`folios/${folioId}/correction-previews`))
    .set(as.headers)
    .send({ reason: 'wrong-price', ...wish });
}

export function sendCorrection(
  api: Api,
  folioId: string,
  correction: object,
  { as, key, at }: CorrectOptions,
): request.Test {
  return request(at ?? api.url)
    .post(api.path(`folios/${folioId}/corrections`))
    .set({ ...as.headers, 'idempotency-key': key ?? randomUUID() })
    .send({ reason: 'wrong-price', ...correction });
}

/** Previewed and done, as the desk does it. */
export async function correct(
  api: Api,
  folioId: string,
  wish: object,
  options: CorrectOptions,
): Promise<request.Response> {
  const { body, status } = await previewCorrection(api, folioId, wish, options.as);
  if (status !== 200) throw new Error(`Not previewed: ${JSON.stringify(body)}`);
  return sendCorrection(api, folioId, { ...wish, token: body.token }, options);
}

export function undoCorrection(api: Api, correctionId: string, { as, key, at }: CorrectOptions): request.Test {
  return request(at ?? api.url)
    .post(api.path(`corrections/${correctionId}/undos`))
    .set({ ...as.headers, 'idempotency-key': key ?? randomUUID() })
    .send({});
}

/** Tomorrow: what was posted so far is of an older business date. */
export async function rollBusinessDate(api: Api): Promise<void> {
  await api.db.query(`UPDATE property SET business_date = business_date + 1 WHERE id = $1`, [api.property.id]);
}
