import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { creditScene, grantCredit } from '../../test/credit-scene';
import { type Api, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
const BROKEN = /^\d+ +(.+?) +BROKEN/gm;

const AGREES = 'The guest ledger of each hotel is what its folios owe, on every business date and in every currency.';

/** Each test has a hotel of its own, since what it breaks stays broken. */
describe('tools/check-invariants', () => {
  let api: Api;
  let line: string;

  beforeEach(async () => {
    api = await startApi();
    const head = await api.staff({ role: 'head' });
    const scene = await creditScene(api);
    line = scene.line;
    for (const percent of ['10', '12.5', '3']) {
      const credit = { postingIds: [line], percent, kind: 'price-reduction', reason: 'noise' };
      expect((await grantCredit(api, scene.caseId, credit, head)).status).toBe(201);
    }
  });
  afterEach(() => api.close());

  it('finds nothing broken after credits', async () => {
    const { code, output } = await check();

    expect(output).toMatch(/^\d+ hold, 0 broken$/m);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a line that is not booked',
      `DELETE FROM journal_row WHERE posting_id = $1`,
      ['Every line is booked on the guest ledger at exactly its amount.', AGREES],
    ],
    [
      'a credit beyond its line and its ceiling',
      `UPDATE posting SET amount_minor = amount_minor * 20, unit_price_minor = unit_price_minor * 20 WHERE corrects_id = $1`,
      [
        'Every line is booked on the guest ledger at exactly its amount.',
        AGREES,
        'Nothing taken off a line exceeds the line, nor its tax the tax inside.',
        'The ceiling of every line counts exactly what was taken off it.',
        'The credits of a folio never exceed its charges.',
        'A credit is the sum of its lines, and each line is on the bill.',
      ],
    ],
    [
      'a credit beyond the authority of its role',
      `UPDATE credit SET authority_minor = 2000 WHERE id = (SELECT l.credit_id FROM credit_line l WHERE l.posting_id = $1 ORDER BY l.credit_posting_id DESC LIMIT 1)`,
      ['No credit passed the authority it was given under, counted over its case.'],
    ],
    [
      'an audit row that was changed',
      `UPDATE audit_entry SET change = '{}' WHERE chain_id = (SELECT folio_id FROM posting WHERE id = $1) AND chain_position = 2`,
      ['What was audited of a folio is chained without a gap or a change.'],
    ],
    [
      'an event that was never written',
      `DELETE FROM outbox_event WHERE data -> 'folioIds' ->> 0 = (SELECT folio_id::text FROM posting WHERE id = $1)`,
      ['Every act has as many audit rows as events.'],
    ],
  ])('finds %s, and nothing else', async (_what, breakIt, rules) => {
    await api.db.query(breakIt, [line]);

    const { code, output } = await check();

    expect([...output.matchAll(BROKEN)].map(([, rule]) => rule?.trim())).toEqual(rules);
    expect(code).toBe(1);
  });

  function check(): Promise<{ code: number; output: string }> {
    const ownerUrl = process.env['AMENDS_TEST_OWNER_URL'] ?? '';
    const args = ['tools/check-invariants.mjs', '--owner-url', ownerUrl, '--property', api.property.code];
    return new Promise((resolve) => {
      const child = execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` }),
      );
    });
  }
});
