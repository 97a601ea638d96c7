import { execFile } from 'node:child_process';
import { join } from 'node:path';
import {
  correct,
  type CorrectionScene,
  correctionScene,
  undoCorrection,
  withCityTax,
} from '../../test/correction-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
const BROKEN = /^\d {2}(.+?) +BROKEN/gm;

/** Each test has a hotel of its own, since what it breaks stays broken. */
describe('tools/check-invariants after corrections', () => {
  let api: Api;
  let head: SignedIn;
  let scene: CorrectionScene;

  beforeEach(async () => {
    api = await startApi();
    await withCityTax(api);
    head = await api.staff({ role: 'head' });
    scene = await correctionScene(api, head);
  });
  afterEach(() => api.close());

  async function correctAll(): Promise<string> {
    const { folioId, room, bar } = scene;
    const done = async (wish: object) => (await correct(api, folioId, wish, { as: head })).body;
    const moved = await done({ act: 'transfer', postingIds: [room], to: { window: 2 } });
    await done({ act: 'credit', postingIds: [bar], percent: '12.5' });
    const halves = [1, 2].map((window) => ({ window, percent: '50' }));
    const split = await done({ act: 'split', postingIds: [bar], by: 'percent', parts: halves });
    for (const { id } of [split, moved]) await undoCorrection(api, id, { as: head }).expect(201);
    const { id } = await done({ act: 'quantity', postingIds: [room], unitPrice: { amount: '90.00', currency: 'EUR' } });
    await undoCorrection(api, id, { as: head }).expect(201);
    return split.id;
  }

  it('finds nothing broken', async () => {
    await correctAll();

    const { code, output } = await check();
    expect(output).toMatch(/^\d+ hold, 0 broken$/m);
    expect(code).toBe(0);
  });

  it.each([
    [
      'an act that changed the bill by more than its lines',
      `UPDATE correction SET change_minor = -1 WHERE act = 'credit' AND property_id = (SELECT property_id FROM correction WHERE id = $1)`,
      ['A correction changes the bills by exactly its lines.'],
    ],
    [
      'a line of an undone act that was not undone',
      `UPDATE correction_line SET of_posting_id = posting_id WHERE correction_id = (SELECT id FROM correction WHERE undoes_id = $1)`,
      ['An undone correction is undone wholly: each of its lines once, to the cent, with its tax.'],
    ],
    [
      'a part of a split that stands in the place of another line',
      `UPDATE correction_line SET of_posting_id = posting_id WHERE correction_id = $1 AND place = 1`,
      ['What is moved or split nets to zero in amount and in tax, line by line.'],
    ],
    [
      'a split that moved revenue to another account',
      `UPDATE journal_row SET credit_account = 'revenue:elsewhere' WHERE part = 1
         AND posting_id = (SELECT posting_id FROM correction_line WHERE correction_id = $1 AND place = 1)`,
      ['The books of what is moved or split are the same before and after, account by account.'],
    ],
    [
      'a correction beyond the authority of its role',
      `UPDATE correction SET authority_minor = 1 WHERE act = 'credit' AND property_id = (SELECT property_id FROM correction WHERE id = $1)`,
      ['No credit passed the authority it was given under, counted over its case.'],
    ],
  ])('finds %s, and nothing else', async (_what, breakIt, rules) => {
    await api.db.query(breakIt, [await correctAll()]);

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
