import { moneyCodes, Settling } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

const BILLS = 50;

describe('numbers of invoices', () => {
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
    await api.db.query(
      `CREATE FUNCTION refuse_fifth() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN IF NEW.folio_id = ANY(TG_ARGV[0]::uuid[]) THEN RAISE 'In vain.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW; END $$`,
    );
    const inVain = bills.filter((_, index) => index % 5 === 0);
    await api.db.query(
      `CREATE TRIGGER refuse_fifth BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION refuse_fifth('{${inVain.join()}}')`,
    );

    const answers = await Promise.all(
      bills.map((bill, index) =>
        desk.post(
          `folios/${bill}/closure`,
          { previewToken: previews[index]?.body.token },
          { url: index % 2 === 0 ? api.url : api.secondUrl },
        ),
      ),
    );
    await api.db.query(`DROP TRIGGER refuse_fifth ON invoice; DROP FUNCTION refuse_fifth()`);

    const closed = answers.filter(({ status }) => status === 201);
    expect(closed).toHaveLength(BILLS - inVain.length);
    const sequences = closed.map(({ body }) => Number(body.invoices[0].number.slice(-6))).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: closed.length }, (_, index) => index + 1));
    const { rows } = await api.db.query(`SELECT last FROM document_counter WHERE property_id = $1`, [api.property.id]);
    expect(rows).toEqual([{ last: closed.length }]);
  });

  it('begin at one in each year of the business date', async () => {
    await api.db.query(`UPDATE property SET business_date = '2027-01-01' WHERE id = $1`, [api.property.id]);
    const { body } = await desk.close(await paidFolio());
    expect(body.invoices[0].number).toBe(`${api.property.code}-INV-2027-000001`);
  });

  async function paidFolio(): Promise<string> {
    const folio = await api.folio(await api.stay());
    await api.charge(folio);
    expect((await desk.pay(folio, '100.00')).status).toBe(201);
    return folio;
  }
});
