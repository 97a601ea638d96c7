import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { BillChecksDto, FindingDto } from '@amends/bill/dto';
import { Live } from '../platform/live';
import { Session } from '../platform/session';
import { changesStay } from '../stay/stay-events';
import { BillCheckApi } from './bill-check-api';

/** What is likely wrong on the bills of one stay, fetched anew when anything happens to them. Provided where it is shown. */
@Injectable()
export class BillChecks {
  /** Any bill of the stay. */
  readonly folioId = signal<string | undefined>(undefined);

  private readonly api = inject(BillCheckApi);
  private readonly session = inject(Session);
  readonly answer = httpResource<BillChecksDto>(() => {
    const id = this.folioId();
    return id && this.session.may('bill.check') ? this.api.checksUrl(id) : undefined;
  });
  /** The old ones stay while they are fetched anew. */
  readonly value = linkedSignal<BillChecksDto | undefined, BillChecksDto | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
  readonly open = computed<readonly FindingDto[]>(() => this.value()?.findings ?? []);
  /** By the line each is about. */
  readonly byLine = computed(() => new Map(this.open().map((finding) => [finding.line.postingId, finding])));

  constructor() {
    inject(Live).on(
      (event) => changesStay(event, this.value()?.stayId),
      () => this.answer.reload(),
    );
  }
}
