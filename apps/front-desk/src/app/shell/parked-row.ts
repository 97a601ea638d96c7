import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Icon, KeyHint, type IconName } from '@amends/ui';
import { Intakes, type Intake } from '../platform/intakes';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords, wordsThere } from '../platform/language';

const SHOWN = 6;
const ICONS: Readonly<Record<string, IconName>> = { case: 'plus', move: 'move', credit: 'gift', close: 'check' };

/** Guests set aside, one key apart; nothing while there is nobody. */
@Component({
  selector: 'am-parked-row',
  imports: [Icon, KeyHint],
  templateUrl: './parked-row.html',
  styleUrl: './parked-row.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParkedRow {
  protected readonly t = injectWords('intake');
  protected readonly there = wordsThere('intake');
  protected readonly intakes = inject(Intakes);
  protected readonly all = signal(false);
  protected readonly shown = computed(() =>
    this.all() ? this.intakes.parked() : this.intakes.parked().slice(0, SHOWN),
  );
  protected readonly more = computed(() => this.intakes.parked().length - SHOWN);
  protected readonly unparked = computed(() => {
    const here = this.intakes.here();
    return this.intakes.parkable() && !this.intakes.parked().some(({ place }) => place === here);
  });

  constructor() {
    const some = (): boolean => this.intakes.parked().length > 0;
    const digits = Array.from({ length: 9 }, (_, at) => ({
      keys: `g ${at + 1}`,
      label: () => this.t('key.open'),
      hidden: at > 0,
      when: () => this.intakes.parked().length > at,
      run: () => this.openNth(at),
      group: 'anywhere' as const,
    }));
    inject(Keyboard).bind(
      {
        keys: 'q',
        label: () => this.t('key.park'),
        when: () => this.intakes.parkable(),
        run: () => this.intakes.parkAndLeave(),
        group: 'anywhere',
      },
      { keys: 'F9', label: () => this.t('key.next'), when: some, run: () => this.intakes.step(1), group: 'anywhere' },
      {
        keys: 'Shift+F9',
        label: () => this.t('key.previous'),
        when: some,
        run: () => this.intakes.step(-1),
        group: 'anywhere',
      },
      ...digits,
    );
  }

  protected iconOf({ url, place }: Intake): IconName {
    const card = /[?&]do=(\w+)/.exec(url)?.[1];
    return ICONS[card ?? ''] ?? (place.startsWith('case/') ? 'case' : 'guest');
  }

  private openNth(at: number): Promise<boolean> {
    const intake = this.intakes.parked()[at];
    return intake ? this.intakes.open(intake) : Promise.resolve(false);
  }
}
