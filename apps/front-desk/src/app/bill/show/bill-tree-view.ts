import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type BillGroup, type BillNode, type BillTree, billWordsOf, localeOf } from '@amends/bill';
import type { MoneyText } from '@amends/kernel';
import { showMoney, showPercent } from '@amends/ui';
import { Session } from '../../platform/session';

/** A line of the tree and how deep it stands. */
interface TreeRow {
  readonly node: BillNode;
  readonly depth: number;
}

/** The bill as a payer sees it, in the payer's language: on the screen and, alone, on paper. */
@Component({
  selector: 'am-bill-tree-view',
  templateUrl: './bill-tree-view.html',
  styleUrl: './bill-tree-view.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillTreeView {
  readonly tree = input.required<BillTree>();

  protected readonly words = computed(() => billWordsOf(this.tree().language));
  protected readonly house = computed(() => this.session.assignment()?.property.name ?? '');
  private readonly locale = computed(() => localeOf(this.tree().language));
  private readonly session = inject(Session);

  protected rowsOf({ nodes }: BillGroup): readonly TreeRow[] {
    return flat(nodes, 0);
  }

  protected say(amount: MoneyText | null): string {
    return amount ? showMoney(amount, this.locale()) : this.words().notShown;
  }

  protected percent(percent: string): string {
    return showPercent(percent, this.locale());
  }

  /** What the sum at the foot is; a decimal is zero when it has no other digit. */
  protected due(balance: string): string {
    const { settled, toPay, toReturn } = this.words();
    if (!/[1-9]/.test(balance)) return settled;
    return balance.startsWith('-') ? toReturn : toPay;
  }
}

function flat(nodes: readonly BillNode[], depth: number): readonly TreeRow[] {
  return nodes.flatMap((node) => [{ node, depth }, ...flat(node.parts, depth + 1)]);
}
