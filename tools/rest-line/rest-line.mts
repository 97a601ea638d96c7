/**
 * `npm run rest-line -- --url http://localhost:3000 --key amk_…`: the whole line by REST, as another system would do it.
 *
 * It finds the guest in a room, opens a case, moves the guest, explains a line of the bill, gives a credit, is refused
 * another, and closes the case. Written against types made from the OpenAPI document, and every answer is compared with
 * the document the server publishes. It works on real rows: on the sample, or on a hotel for trying.
 *
 * `--room 412` is the room to look for. Without `--key`, the sample's own key for `--property` (LIS1) is taken.
 */
import { parseArgs } from 'node:util';
import { checkLines, explain, readLines, roomNight } from './bill.mts';
import { closeCase, openCase, readTimeline } from './case.mts';
import { AnswerCheck } from './check-answers.mts';
import { giveTenPercent, refuseBeyondLimit } from './credit.mts';
import { findGuest, readOverview } from './guest.mts';
import { answered, connect, type Line, moneyText } from './line.mts';
import { checkRooms, chooseRoom, moveGuest } from './move.mts';
import { sampleKey } from './sample-key.mts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    key: { type: 'string' },
    property: { type: 'string', default: 'LIS1' },
    room: { type: 'string', default: '412' },
  },
});

async function run(): Promise<void> {
  const check = await AnswerCheck.of(values.url);
  const api = connect(values.url, values.key ?? sampleKey(values.property), check);
  const { data: properties } = answered(await api.GET('/api/v1/properties'));
  const [hotel] = properties;
  if (!hotel) throw new Error('This key works in no hotel.');
  const say = (step: string, result: string): void => console.log(`${step.padEnd(22)} ${result}`);
  say('hotel', `${hotel.code} ${hotel.name}, business date ${hotel.businessDate}`);
  await follow({ api, property: hotel.code, say }, values.room);
  say('answers', `${check.checked} of them, each as the document says`);
}

/** The line, step by step. */
async function follow(line: Line, room: string): Promise<void> {
  const { stayId } = await findGuest(line, room);
  const { stay, guest, folios } = await readOverview(line, stayId);
  const before = await readLines(line, folios);
  const { id: caseId } = await openCase(line, stayId);
  const candidate = await chooseRoom(line, stayId);
  const move = await moveGuest(line, stay, caseId, candidate);
  await checkRooms(line, stay, move);
  await checkLines(line, folios, before);
  const night = roomNight(before, room);
  await explain(line, night, guest.language);
  const credit = await giveTenPercent(line, caseId, night);
  await refuseBeyondLimit(line, caseId, night, credit.total);
  await readTimeline(line, caseId, ['opened', 'move', 'credit']);
  await closeCase(line, caseId, `Moved to ${move.toRoom.number}, ${moneyText(credit.total)} off one night.`);
  await readTimeline(line, caseId, ['opened', 'move', 'credit', 'transition']);
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
