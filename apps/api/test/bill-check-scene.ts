import { newId } from '@amends/kernel';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

/** A guest in house since yesterday with one night of 115.00 on the bill, quoted at 100.00. */
export interface DearNight {
  readonly stayId: string;
  readonly folioId: string;
  readonly line: string;
  readonly key: string;
}

export async function dearNight(api: Api, facts: Parameters<Api['stay']>[0] = {}): Promise<DearNight> {
  const stayId = await api.stay(facts);
  const folioId = await api.folio(stayId);
  const line = await api.charge(folioId, { amountMinor: 115_00 });
  return { stayId, folioId, line, key: `rate-differs-from-quote.${line}.1500` };
}

export function checksOf(api: Api, folioId: string, as: SignedIn): request.Test {
  return request(api.url)
    .get(api.path(`folios/${folioId}/checks`))
    .set(as.headers);
}

export function dismiss(api: Api, { folioId, key }: DearNight, body: object, as: SignedIn): request.Test {
  return request(api.url)
    .post(api.path(`folios/${folioId}/checks/${key}/dismissals`))
    .set(as.headers)
    .send(body);
}

/** A line of any code as some system posted it, without books: the check reads no journal. */
export async function postedLine(
  api: Api,
  folioId: string,
  facts: { code: string; kind: string; amountMinor: number; serviceDate?: string; businessDate?: string },
): Promise<string> {
  const id = newId();
  const { code, kind, amountMinor, serviceDate = '2026-03-09', businessDate = serviceDate } = facts;
  await api.db.query(
    `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
       tax_included_minor, currency, quantity, unit_price_minor, service_date, business_date, posted_at, posted_by, source)
     VALUES ($1, $2, $3, 1, $4, $5, $5, $6::bigint, 0, 'EUR', 1, $6::bigint, $7, $8, now(), 'PMS', 'pms')`,
    [api.property.id, id, folioId, kind, code, amountMinor, serviceDate, businessDate],
  );
  return id;
}

/** A code of the room that is no night. */
export async function feeCode(api: Api, code: string, purpose: string): Promise<void> {
  await api.db.query(
    `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code, purpose)
     VALUES ($1, $2, $3, $3, 'charge', 'room', 'rooms', 'revenue:rooms', 'VAT6', $4)`,
    [api.property.id, newId(), code, purpose],
  );
}
