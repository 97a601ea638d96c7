import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import type { ClosurePreviewDto } from '@amends/settlement/dto';
import { ActionCard, Button, MoneyPipe, Notice, Skeleton } from '@amends/ui';
import { FindingsNote } from '../bill/findings-note';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { NeedsConnection } from '../platform/needs-connection';
import { PreviewedAct } from '../platform/previewed-act';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { inOneLine } from './party-fields';
import { SettlementApi } from './settlement-api';

const NEXT_STEPS: Readonly<Record<string, 'pay' | 'back'>> = { 'balance-open': 'pay', 'balance-negative': 'back' };
const NEEDED = { pay: 'payment.take', back: 'refund.give' } as const;

/** Closes all that is open of a bill: shows what looks wrong on it and who gets which invoice, says that it is for good, asks once. */
@Component({
  selector: 'am-close-card',
  imports: [ActionCard, Button, FindingsNote, MoneyPipe, NeedsConnection, Notice, Skeleton],
  templateUrl: './close-card.html',
  styleUrl: './money-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseCard {
  readonly folio = input.required<FolioDto>();
  readonly closed = output<void>();
  readonly done = output<void>();
  /** What stands in the way can be settled: something is to be paid, or to be given back, on this payer's part. */
  readonly settleAsked = output<{ readonly direction: 'pay' | 'back'; readonly window: number }>();

  /** Whose part of the bill has an invoice address to be written. */
  readonly addressAsked = output<number>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  private readonly api = inject(SettlementApi);
  private readonly strip = inject(StatusStrip);
  protected readonly doing = new PreviewedAct<ClosurePreviewDto>({
    ask: () => this.api.previewClosure(this.folio().id, {}),
    chosen: () => this.folio(),
    send: (seen, key) => this.close(seen.token, key),
  });

  /** The next step where the bill cannot be closed yet. */
  protected readonly next = computed(() => {
    const { code, facts } = problemOf(this.doing.preview.error());
    const direction = NEXT_STEPS[code];
    const window = Number(facts['window']);
    return direction && this.session.may(NEEDED[direction]) && window ? { direction, window } : undefined;
  });
  private readonly session = inject(Session);
  protected readonly oneLine = inOneLine;

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  /** It is for good: only on what was seen, never on what is still on its way. */
  protected confirm(): void {
    if (this.doing.seen()) void this.doing.confirm();
  }

  private async close(token: string, key: string): Promise<void> {
    const { invoices } = await this.api.close(this.folio().id, {}, token, key);
    const numbers = invoices.map(({ number }) => number).join(', ');
    this.strip.say(numbers ? this.t('closing.done', { numbers }) : this.t('closing.done-empty'));
    this.done.emit();
  }
}
