import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BillCheckRowDto } from '@amends/bill/dto';
import { Button, Chip, EmptyState, MoneyPipe, PageHead, Skeleton } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { PageList } from '../platform/page-list';
import { Private } from '../platform/privacy';
import { Steady, SteadyRows } from '../platform/steady-rows';
import { UpdatesOffer } from '../platform/updates-offer';
import { STATUS_TONES } from '../stay/status-tones';
import { BillCheckApi } from './bill-check-api';
import { FindingWords, SEVERITY_TONES } from './finding-words';

interface BillRow extends BillCheckRowDto {
  readonly id: string;
  readonly version: number;
}

/** What has to do with a bill: whatever arrives on it, changes its stay, or is said of a finding. */
const ABOUT_BILLS = /^(bill|folio|stay)\./;

/** For the night auditor, and whoever checks guests out: every bill in house on which something is likely wrong. */
@Component({
  selector: 'am-bill-checks-page',
  imports: [
    Button,
    Chip,
    EmptyState,
    LoadError,
    MoneyPipe,
    PageHead,
    Private,
    RouterLink,
    Skeleton,
    Steady,
    UpdatesOffer,
  ],
  templateUrl: './bill-checks-page.html',
  styleUrl: './bill-checks-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillChecksPage {
  protected readonly t = injectWords('bill-check');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly words = new FindingWords();
  protected readonly tones = SEVERITY_TONES;
  protected readonly statusTones = STATUS_TONES;
  private readonly api = inject(BillCheckApi);
  protected readonly list = new PageList<BillCheckRowDto>(() => this.api.listUrl());
  private readonly rows = computed<readonly BillRow[]>(() =>
    this.list.rows().map((row) => ({ ...row, id: row.stayId, version: 0 })),
  );
  protected readonly bills = new SteadyRows<BillRow>(
    computed(() => this.rows().filter(({ findings }) => findings.length > 0)),
    sameFindings,
  );
  protected readonly dismissed = computed(() => this.rows().filter(({ findings }) => findings.length === 0));

  constructor() {
    inject(Live).on(
      ({ type }) => ABOUT_BILLS.test(type),
      () => this.list.reload(),
    );
    inject(Keyboard).bind({
      keys: ' ',
      label: () => this.shell('keys.updates'),
      when: () => this.bills.waiting() > 0,
      run: () => this.bills.accept(),
    });
  }
}

function sameFindings(a: BillRow, b: BillRow): boolean {
  return a.findings.map(({ key }) => key).join() === b.findings.map(({ key }) => key).join();
}
