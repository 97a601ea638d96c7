import { computed, inject, signal } from '@angular/core';
import type { EditPropertySettingsDto } from '@amends/property/dto';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { HouseSettings } from './house-settings';

type SettingsField = keyof EditPropertySettingsDto;

/** One page's part of the house's settings: what is typed, saving it, and what somebody else wrote meanwhile. */
export class SettingsPart {
  readonly house = inject(HouseSettings);
  readonly busy = signal(false);
  readonly refusal = signal('');
  readonly fields = computed(() => this.house.draft.value());
  readonly changed = computed(() =>
    this.house.draft.changed().some((field) => this.part.includes(field as SettingsField)),
  );
  readonly contested = computed(() =>
    this.house.draft.contested().some((field) => this.part.includes(field as SettingsField)),
  );
  private readonly t = injectWords('settings');
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor(
    private readonly part: readonly SettingsField[],
    private readonly valid: () => boolean = () => true,
  ) {
    inject(Keyboard).bind({ keys: 'Ctrl+Enter', label: () => this.t('save'), run: () => this.save() });
  }

  async save(): Promise<void> {
    if (this.busy() || !this.changed() || !this.valid()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.house.save(this.part);
      this.strip.say(this.t('saved'));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).code === 'stale-version') this.house.resource.reload();
    } finally {
      this.busy.set(false);
    }
  }

  discard(): void {
    this.refusal.set('');
    for (const field of this.part) this.house.draft.forget(field);
  }
}
