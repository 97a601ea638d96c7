import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('transaction codes, taxes, packages and routing', () => {
  let api: Api;
  let admin: SignedIn;
  let supervisor: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    admin = await api.staff({ role: 'admin' });
    supervisor = await api.staff({ role: 'supervisor' });
  });
  afterAll(() => api.close());

  describe('transaction codes', () => {
    it('adds a code that the desk charges with at once, in every process', async () => {
      await charge({ transactionCode: 'BIKE' }).expect(422);
      const { body, headers } = await send('post', 'transaction-codes', bike).expect(201);
      expect(body).toMatchObject({ ...bike, version: 1, active: true, generates: null });
      expect(headers['etag']).toBe('"1"');

      expect((await charge({ transactionCode: 'BIKE' }, api.secondUrl).expect(201)).body.taxIncluded).toEqual(
        eur('1.87'),
      );
      expect((await send('post', 'transaction-codes', bike).expect(409)).body.code).toBe('transaction-code-taken');
    });

    it('puts a code out of use, and takes its tax from it', async () => {
      const { body } = await send('post', 'transaction-codes', { ...bike, code: 'FAX' }).expect(201);
      const off = { active: false, taxCode: null };
      const edited = await send('patch', `transaction-codes/${body.id}`, off, { 'if-match': '"1"' }).expect(200);

      expect(edited.body).toMatchObject({ active: false, taxCode: null, version: 2 });
      expect((await charge({ transactionCode: 'FAX' }).expect(422)).body.code).toBe('transaction-code-out-of-use');
      const stale = await send('patch', `transaction-codes/${body.id}`, off, { 'if-match': '"1"' }).expect(412);
      expect(stale.body).toMatchObject({ code: 'stale-version', current: { version: 2 } });
      await send('patch', `transaction-codes/${body.id}`, off).expect(428);
    });

    it('says what a charge of the room is for when it is no night, and of nothing else', async () => {
      const late = { ...bike, code: 'LATE', group: 'room', purpose: 'late-check-out' };
      const { body } = await send('post', 'transaction-codes', late).expect(201);
      expect(body).toMatchObject({ purpose: 'late-check-out' });
      const edit = (purpose: string | null) =>
        send('patch', `transaction-codes/${body.id}`, { purpose }, { 'if-match': '"1"' });
      expect((await edit(null).expect(200)).body).toMatchObject({ purpose: null, version: 2 });
      await send('post', 'transaction-codes', { ...bike, code: 'PUMP', purpose: 'no-show' }).expect(422);
      await send('post', 'transaction-codes', { ...late, code: 'LATE2', purpose: 'breakfast' }).expect(400);
    });

    it.each([
      ['a tax the hotel does not have', { taxCode: 'NONE' }, 'tax-unknown'],
      ['a line that carries no tax', { generates: 'CTAX' }, 'generates-no-tax'],
      ['a line from what is no charge', { kind: 'payment', group: 'payment' }, 'generates-no-tax'],
    ])('refuses %s', async (_what, fields, code) => {
      const dto = { ...bike, code: 'NEW', generates: code === 'generates-no-tax' ? 'CTAX' : undefined, ...fields };
      expect((await send('post', 'transaction-codes', dto).expect(422)).body.code).toBe(code);
    });

    it('is written down with before and after', async () => {
      const { body } = await send('post', 'transaction-codes', { ...bike, code: 'BOAT' }).expect(201);
      await send('patch', `transaction-codes/${body.id}`, { description: 'Boat' }, { 'if-match': '"1"' }).expect(200);
      const { rows } = await api.db.query(`SELECT action, change FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [
        body.id,
      ]);
      expect(rows).toMatchObject([
        { action: 'transaction-code.added', change: { code: 'BOAT' } },
        { action: 'transaction-code.changed', change: { description: { before: 'Bicycle hire', after: 'Boat' } } },
      ]);
    });
  });

  describe('taxes', () => {
    it('ends a rate and lets another follow, and charges each day under its own', async () => {
      const old = await rule({ code: 'VATB', kind: 'included-percent', percent: '10', validFrom: '2020-01-01' });
      await send('post', 'transaction-codes', { ...bike, code: 'SKI', taxCode: 'VATB' }).expect(201);
      await charge({ transactionCode: 'SKI', serviceDate: '2026-03-31' }).expect(201);

      const next = { ...old, percent: '25', validFrom: '2026-04-01' };
      expect((await addRule(next).expect(409)).body).toMatchObject({
        code: 'tax-rule-overlaps',
        other: { id: old.id },
      });
      const tooEarly = await end(old.id, '2026-03-31').expect(422);
      expect(tooEarly.body).toMatchObject({ code: 'tax-rule-ends-too-early', lastUsed: '2026-03-31' });
      await end(old.id, '2026-04-01').expect(200);
      await addRule(next).expect(201);

      const inside = async (serviceDate: string) =>
        (await charge({ transactionCode: 'SKI', serviceDate }).expect(201)).body.taxIncluded;
      expect([await inside('2026-03-31'), await inside('2026-04-01')]).toEqual([eur('0.91'), eur('2.00')]);
    });

    it('takes away a rule nobody was charged under, and no other', async () => {
      const unused = await rule({ code: 'VATX', kind: 'added-percent', percent: '1', validFrom: '2020-01-01' });
      await send('delete', `tax-rules/${unused.id}`, undefined, { 'if-match': '"1"' }).expect(204);
      await send('get', `tax-rules/${unused.id}`).expect(404);

      await charge({ transactionCode: 'BAR' }).expect(201);
      const { body } = await send('get', 'tax-rules?code=VAT23').expect(200);
      expect(body.data).toMatchObject([{ code: 'VAT23', percent: '23', amount: null, inUse: true }]);
      const { id, version } = body.data[0];
      const used = await send('delete', `tax-rules/${id}`, undefined, { 'if-match': `"${version}"` }).expect(409);
      expect(used.body.code).toBe('tax-rule-in-use');
    });

    it.each([
      ['a percentage without a percent', { kind: 'added-percent', amount: eur('2.00') }, 'tax-rate-mismatch'],
      ['a fee of nothing', { kind: 'per-person-night', amount: eur('0.00') }, 'tax-rate-mismatch'],
      ['both', { kind: 'per-person-night', percent: '5', amount: eur('2.00') }, 'tax-rate-mismatch'],
      [
        'a fee in another currency',
        { kind: 'per-person-night', amount: { amount: '2.00', currency: 'USD' } },
        'currency-differs',
      ],
      ['an end before the start', { percent: '5', validUntil: '2020-01-01' }, 'tax-rule-ends-too-early'],
    ])('refuses %s', async (_what, fields, code) => {
      const dto = { code: 'VATY', name: 'New', kind: 'included-percent', validFrom: '2020-01-01', ...fields };
      expect((await addRule(dto).expect(422)).body.code).toBe(code);
    });
  });

  it('adds a package, replaces what is in it, and refuses what is no charge', async () => {
    const dto = {
      code: 'HB',
      name: 'Half board',
      items: [item('BRKF', 'adult', '15.00'), item('BAR', 'room', '5.00')],
    };
    const { body } = await send('post', 'packages', dto).expect(201);
    expect(body).toMatchObject({ ...dto, version: 1, active: true, items: [{ transactionCode: 'BAR' }, dto.items[0]] });

    const items = [item('BRKF', 'person', '12.00')];
    const edited = await send('patch', `packages/${body.id}`, { items }, { 'if-match': '"1"' }).expect(200);
    expect(edited.body).toMatchObject({ items, version: 2, name: 'Half board' });
    expect((await send('post', 'packages', dto).expect(409)).body.code).toBe('package-code-taken');
    const payment = { ...dto, code: 'XX', items: [item('VISA', 'room', '5.00')] };
    expect((await send('post', 'packages', payment).expect(422)).body.code).toBe('transaction-code-unknown');
    expect((await charge({ transactionCode: 'BRKF', packageCode: 'HB' }).expect(201)).body.packageCode).toBe('HB');
  });

  it('routes later charges of a folio, as a whole and by its version', async () => {
    const folio = await api.folio(await api.stay());
    const at = `folios/${folio}/routing`;
    const rules = [{ transactionCode: 'BAR', group: null, window: 1 }];
    expect((await send('get', at, undefined, {}, supervisor).expect(200)).body).toEqual({
      folioId: folio,
      version: 1,
      rules: [],
    });

    const put = (body: object, version: number) => send('put', at, body, { 'if-match': `"${version}"` }, supervisor);
    expect((await put({ rules }, 1).expect(200)).body).toEqual({ folioId: folio, version: 2, rules });
    await put({ rules }, 1).expect(412);
    const refusal = async (rule: object) => (await put({ rules: [rule] }, 2).expect(422)).body.code;
    expect(await refusal({ transactionCode: 'BAR', group: 'meal', window: 1 })).toBe('routing-names-both');
    expect(await refusal({ group: 'meal', window: 2 })).toBe('window-unknown');
    expect(await refusal({ transactionCode: 'NONE', window: 1 })).toBe('transaction-code-unknown');
    await put({ rules: [] }, 2).expect(200);
  });

  it('lets a key with the scope set up codes, and nobody of the desk', async () => {
    const key = await api.apiKey(['catalogue.manage']);
    await send('post', 'transaction-codes', { ...bike, code: 'PMS1' }, {}, key).expect(201);
    await send('post', 'transaction-codes', { ...bike, code: 'PMS2' }, {}, supervisor).expect(403);
    await send('get', 'transaction-codes', undefined, {}, supervisor).expect(200);
  });

  it('reads the lists page by page', async () => {
    const first = await send('get', 'tax-rules?limit=2').expect(200);
    const next = await send('get', `tax-rules?limit=2&cursor=${first.body.page.nextCursor}`).expect(200);
    const ids = [...first.body.data, ...next.body.data].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  const bike = {
    ...{ code: 'BIKE', description: 'Bicycle hire', kind: 'charge', group: 'extra', department: 'front-office' },
    ...{ account: 'revenue:extra', taxCode: 'VAT23' },
  };

  function item(transactionCode: string, counts: string, amount: string) {
    return { transactionCode, counts, price: eur(amount), insideRate: true };
  }

  function addRule({ code, name = 'Tax', kind, percent, amount, validFrom, validUntil }: Record<string, unknown>) {
    return send('post', 'tax-rules', { code, name, kind, percent, amount, validFrom, validUntil });
  }

  async function rule(dto: Record<string, unknown>) {
    return (await addRule(dto).expect(201)).body;
  }

  function end(id: string, validUntil: string): request.Test {
    return send('patch', `tax-rules/${id}`, { validUntil }, { 'if-match': '"1"' });
  }

  function charge(fields: object, url = api.url) {
    const folio = api.stay().then((stay) => api.folio(stay));
    const body = { amount: eur('10.00'), ...fields };
    return {
      expect: async (status: number) =>
        request(url)
          .post(api.path(`folios/${await folio}/postings`))
          .set({ ...supervisor.headers, 'idempotency-key': newId() })
          .send(body)
          .expect(status),
    };
  }

  function send(
    method: 'get' | 'post' | 'patch' | 'put' | 'delete',
    rest: string,
    body?: object,
    headers: object = {},
    as: SignedIn = admin,
  ): request.Test {
    const headersOf = { ...as.headers, ...headers };
    return request(api.url)[method](api.path(rest)).set(headersOf).send(body);
  }
});
