import { newId } from '@amends/kernel';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';
import type { TestProperty } from './property-builder';

export const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** Codes money moves with, beside the card: a till, deposits, what is invoiced later, vouchers, money handed out. */
export async function moneyCodes(api: Api, property: TestProperty = api.property): Promise<void> {
  const codes = [
    ['CASH', 'Cash payment', 'payment', 'payment', 'cash:till'],
    ['DEPO', 'Deposit', 'payment', 'deposit', 'payable:deposits'],
    ['CLED', 'To be invoiced', 'payment', 'payment', 'receivable:invoices'],
    ['GVCH', 'Voucher', 'payment', 'payment', 'payable:vouchers'],
    ['POUT', 'Paid out', 'paid-out', 'payment', 'cash:till'],
  ];
  for (const code of codes) {
    await api.db.query(
      `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account)
       VALUES ($1, $2, $3, $4, $5, $6, 'front-office', $7)`,
      [property.id, newId(), ...code],
    );
  }
}

/** Another window of a bill; a company's unless said. */
export async function addWindow(api: Api, folio: string, number = 2, payerKind = 'company'): Promise<void> {
  await api.db.query(
    `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, $3, $4, 'Acme')`,
    [api.property.id, folio, number, payerKind],
  );
}

/** What settles bills, over HTTP, as one person. */
export class Settling {
  constructor(
    private readonly api: Api,
    private readonly as: SignedIn,
  ) {}

  post(rest: string, body: object, { key = newId(), url = this.api.url } = {}): request.Test {
    return request(url)
      .post(this.api.path(rest))
      .set({ ...this.as.headers, 'idempotency-key': key })
      .send(body);
  }

  get(rest: string): request.Test {
    return request(this.api.url).get(this.api.path(rest)).set(this.as.headers);
  }

  /** Previews, and does what was previewed. */
  async act(previews: string, acts: string, body: object): Promise<request.Response> {
    const preview = await this.post(previews, body);
    if (preview.status !== 200) return preview;
    return this.post(acts, { ...body, previewToken: preview.body.token });
  }

  close(folio: string, windows?: readonly number[]): Promise<request.Response> {
    return this.act(`folios/${folio}/closure-previews`, `folios/${folio}/closure`, windows ? { windows } : {});
  }

  pay(folio: string, amount: string, transactionCode = 'VISA', window = 1): Promise<request.Response> {
    return this.act(`folios/${folio}/payment-previews`, `folios/${folio}/payments`, {
      ...{ window, transactionCode, amount: eur(amount) },
    });
  }

  refund(folio: string, amount: string, transactionCode = 'VISA', window = 1): Promise<request.Response> {
    return this.act(`folios/${folio}/refund-previews`, `folios/${folio}/refunds`, {
      ...{ window, transactionCode, amount: eur(amount), reason: 'overpaid' },
    });
  }

  choose(folio: string, body: object): Promise<request.Response> {
    return this.act(`folios/${folio}/balance-choice-previews`, `folios/${folio}/balance-choices`, {
      window: 1,
      ...body,
    });
  }

  note(invoice: string, lines: readonly object[]): Promise<request.Response> {
    const body = { lines, reason: 'wrong-amount' };
    return this.act(`invoices/${invoice}/credit-note-previews`, `invoices/${invoice}/credit-notes`, body);
  }

  /** Of a window, as it is now. */
  async balance(folio: string, window = 1): Promise<string> {
    const { body } = await this.get(`folios/${folio}/settlement`).expect(200);
    return body.windows.find((one: { window: number }) => one.window === window).balance.amount;
  }
}
