import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { PageDto } from '@amends/kernel/dto';
import type { AuditEntryDto } from '@amends/reporting/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';

/** What is looked for, as it stands in the address of the screen. */
export interface AuditFilter {
  readonly person?: string | undefined;
  readonly act?: string | undefined;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  /** Id of one thing, from "everything about this". */
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const PAGE = 100;
const LARGEST_PAGE = 200;

/** Addresses of the audit. */
@Injectable({ providedIn: 'root' })
export class AuditApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  actorsUrl(): string | undefined {
    return this.property.url('audit', 'actors');
  }

  url(filter: AuditFilter, limit = PAGE): string | undefined {
    const list = this.property.url('audit');
    return list && `${list}?${paramsOf(filter).set('limit', limit).toString()}`;
  }

  /** Every page of what is looked for, until the caller stops asking. */
  async *pages(filter: AuditFilter): AsyncGenerator<readonly AuditEntryDto[]> {
    const address = this.url(filter, LARGEST_PAGE);
    let cursor: string | null = '';
    while (address && cursor !== null) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const { data, page }: PageDto<AuditEntryDto> = await firstValueFrom(
        this.http.get<PageDto<AuditEntryDto>>(address + query),
      );
      yield data;
      cursor = page.nextCursor;
    }
  }
}

function paramsOf({ person, act, kind, subject, about, from, until }: AuditFilter): HttpParams {
  const asked = { actorId: person, action: act, subjectKind: kind, subject, subjectId: about, from, until };
  const set = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new HttpParams({ fromObject: Object.fromEntries(set) });
}
