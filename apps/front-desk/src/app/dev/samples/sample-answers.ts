import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { NEVER, of, throwError } from 'rxjs';
import { CANDIDATES, CREDIT_PREVIEW, EXPLANATION, LIMITS, MOVE_PREVIEW } from './acts';
import { CASE_ROWS, ENTRIES } from './cases';
import { SAMPLE_PROPERTY } from './house';
import { LINES, OVERVIEW } from './stay';

const page = (data: readonly unknown[]): unknown => ({ data, page: { nextCursor: null, hasMore: false } });

/** What the hotel's server would answer; the address ends as the key says. */
const ANSWERS: readonly (readonly [RegExp, unknown])[] = [
  [/\/properties\/\w+$/, SAMPLE_PROPERTY],
  [/\/overview$/, OVERVIEW],
  [/\/move-candidates/, CANDIDATES],
  [/\/move-previews$/, MOVE_PREVIEW],
  [/\/credit-limits$/, LIMITS],
  [/\/credit-previews$/, CREDIT_PREVIEW],
  [/\/explanation/, EXPLANATION],
  [/\/folios\/empty\/postings/, page([])],
  [/\/postings/, page(LINES)],
  [/\/cases\?/, page(CASE_ROWS)],
  [/\/timeline/, page(ENTRIES)],
];

/** In the gallery nothing is asked of a server: `slow` in an address never answers, what has no sample fails as a server would. */
export const sampleAnswers: HttpInterceptorFn = ({ url }) => {
  if (url.includes('/slow/')) return NEVER;
  const [, body] = ANSWERS.find(([address]) => address.test(url)) ?? [];
  return body ? of(new HttpResponse({ body })) : throwError(() => refusal(url));
};

function refusal(url: string): HttpErrorResponse {
  const error = { code: 'not-found', title: 'Not found', status: 404, requestId: 'sample' };
  return new HttpErrorResponse({ url, status: 404, error });
}
