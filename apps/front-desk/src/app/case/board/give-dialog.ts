import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { CaseOwnerDto, CaseRowDto } from '@amends/case/dto';
import { searchKey } from '@amends/kernel';
import { Avatar, Dialog, Field, Skeleton } from '@amends/ui';
import { LoadError } from '../../platform/load-error';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';

type Owners = HttpResourceRef<{ readonly data: readonly CaseOwnerDto[] } | undefined>;

/** Gives a case to a colleague: part of the name, Enter. */
@Component({
  selector: 'am-give-dialog',
  imports: [Avatar, Dialog, LoadError, Field, Skeleton],
  templateUrl: './give-dialog.html',
  styleUrl: './give-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GiveDialog {
  /** The case to give; the dialog is open while there is one. */
  readonly row = input<CaseRowDto>();
  readonly owners = input.required<Owners>();
  readonly chosen = output<{ readonly row: CaseRowDto; readonly owner: CaseOwnerDto }>();
  readonly closed = output<void>();

  protected readonly t = injectWords('board');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  /** Typed anew for each case. */
  protected readonly typed = linkedSignal<unknown, string>({ source: this.row, computation: () => '' });
  protected readonly people = computed(() => {
    const [wanted, owners] = [searchKey(this.typed()), this.owners()];
    const others = (owners.hasValue() ? owners.value().data : []).filter(({ id }) => id !== this.row()?.owner?.id);
    return others.filter(({ name }) => ` ${searchKey(name)}`.includes(` ${wanted}`));
  });
  protected readonly me = computed(() => this.session.current()?.staff.id);
  private readonly session = inject(Session);

  protected give(owner: CaseOwnerDto | undefined): void {
    const row = this.row();
    if (row && owner) this.chosen.emit({ row, owner });
  }

  protected toggled(open: boolean): void {
    if (!open) this.closed.emit();
  }
}
