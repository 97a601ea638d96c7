import { eur, moneyCodes, Settling } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

const BILLS = 50;
const NOTES = 24;

describe('numbers of invoices and credit notes', () => {
  let api: Api;
  let desk: Settling;

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    desk = new Settling(api, await api.staff({ role: 'supervisor' }));
  });
  afterAll(() => api.close());

  it('have no gap and no double when fifty bills are closed at once by two processes, some of them in vain', async () => {
    const bills = await Promise.all(Array.from({ length: BILLS }, paidFolio));
    const previews = await Promise.all(
      bills.map((bill) => desk.post(`folios/${bill}/closure-previews`, {}).expect(200)),
    );
    // Every fifth one rolls back after it has taken its number.
    const inVain = bills.filter((_, index) => index % 5 === 0);
    await refuse('invoice', 'folio_id', inVain);

    const answers = await Promise.all(
      bills.map((bill, index) =>
        desk.post(
          `folios/${bill}/closure`,
          { previewToken: previews[index]?.body.token },
          { url: index % 2 === 0 ? api.url : api.secondUrl },
        ),
      ),
    );
    await refuseNoMore('invoice');

    const closed = answers.filter(({ status }) => status === 201);
    expect(closed).toHaveLength(BILLS - inVain.length);
    const sequences = closed.map(({ body }) => Number(body.invoices[0].number.slice(-6))).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: closed.length }, (_, index) => index + 1));
    const { rows } = await api.db.query(`SELECT last FROM document_counter WHERE property_id = $1`, [api.property.id]);
    expect(rows).toEqual([{ last: closed.length }]);
  });

  it('of credit notes are a row of their own without gap or double, when many are issued at once and some in vain', async () => {
    const invoices = await Promise.all(Array.from({ length: NOTES }, closedBill));
    const wished = await Promise.all(invoices.map(noteOn));
    const inVain = invoices.filter((_, index) => index % 4 === 0).map(({ id }) => id);
    await refuse('credit_note', 'invoice_id', inVain);
    const answers = await Promise.all(
      wished.map((body, index) =>
        desk.post(`invoices/${invoices[index]?.id}/credit-notes`, body, {
          url: index % 2 === 0 ? api.url : api.secondUrl,
        }),
      ),
    );
    await refuseNoMore('credit_note');

    const issued = answers.filter(({ status }) => status === 201);
    expect(issued).toHaveLength(NOTES - inVain.length);
    const numbers = issued.map(({ body }) => body.number as string).sort();
    const year = api.property.businessDate.slice(0, 4);
    expect(numbers).toEqual(
      issued.map((_, index) => `${api.property.code}-CN-${year}-${String(index + 1).padStart(6, '0')}`),
    );
    // What was refused is issued now, and goes on where the others stopped.
    const refused = invoices.filter(({ id }) => inVain.includes(id)).slice(0, 1);
    for (const invoice of refused) {
      const { body } = await desk.post(`invoices/${invoice.id}/credit-notes`, await noteOn(invoice)).expect(201);
      expect(body.number.slice(-6)).toBe(String(issued.length + 1).padStart(6, '0'));
    }
  });

  it('begin at one in each year of the business date', async () => {
    await api.db.query(`UPDATE property SET business_date = '2027-01-01' WHERE id = $1`, [api.property.id]);
    const { body } = await desk.close(await paidFolio());
    expect(body.invoices[0].number).toBe(`${api.property.code}-INV-2027-000001`);
  });

  /** The database takes no such document of these, as late as it can. */
  async function refuse(table: string, column: string, ids: readonly string[]): Promise<void> {
    await api.db.query(
      `CREATE FUNCTION refuse_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN IF NEW.${column} = ANY(TG_ARGV[0]::uuid[]) THEN RAISE 'In vain.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW; END $$`,
    );
    await api.db.query(
      `CREATE TRIGGER refuse_some BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_${table}('{${ids.join()}}')`,
    );
  }

  async function refuseNoMore(table: string): Promise<void> {
    await api.db.query(`DROP TRIGGER refuse_some ON ${table}; DROP FUNCTION refuse_${table}()`);
  }

  async function closedBill(): Promise<{ readonly id: string; readonly line: string }> {
    const folio = await api.folio(await api.stay());
    const line = await api.charge(folio);
    expect((await desk.pay(folio, '100.00')).status).toBe(201);
    const { body } = await desk.close(folio);
    return { id: body.invoices[0].id, line };
  }

  /** What is issued once it is posted: previewed, with its token. */
  async function noteOn({ id, line }: { readonly id: string; readonly line: string }): Promise<object> {
    const wish = { lines: [{ postingId: line, amount: eur('10.00') }], reason: 'wrong-amount' };
    const { body } = await desk.post(`invoices/${id}/credit-note-previews`, wish).expect(200);
    return { ...wish, previewToken: body.token };
  }

  async function paidFolio(): Promise<string> {
    const folio = await api.folio(await api.stay());
    await api.charge(folio);
    expect((await desk.pay(folio, '100.00')).status).toBe(201);
    return folio;
  }
});
