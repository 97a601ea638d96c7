import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { REFUND_REASONS, type RefundReason } from '@amends/settlement';
import type { SettlementDto, SettlementPreviewDto } from '@amends/settlement/dto';
import { ActionCard, FORMATS, Field, MoneyPipe, Notice, Skeleton, showMoney } from '@amends/ui';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { NeedsConnection } from '../platform/needs-connection';
import { PreviewedAct } from '../platform/previewed-act';
import { injectProblemText } from '../platform/problem-text';
import { readSum } from '../platform/read-sum';
import { StatusStrip } from '../platform/status-strip';
import { type MoneyChoice, waysBack, waysOut, waysToPay, wishOf } from './money-choices';
import { SettlementApi } from './settlement-api';

const CONFIRMS = { pay: 'confirm.pay', back: 'confirm.refund', out: 'confirm.out' } as const;
const WAYS = { pay: waysToPay, back: waysBack, out: waysOut } as const;

/**
 * Takes a payment or a deposit, hands money out for the guest, or says what becomes of money we owe: refund, another
 * payer's part, a voucher, or nothing yet.
 */
@Component({
  selector: 'am-money-card',
  imports: [ActionCard, Field, MoneyPipe, NeedsConnection, Notice, Skeleton],
  templateUrl: './money-card.html',
  styleUrl: './money-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoneyCard {
  readonly settlement = input.required<SettlementDto>();
  readonly windowNumber = input.required<number>();
  readonly direction = input.required<'pay' | 'back' | 'out'>();
  readonly closed = output<void>();
  readonly done = output<void>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  protected readonly reasons = REFUND_REASONS;
  protected readonly reason = signal<RefundReason>('overpaid');
  protected readonly description = signal('');
  protected readonly reference = signal('');
  private readonly api = inject(SettlementApi);
  private readonly strip = inject(StatusStrip);
  private readonly formats = inject(FORMATS);

  protected readonly part = computed(() =>
    this.settlement().windows.find(({ window }) => window === this.windowNumber()),
  );
  protected readonly ways = computed(() => {
    const part = this.part();
    if (!part) return [];
    return WAYS[this.direction()](this.settlement(), part);
  });
  /** What was chosen stays chosen when the bill is read anew. */
  protected readonly way = linkedSignal<readonly MoneyChoice[], MoneyChoice | undefined>({
    source: () => this.ways(),
    computation: (ways, before) => ways.find(({ id }) => id === before?.value?.id) ?? ways[0],
  });
  /** What is offered first, until another sum is typed; another way begins anew. */
  protected readonly typed = linkedSignal<{ readonly way: string; readonly first: string }, string>({
    source: () => ({ way: this.way()?.id ?? '', first: this.way()?.first?.amount ?? '' }),
    computation: ({ way, first }, before) =>
      before?.source.way === way && before.value !== before.source.first ? before.value : first,
  });
  private readonly wish = computed(() => {
    const way = this.way();
    const said = { reason: this.reason(), description: this.description(), reference: this.reference() };
    return way && wishOf(way, this.windowNumber(), readSum(this.typed(), this.settlement().currency), said);
  });
  protected readonly doing = new PreviewedAct<SettlementPreviewDto>({
    ask: () => {
      const [way, wish] = [this.way(), this.wish()];
      return way && wish ? this.api.preview(this.settlement().folioId, way.act, wish) : undefined;
    },
    chosen: () => this.wish(),
    send: (seen, key) => this.settle(seen.token, key),
  });
  protected readonly confirmLabel = computed(() => {
    const [way, seen] = [this.way(), this.doing.seen()];
    if (way?.choice) return this.t(`confirm.${way.choice}`);
    if (!seen) return this.t(this.direction());
    return this.t(CONFIRMS[this.direction()], { amount: showMoney(seen.amount, this.formats().locale) });
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.doing.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected nameOf({ tender, choice, toPayer }: MoneyChoice): string {
    if (choice === 'other-window') return this.t('way.other-window', { payer: toPayer ?? '' });
    return choice ? this.t(`way.${choice}`) : (tender ?? '');
  }

  protected because(reason: string): void {
    this.reason.set(this.reasons.find((one) => one === reason) ?? 'other');
  }

  private async settle(token: string, key: string): Promise<void> {
    const [way, wish] = [this.way(), this.wish()];
    if (!way || !wish) return;
    const act = await this.api.settle(this.settlement().folioId, way.act, wish, token, key);
    const amount = showMoney(act.amount, this.formats().locale);
    this.strip.say(this.t(`done.${act.act}`, { amount, number: act.voucherNumber ?? '' }));
    this.done.emit();
  }
}
