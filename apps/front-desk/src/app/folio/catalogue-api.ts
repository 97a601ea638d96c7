import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AddedWindowDto,
  AddPackageDto,
  AddTaxRuleDto,
  AddTransactionCodeDto,
  AddWindowDto,
  EditPackageDto,
  EditTaxRuleDto,
  EditTransactionCodeDto,
  PackageDto,
  PutRoutingRuleDto,
  RoutingDto,
  TaxRuleDto,
  TransactionCodeDto,
} from '@amends/folio/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Addresses and writes of transaction codes, taxes, packages, and who pays what of a bill. */
@Injectable({ providedIn: 'root' })
export class CatalogueApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  codesUrl(): string | undefined {
    return withLimit(this.property.url('transaction-codes'));
  }

  taxesUrl(): string | undefined {
    return withLimit(this.property.url('tax-rules'));
  }

  packagesUrl(): string | undefined {
    return withLimit(this.property.url('packages'));
  }

  routingUrl(folioId: string): string | undefined {
    return this.property.url('folios', folioId, 'routing');
  }

  /** All rules of a bill, in the place of those that were read. */
  putRouting({ folioId, version }: RoutingDto, rules: readonly PutRoutingRuleDto[]): Promise<RoutingDto> {
    return firstValueFrom(this.http.put<RoutingDto>(`${this.routingUrl(folioId)}`, { rules }, seen(version)));
  }

  /** The id is made by the caller and is also the act's key. */
  addWindow(folioId: string, window: AddWindowDto, id: string): Promise<AddedWindowDto> {
    const url = `${this.property.url('folios', folioId, 'windows')}`;
    return firstValueFrom(this.http.post<AddedWindowDto>(url, window, { context: sameAct(id) }));
  }

  addCode(code: AddTransactionCodeDto): Promise<TransactionCodeDto> {
    return this.post('transaction-codes', code);
  }

  editCode(code: Versioned, change: EditTransactionCodeDto): Promise<TransactionCodeDto> {
    return this.patch('transaction-codes', code, change);
  }

  addTax(rule: AddTaxRuleDto): Promise<TaxRuleDto> {
    return this.post('tax-rules', rule);
  }

  editTax(rule: Versioned, change: EditTaxRuleDto): Promise<TaxRuleDto> {
    return this.patch('tax-rules', rule, change);
  }

  async removeTax({ id, version }: Versioned): Promise<void> {
    await firstValueFrom(this.http.delete(`${this.property.url('tax-rules', id)}`, seen(version)));
  }

  addPackage(pack: AddPackageDto): Promise<PackageDto> {
    return this.post('packages', pack);
  }

  editPackage(pack: Versioned, change: EditPackageDto): Promise<PackageDto> {
    return this.patch('packages', pack, change);
  }

  private post<Answer>(list: string, body: object): Promise<Answer> {
    return firstValueFrom(this.http.post<Answer>(`${this.property.url(list)}`, body));
  }

  private patch<Answer>(list: string, { id, version }: Versioned, change: object): Promise<Answer> {
    return firstValueFrom(this.http.patch<Answer>(`${this.property.url(list, id)}`, change, seen(version)));
  }
}

function seen(version: number): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${version}"` } };
}

function withLimit(list: string | undefined): string | undefined {
  return list && `${list}?limit=200`;
}
