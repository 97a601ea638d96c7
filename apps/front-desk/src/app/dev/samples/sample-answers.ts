import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { NEVER, of, throwError } from 'rxjs';
import { CANDIDATES, CREDIT_PREVIEW, EXPLANATION, LIMITS, MOVE_PREVIEW } from './acts';
import { CASE_ROWS, ENTRIES } from './cases';
import { CHECKS, CORRECTION_OPTIONS, CORRECTION_PREVIEW, INVOICES, SETTLEMENT, WAIVERS } from './corrections';
import { SAMPLE_PROPERTY } from './house';
import { SETTINGS } from './house-settings';
import { FOLLOW_UPS, HOUSE } from './night';
import { FOLLOWS, KEYS_DUE, MAY_NOT_UNDO, MAY_UNDO, MOVES, OTHER, PLANS, SWAP } from './plans';
import { RACK_ROOM, ROOM_BLOCKS } from './rack';
import { CLOSED_ROOMS, NOBODY_DISPLACED, REASSIGNED, REASSIGNMENT_PLAN } from './reassign';
import { FOUND, NOBODY_FOUND } from './search';
import { DESKS, KEYS, MEMBERS, STATION_PEOPLE } from './staff';
import { LINES, OVERVIEW } from './stay';
import { TASKS, TASK_WHOLE } from './tasks';

const page = (data: readonly unknown[]): unknown => ({ data, page: { nextCursor: null, hasMore: false } });

/** What the hotel's server would answer; the address ends as the key says, or goes on with what was asked. */
const ANSWERS: readonly (readonly [RegExp, unknown])[] = [
  [/\/properties\/\w+$/, SAMPLE_PROPERTY],
  [/\/overview$/, OVERVIEW],
  [/\/move-candidates/, CANDIDATES],
  [/[/-]move-previews$/, MOVE_PREVIEW],
  [/\/credit-limits$/, LIMITS],
  [/\/credit-previews$/, CREDIT_PREVIEW],
  [/\/explanation/, EXPLANATION],
  [/\/refused\/correction-options$/, { ...CORRECTION_OPTIONS, folioId: 'refused', quoted: null }],
  [/\/bar\/correction-options$/, { ...CORRECTION_OPTIONS, quoted: null, quantity: 2 }],
  [/\/correction-options$/, CORRECTION_OPTIONS],
  [/\/folios\/[^r][\w-]*\/correction-previews$/, CORRECTION_PREVIEW],
  [/\/folios\/bill\/checks$/, CHECKS],
  [/\/stays\/empty\/charge-waivers$/, { data: [] }],
  [/\/charge-waivers$/, { data: WAIVERS }],
  [/\/folios\/empty\/invoices/, { data: [] }],
  [/\/folios\/failed\//, undefined],
  [/\/settlement$/, SETTLEMENT],
  [/\/invoices/, { data: INVOICES }],
  [/\/folios\/empty\/postings/, page([])],
  [/\/postings/, page(LINES)],
  [/\/cases\?/, page(CASE_ROWS)],
  [/\/timeline/, page(ENTRIES)],
  [/\/case-views$/, page([{ id: 'night', name: 'Noise at night', query: 'category=noise' }])],
  [/\/search\?q=nobody/, NOBODY_FOUND],
  [/\/search\?/, FOUND],
  [/\/search-index$/, page([])],
  [/\/house$/, HOUSE],
  [/\/follow-ups$/, FOLLOW_UPS],
  [/\/station$/, { data: STATION_PEOPLE }],
  [/\/staff\?/, page(MEMBERS)],
  [/\/staff\/[\w.-]+$/, MEMBERS[2]],
  [/\/desks\?/, page(DESKS)],
  [/\/api-keys\?/, page(KEYS)],
  [/\/settings$/, SETTINGS],
  ...PLANS,
  [/\/swap-previews$/, SWAP],
  [/\/stays\/stay-jonas$/, OTHER],
  [/\/held\/moves$/, { data: MOVES.map((move) => ({ ...move, stayId: 'held' })) }],
  [/\/stays\/stay-anna\/moves$/, { data: MOVES }],
  [/\/held\/moves\/\w+\/undo$/, MAY_NOT_UNDO],
  [/\/stay-anna\/moves\/\w+\/undo$/, MAY_UNDO],
  [/\/stay-anna\/keys$/, { data: [KEYS_DUE] }],
  [/\/checklists\?stayId=stay-anna/, { data: [FOLLOWS] }],
  [/\/room-blocks\?active/, page(CLOSED_ROOMS)],
  [/\/reassignment-previews .*nobody/, NOBODY_DISPLACED],
  [/\/reassignment-previews .*failed/, undefined],
  [/\/reassignment-previews$/, REASSIGNMENT_PLAN],
  [/\/reassignments\/made$/, REASSIGNED],
  [/\/rooms\/rack-\w+$/, RACK_ROOM],
  [/\/room-blocks\?roomId=rack/, page(ROOM_BLOCKS)],
  [/\/tasks\?.*department=porter/, page([])],
  [/\/tasks\?/, page(TASKS)],
  [/\/tasks\/[\w-]+$/, TASK_WHOLE],
];

/** What it would refuse. */
const REFUSALS: readonly (readonly [RegExp, string, number])[] = [
  [/\/session\/pin$/, 'pin-wrong', 401],
  [/\/folios\/refused\//, 'window-closed', 409],
];

/** In the gallery nothing is asked of a server: `slow` in an address never answers, what has no sample fails as a server would. */
export const sampleAnswers: HttpInterceptorFn = ({ url, body: asked }) => {
  const whole = asked === null ? url : `${url} ${JSON.stringify(asked)}`;
  if (/\/slow\/|q=slow|"slow"/.test(whole)) return NEVER;
  const [, body] = answerTo(whole) ?? answerTo(url) ?? [];
  return body ? of(new HttpResponse({ body })) : throwError(() => refusal(url));
};

function answerTo(asked: string): (typeof ANSWERS)[number] | undefined {
  return ANSWERS.find(([address]) => address.test(asked));
}

function refusal(url: string): HttpErrorResponse {
  const [, code, status] = REFUSALS.find(([address]) => address.test(url)) ?? [url, 'not-found', 404];
  return new HttpErrorResponse({ url, status, error: { code, title: code, status, requestId: 'sample' } });
}
