import { Directive, computed, input, linkedSignal, signal, type Signal } from '@angular/core';

/**
 * Rows that do not jump: while the pointer or the focus is in the list the
 * old ones stay, and the new ones wait until they are asked for.
 */
export class SteadyRows<Row extends { readonly id: string; readonly version: number }> {
  readonly held = signal(false);
  readonly shown: Signal<readonly Row[]>;
  readonly waiting = computed(() => (this.held() ? difference(this.shown(), this.latest(), this.same) : 0));

  private readonly accepted = signal(0);

  /** `same` says which changes of a row may pass while it is held; without it, none that counts its version up. */
  constructor(
    private readonly latest: Signal<readonly Row[]>,
    private readonly same: (a: Row, b: Row) => boolean = (a, b) => a.version === b.version,
  ) {
    this.shown = linkedSignal<
      { readonly rows: readonly Row[]; readonly held: boolean; readonly accepted: number },
      readonly Row[]
    >({
      source: () => ({ rows: this.latest(), held: this.held(), accepted: this.accepted() }),
      computation: ({ rows, held, accepted }, previous) => {
        const keep = held && previous && previous.source.accepted === accepted && previous.value.length > 0;
        return keep ? previous.value : rows;
      },
    }).asReadonly();
  }

  accept(): void {
    this.accepted.update((times) => times + 1);
  }
}

/** Put on the list; tells its `SteadyRows` when somebody is in it. */
@Directive({
  selector: '[amSteady]',
  host: {
    '(pointerenter)': 'hold($event)',
    '(pointerleave)': 'amSteady().held.set(false)',
    '(focusin)': 'amSteady().held.set(true)',
    '(focusout)': 'amSteady().held.set(false)',
  },
})
export class Steady {
  readonly amSteady = input.required<Pick<SteadyRows<{ readonly id: string; readonly version: number }>, 'held'>>();

  protected hold({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse') this.amSteady().held.set(true);
  }
}

/** How many rows are new, gone or other than they are shown. */
function difference<Row extends { readonly id: string }>(
  shown: readonly Row[],
  latest: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): number {
  const known = new Map(shown.map((row) => [row.id, row]));
  const changed = latest.filter((row) => {
    const before = known.get(row.id);
    return !before || !same(before, row);
  }).length;
  const ids = new Set(latest.map(({ id }) => id));
  return changed + shown.filter(({ id }) => !ids.has(id)).length;
}
