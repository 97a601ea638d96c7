import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

/** A guest in house, one room night of 100.00 on the bill, and an open case about it. */
export interface CreditScene {
  readonly stayId: string;
  readonly folioId: string;
  readonly line: string;
  readonly caseId: string;
}

export interface GiveOptions {
  readonly as: SignedIn;
  readonly key?: string;
  /** The first process unless said. */
  readonly at?: string;
}

export async function creditScene(api: Api, charge: Parameters<Api['charge']>[1] = {}): Promise<CreditScene> {
  const stayId = await api.stay();
  const folioId = await api.folio(stayId);
  const line = await api.charge(folioId, charge);
  return { stayId, folioId, line, caseId: await api.openCase({ stayId }) };
}

export function previewCredit(api: Api, caseId: string, credit: object, as: SignedIn): request.Test {
  return request(api.url)
    .post(api.path(`cases/${caseId}/credit-previews`))
    .set(as.headers)
    .send(credit);
}

export function giveCredit(api: Api, caseId: string, credit: object, { as, key, at }: GiveOptions): request.Test {
  return request(at ?? api.url)
    .post(api.path(`cases/${caseId}/credits`))
    .set({ ...as.headers, 'idempotency-key': key ?? randomUUID() })
    .send(credit);
}

/** Previewed and given, as the desk does it. */
export async function grantCredit(api: Api, caseId: string, credit: object, as: SignedIn): Promise<request.Response> {
  const { body } = await previewCredit(api, caseId, credit, as).expect(200);
  return giveCredit(api, caseId, { ...credit, previewToken: body.token }, { as });
}
