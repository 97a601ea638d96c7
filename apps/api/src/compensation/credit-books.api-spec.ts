import { creditScene, grantCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('A credit in the books', () => {
  let api: Api;
  let head: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    head = await api.staff({ role: 'head' });
  });
  afterAll(() => api.close());

  it('takes back exactly all tax of a line however it is sliced', async () => {
    const { caseId, line } = await creditScene(api, { amountMinor: 99_99, taxMinor: 5_66 });

    const taxes: string[] = [];
    for (const amount of ['33.33', '0.01', '33.33', '33.31', '0.01']) {
      const { body } = await grantCredit(api, caseId, priceReduction([line], amount), head);
      taxes.push(body.lines[0].tax.amount);
    }

    expect(taxes.reduce((total, tax) => total + Math.round(Number(tax) * 100), 0)).toBe(5_66);
    expect(await accounts(line)).toEqual({ 'guest-ledger': -99_99, 'revenue:rooms': 94_33, 'tax:VAT6': 5_66 });
    expect(await stored(line)).toEqual({ line_minor: '9999', credited_minor: '9999', credited_tax_minor: '566' });
  });

  it('leaves the tax alone and books our expense when it is outside the price', async () => {
    const { caseId, line } = await creditScene(api);

    const goodwill = { postingIds: [line], percent: '50', kind: 'goodwill', reason: 'service-failure' };
    const { body } = await grantCredit(api, caseId, goodwill, head);
    expect(body.lines).toMatchObject([{ amount: eur('50.00'), tax: eur('0.00') }]);
    expect(await accounts(line)).toEqual({ 'guest-ledger': -50_00, 'expense:recovery': 50_00 });

    const rest = await grantCredit(api, caseId, priceReduction([line], '50.00'), head);
    expect(rest.body.lines).toMatchObject([{ tax: eur('2.83') }]);
  });

  it('takes a percentage of what was posted, each line rounded once, and the lines make the total', async () => {
    const { caseId, folioId, line } = await creditScene(api, { amountMinor: 100_05 });
    const bar = await api.charge(folioId, { code: 'BAR', amountMinor: 10_05, taxMinor: 1_88 });

    const { body } = await grantCredit(
      api,
      caseId,
      { postingIds: [line, bar], percent: '10', kind: 'price-reduction', reason: 'noise' },
      head,
    );

    expect(body.lines).toMatchObject([{ amount: eur('10.01') }, { amount: eur('1.01') }]);
    expect(body.total).toEqual(eur('11.02'));
  });

  it('goes to whoever pays the line, and says so before when that is not the guest', async () => {
    const { caseId, folioId } = await creditScene(api);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'airline', 'Air Nowhere')`,
      [api.property.id, folioId],
    );
    const line = await api.charge(folioId, { window: 2 });

    const { body: preview } = await previewCredit(api, caseId, priceReduction([line], '10.00'), head).expect(200);
    const { body } = await grantCredit(api, caseId, priceReduction([line], '10.00'), head);

    expect(preview.lines).toMatchObject([{ window: 2, payer: 'Air Nowhere', payerIsOther: true }]);
    const { rows } = await api.db.query(`SELECT window_number FROM posting WHERE id = $1`, [
      body.lines[0].creditPostingId,
    ]);
    expect(rows).toEqual([{ window_number: 2 }]);
  });

  it('never takes more off a folio than is charged there, whatever another folio has', async () => {
    const { caseId, folioId, stayId, line } = await creditScene(api);
    await api.charge(await api.folio(stayId));
    await api.db.query(
      `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
         tax_included_minor, currency, quantity, unit_price_minor, service_date, business_date, posted_at, posted_by, source)
       VALUES ($1, gen_random_uuid(), $2, 1, 'correction', 'CRCO', 'Correction by the PMS', -80_00, 0, 'EUR', 1, -80_00,
         '2026-03-09', '2026-03-09', now(), 'PMS', 'pms')`,
      [api.property.id, folioId],
    );

    const { body } = await previewCredit(api, caseId, priceReduction([line], '20.01'), head).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-folio', most: eur('20.00') });
  });

  it('cannot pass the ceiling of a line even where the code would forget it', async () => {
    const { caseId, line } = await creditScene(api);
    await grantCredit(api, caseId, priceReduction([line], '60.00'), head);

    await expect(
      api.db.query(`UPDATE line_ceiling SET credited_minor = credited_minor + 4001 WHERE posting_id = $1`, [line]),
    ).rejects.toMatchObject({ constraint: 'credits_never_exceed_the_line' });
  });

  it('chains every credit of a folio to what was audited before', async () => {
    const { caseId, folioId, line } = await creditScene(api);
    for (const amount of ['1.00', '2.00', '3.00']) await grantCredit(api, caseId, priceReduction([line], amount), head);

    const { rows } = await api.db.query(
      `SELECT a.action, a.hash = audit_hash(lag(a.hash) OVER (ORDER BY a.chain_position), a) AS holds, a.chain_position AS place
       FROM audit_entry a WHERE a.chain_id = $1 ORDER BY a.chain_position`,
      [folioId],
    );

    expect(rows).toEqual([1, 2, 3].map((place) => ({ action: 'folio.credited', holds: true, place })));
  });

  /** What the credits of a line have booked on each account: debits less credits. */
  async function accounts(line: string): Promise<Record<string, number>> {
    const { rows } = await api.db.query(
      `SELECT side.account, sum(side.minor)::int AS minor
       FROM posting p JOIN journal_row j ON j.property_id = p.property_id AND j.posting_id = p.id,
         LATERAL (VALUES (j.debit_account, j.amount_minor), (j.credit_account, -j.amount_minor)) AS side (account, minor)
       WHERE p.corrects_id = $1 GROUP BY side.account`,
      [line],
    );
    return Object.fromEntries(rows.map(({ account, minor }) => [account, minor]));
  }

  async function stored(line: string): Promise<unknown> {
    const { rows } = await api.db.query(
      `SELECT line_minor, credited_minor, credited_tax_minor FROM line_ceiling WHERE posting_id = $1`,
      [line],
    );
    return rows[0];
  }
});

function priceReduction(postingIds: readonly string[], amount: string): object {
  return { postingIds, amount: eur(amount), kind: 'price-reduction', reason: 'noise' };
}
