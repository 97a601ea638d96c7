import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  BillSnapshotDto,
  KeepSnapshotDto,
  MadeExplanationLinkDto,
  MakeExplanationLinkDto,
} from '@amends/bill/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';

/** What is put in front of a payer: a bill in one order and language, or one line of it. */
export interface Shown {
  readonly folioId: string;
  readonly postingId: string | undefined;
  readonly window: number | undefined;
  readonly language: string | undefined;
  readonly groupBy: 'day' | 'kind';
}

/** Addresses and writes of what is shown to a guest. */
@Injectable({ providedIn: 'root' })
export class ShowApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  treeUrl({ folioId, ...shown }: Shown): string | undefined {
    const url = this.property.url('folios', folioId, 'explanation');
    return url && `${url}?${query({ ...shown, reader: 'payer' })}`;
  }

  /** The browser shows it in a tab of its own. */
  pdfUrl({ folioId, postingId, language, groupBy, window }: Shown): string {
    const url = postingId
      ? this.property.url('postings', postingId, 'explanation.pdf')
      : this.property.url('folios', folioId, 'explanation.pdf');
    return `${url}?${query(postingId ? { language } : { language, groupBy, window })}`;
  }

  linksUrl(folioId: string): string | undefined {
    return this.property.url('folios', folioId, 'explanation-links');
  }

  /** Notes that the guest was shown it, how, and what the guest said to it. */
  keep(
    { folioId, ...shown }: Shown,
    how: KeepSnapshotDto['how'],
    reaction?: KeepSnapshotDto['reaction'],
  ): Promise<BillSnapshotDto> {
    const url = `${this.property.url('folios', folioId, 'explanation-snapshots')}`;
    return firstValueFrom(this.http.post<BillSnapshotDto>(url, said({ ...shown, how, reaction })));
  }

  makeLink(shown: Shown, purpose: MakeExplanationLinkDto['purpose']): Promise<MadeExplanationLinkDto> {
    const url = `${this.property.url('explanation-links')}`;
    return firstValueFrom(this.http.post<MadeExplanationLinkDto>(url, { ...said(shown), purpose }));
  }

  closeLink(id: string): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${this.property.url('explanation-links', id)}`));
  }
}

/** What is not said is left out: the API takes no empty words. */
function said(facts: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function query(facts: object): string {
  return String(new URLSearchParams(Object.entries(said(facts)).map(([key, value]) => [key, String(value)])));
}
