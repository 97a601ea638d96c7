import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { PageDto } from '@amends/kernel/dto';
import { Keyboard } from '../keyboard/keyboard';
import { lastGood } from '../last-good';
import { Live } from '../live';

/** Where a list is read, and what is done with it. */
export interface ListToEdit {
  readonly url: () => string | undefined;
  /** From the address: id of the row that is changed, `new` for one to be added. */
  readonly edit: () => string | undefined;
  /** What adding one is called. */
  readonly add: () => string;
  /** Beginnings of the events after which it is read anew. */
  readonly hears: readonly string[];
}

/** Rows that are added and changed in a card that is an address (`?edit=`); they stay while reading them anew fails. */
export class EditedList<Row extends { readonly id: string }> {
  readonly read = httpResource<PageDto<Row>>(() => this.list.url());
  readonly known = lastGood(this.read, () => this.list.url()).asReadonly();
  readonly rows = computed(() => this.known()?.data ?? []);
  readonly adding = computed(() => this.list.edit() === 'new');
  readonly edited = computed(() => this.rows().find(({ id }) => id === this.list.edit()));
  readonly open = computed(() => Boolean(this.list.edit()));

  private readonly router = inject(Router);

  constructor(private readonly list: ListToEdit) {
    inject(Live).on(
      ({ type }) => list.hears.some((begin) => type.startsWith(begin)),
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => list.add(), run: () => this.go('new') });
  }

  /** Opens the card on a row, or closes it. */
  go(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  done(): void {
    this.read.reload();
    void this.go(null);
  }
}
