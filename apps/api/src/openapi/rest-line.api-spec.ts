import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { INTEGRATION_SCOPES } from '@amends/staff';
import { type Api, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
const run = promisify(execFile);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A Polish guest in 412 with two nights on the bill, and a quiet room to go to. */
async function guestIn412(): Promise<void> {
  const { id: roomId } = await api.room({ number: '412', floor: 4 });
  await api.room({ number: '508', floor: 5, features: ['quiet-side'] });
  const stayId = await api.stay({ roomId, arrivesIn: -2, leavesIn: 3 });
  const folioId = await api.folio(stayId);
  await api.charge(folioId, { roomNumber: '412', serviceDate: '2026-03-08' });
  await api.charge(folioId, { roomNumber: '412', serviceDate: '2026-03-09' });
}

it('goes the whole line with an API key and the client made from the document', async () => {
  await guestIn412();
  const { headers } = await api.apiKey(INTEGRATION_SCOPES);
  const key = headers['authorization']?.replace('Bearer ', '') ?? '';
  const script = ['tools/rest-line/rest-line.mts', '--url', api.url, '--key', key, '--room', '412'];
  const { stdout } = await run(process.execPath, script, { cwd: ROOT });
  const steps = stdout.trimEnd().split('\n');
  expect(steps).toEqual([
    expect.stringMatching(/^hotel +\w+ Test house, business date 2026-03-10$/),
    expect.stringMatching(/^search 412 +Ms Anna Nowak, 2026-03-08 to 2026-03-13$/),
    expect.stringMatching(/^overview +speaks pl, pays for STD, 3 nights left, bill F-\w+ 200\.00 EUR, 0 open cases$/),
    expect.stringMatching(/^open a case +\w+-2026-000001, due /),
    expect.stringMatching(/^candidates +1 rooms, 1 not; 508 \(STD\): /),
    expect.stringMatching(/^preview the move +412 to 508, to do: /),
    expect.stringMatching(/^move +412 to 508 by PMS, charged as STD; once$/),
    expect.stringMatching(/^rooms +412 Dirty, 508 Occupied, still charged as STD$/),
    expect.stringMatching(/^bill lines +2 lines, each with the room it was for$/),
    expect.stringMatching(/^explain in pl +\S/),
    expect.stringMatching(/^preview ten percent +10\.00 EUR, balance 200\.00 EUR to 190\.00 EUR$/),
    expect.stringMatching(/^give ten percent +10\.00 EUR for noise, by PMS; once$/),
    expect.stringMatching(/^one more than allowed +\d+ credit-exceeds-authority: at most 15\.00 EUR of 25\.00 EUR$/),
    expect.stringMatching(/^timeline +opened, task, move, credit$/),
    expect.stringMatching(/^close the case +\S+: Moved to 508, 10\.00 EUR off one night\.$/),
    expect.stringMatching(/^timeline +opened, task, move, credit, transition$/),
    expect.stringMatching(/^answers +\d+ of them, each as the document says$/),
  ]);
});
