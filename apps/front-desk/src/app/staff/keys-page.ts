import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ApiKeyDto, CreatedApiKeyDto } from '@amends/staff/dto';
import {
  Button,
  Chip,
  Dialog,
  EmptyState,
  ErrorPanel,
  Icon,
  Notice,
  PageHead,
  Skeleton,
  TimePipe,
  TablePanel,
} from '@amends/ui';
import { Clock } from '../platform/clock';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { PageList } from '../platform/page-list';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { KeyCard } from './key-card';
import { ShownOnce } from './shown-once';
import { StaffApi } from './staff-api';

/** Keys of other systems: made here, shown once, ended at once. */
@Component({
  selector: 'am-keys-page',
  imports: [
    Button,
    Chip,
    Dialog,
    EmptyState,
    ErrorPanel,
    Icon,
    KeyCard,
    Notice,
    PageHead,
    ShownOnce,
    Skeleton,
    TimePipe,
    TablePanel,
  ],
  templateUrl: './keys-page.html',
  styleUrl: './list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeysPage {
  /** `create` while the card is open. */
  readonly do = input<string>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly created = signal<CreatedApiKeyDto | undefined>(undefined);
  protected readonly ending = signal<ApiKeyDto | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(StaffApi);
  private readonly router = inject(Router);
  private readonly strip = inject(StatusStrip);
  private readonly clock = inject(Clock);
  protected readonly keys = new PageList<ApiKeyDto>(() => this.api.keysUrl());
  protected readonly rows = computed(() => {
    const now = this.clock.now().getTime();
    return this.keys.rows().map((key) => ({ key, expired: Date.parse(key.expiresAt) <= now }));
  });

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'api-key.created' || type === 'api-key.revoked',
      () => this.keys.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('keys.create'), run: () => this.open('create') });
  }

  protected open(act: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { do: act }, queryParamsHandling: 'merge' });
  }

  protected async show(key: CreatedApiKeyDto): Promise<void> {
    this.created.set(key);
    this.keys.reload();
    await this.open(null);
  }

  protected async end({ id, name }: ApiKeyDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.revokeKey(id);
      this.strip.say(this.t('keys.ended', { name }));
      this.keys.reload();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.ending.set(undefined);
      this.busy.set(false);
    }
  }
}
