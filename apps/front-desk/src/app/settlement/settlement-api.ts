import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  ClosureDto,
  CreditNoteDto,
  PreviewClosureDto,
  PreviewCreditNoteDto,
  PutInvoicePartyDto,
  SettlementActDto,
  WindowPartyDto,
} from '@amends/settlement/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Where money of a bill moves; each has a preview of its own. */
export type MoneyAct = 'payment' | 'paid-out' | 'refund' | 'balance-choice';

/** Addresses and writes of settling a bill. */
@Injectable({ providedIn: 'root' })
export class SettlementApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  settlementUrl(folioId: string): string | undefined {
    return this.property.url('folios', folioId, 'settlement');
  }

  invoicesUrl(folioId: string): string | undefined {
    return this.property.url('folios', folioId, 'invoices');
  }

  /** Whom the invoice of a payer's part is made out to. */
  partyUrl(folioId: string, window: number): string | undefined {
    return this.property.url('folios', folioId, 'windows', String(window), 'invoice-party');
  }

  /** In the place of what was read. */
  putParty({ folioId, window, version }: WindowPartyDto, party: PutInvoicePartyDto): Promise<WindowPartyDto> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.put<WindowPartyDto>(`${this.partyUrl(folioId, window)}`, party, { headers }));
  }

  /** The paper, as PDF. */
  documentUrl(kind: 'invoices' | 'credit-notes', id: string): string | undefined {
    return this.property.url(kind, id, 'document.pdf');
  }

  /** Changes nothing; answers what a credit note would take off. */
  previewNote(invoiceId: string, wish: PreviewCreditNoteDto): HttpResourceRequest | undefined {
    const url = this.property.url('invoices', invoiceId, 'credit-note-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  issueNote(invoiceId: string, wish: PreviewCreditNoteDto, previewToken: string, key: string): Promise<CreditNoteDto> {
    const url = `${this.property.url('invoices', invoiceId, 'credit-notes')}`;
    return firstValueFrom(this.http.post<CreditNoteDto>(url, { ...wish, previewToken }, { context: sameAct(key) }));
  }

  /** Changes nothing; answers what closing would do. */
  previewClosure(folioId: string, wish: PreviewClosureDto): HttpResourceRequest | undefined {
    const url = this.property.url('folios', folioId, 'closure-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** For good: there is no way back. The key makes two presses one act. */
  close(folioId: string, wish: PreviewClosureDto, previewToken: string, key: string): Promise<ClosureDto> {
    const url = `${this.property.url('folios', folioId, 'closure')}`;
    return firstValueFrom(this.http.post<ClosureDto>(url, { ...wish, previewToken }, { context: sameAct(key) }));
  }

  /** Changes nothing; answers the lines that would come onto the bill. */
  preview(folioId: string, act: MoneyAct, wish: object): HttpResourceRequest | undefined {
    const url = this.property.url('folios', folioId, `${act}-previews`);
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  settle(folioId: string, act: MoneyAct, wish: object, previewToken: string, key: string): Promise<SettlementActDto> {
    const url = `${this.property.url('folios', folioId, `${act}s`)}`;
    return firstValueFrom(this.http.post<SettlementActDto>(url, { ...wish, previewToken }, { context: sameAct(key) }));
  }
}
