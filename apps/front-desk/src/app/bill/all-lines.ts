import { HttpClient } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { PostingDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { EMPTY, expand, reduce } from 'rxjs';
import { lastGood } from '../platform/last-good';
import { BillApi } from './bill-api';

const NONE: readonly PostingDto[] = [];

/**
 * Every line of a bill, however long: read on from page to page until the end. A bill is ordered oldest first, so what
 * the guest asks about stands on its last page. What was read stays while it is read anew: nothing that was chosen of it
 * goes from the screen because a colleague posted something.
 *
 * Made while a component is being made.
 */
export function allLines(folioId: () => string | undefined) {
  const [api, http] = [inject(BillApi), inject(HttpClient)];
  const read = (url: string) => http.get<PageDto<PostingDto>>(url);
  const found = rxResource({
    params: () => {
      const id = folioId();
      const first = id && api.linesUrl(id);
      return first ? { first } : undefined;
    },
    stream: ({ params: { first } }) =>
      read(first).pipe(
        expand(({ page: { nextCursor } }) =>
          nextCursor ? read(`${first}&cursor=${encodeURIComponent(nextCursor)}`) : EMPTY,
        ),
        reduce((lines, { data }) => [...lines, ...data], NONE),
      ),
  });
  const known = lastGood(found, folioId).asReadonly();
  return { resource: found, known, lines: computed(() => known() ?? NONE) };
}
