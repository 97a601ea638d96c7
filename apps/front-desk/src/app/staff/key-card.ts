import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { INTEGRATION_SCOPES, type Permission } from '@amends/staff';
import type { CreatedApiKeyDto } from '@amends/staff/dto';
import { ActionCard, Field, Notice, Segments } from '@amends/ui';
import { DeskMemory, deskSlot } from '../platform/desk-memory';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import type { Scopes } from '../platform/word-keys';
import { StaffApi } from './staff-api';

/** A dot would part the keys of the words. */
type ScopeName = keyof Scopes['settings']['scope'];

interface KeyFields {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: '90' | '365' | '730';
}

const DAYS = ['90', '365', '730'] as const;
const DRAFT = deskSlot<KeyFields>('staff.key', { name: '', scopes: [], days: '365' });

/** Makes a key: what it is for, what it may do, and how long. */
@Component({
  selector: 'am-key-card',
  imports: [ActionCard, Field, Notice, Segments],
  templateUrl: './key-card.html',
  styleUrl: './card-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyCard {
  readonly closed = output<void>();
  readonly created = output<CreatedApiKeyDto>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly scopes = INTEGRATION_SCOPES;
  protected readonly busy = signal(false);
  protected readonly asked = signal(false);
  protected readonly refusal = signal('');
  protected readonly days = computed(() =>
    DAYS.map((value) => ({ value, label: this.t.count('key.days-count', Number(value)) })),
  );
  private readonly memory = inject(DeskMemory);
  protected readonly fields = computed(() => this.memory.read(DRAFT));
  private readonly api = inject(StaffApi);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.t('keys.create'), run: () => this.create() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected may(scope: Permission): string {
    return this.t(`scope.${scope.replace('.', '-') as ScopeName}`);
  }

  protected write(change: Partial<KeyFields>): void {
    this.memory.keep(DRAFT, { ...this.fields(), ...change });
  }

  protected toggle(scope: Permission, on: boolean): void {
    this.write({ scopes: this.scopes.filter((one) => (one === scope ? on : this.fields().scopes.includes(one))) });
  }

  protected async create(): Promise<void> {
    this.asked.set(true);
    const { name, scopes, days } = this.fields();
    if (this.busy() || !name.trim() || scopes.length === 0) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const key = await this.api.createKey({ name: name.trim(), scopes, expiresInDays: Number(days) });
      this.memory.keep(DRAFT, DRAFT.blank);
      this.created.emit(key);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
