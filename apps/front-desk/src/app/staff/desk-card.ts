import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { DESK_KINDS, type DeskKind } from '@amends/property';
import type { DeskSetupDto } from '@amends/staff/dto';
import { ActionCard, Field, Notice, Segments, Switch } from '@amends/ui';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { type Problem, problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { StaffApi } from './staff-api';

interface DeskFields {
  readonly name: string;
  readonly code: string;
  readonly kind: DeskKind;
  readonly active: boolean;
}

const DRAFT = blankDraft<DeskFields>('staff.desk');
const BLANK: DeskFields = { name: '', code: '', kind: 'hotel', active: true };
const CODE = /^[A-Z0-9]{2,10}$/;

/** Adds a desk or changes one: its name, what it is, whether it is in use. */
@Component({
  selector: 'am-desk-card',
  imports: [ActionCard, Field, Notice, Segments, Switch],
  templateUrl: './desk-card.html',
  styleUrl: './card-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskCard {
  /** None for one to be added. */
  readonly desk = input<DeskSetupDto>();
  readonly closed = output<void>();
  readonly done = output<void>();
  readonly stale = output<void>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly busy = signal(false);
  protected readonly asked = signal(false);
  protected readonly refusal = signal<Problem | undefined>(undefined);
  private readonly stored = computed<DeskFields>(() => this.desk() ?? BLANK);
  protected readonly draft = new EditDraft<DeskFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.desk()?.id ?? 'new',
  );
  protected readonly fields = computed(() => this.draft.value() ?? this.stored());
  protected readonly kinds = computed(() => DESK_KINDS.map((value) => ({ value, label: this.t(`kind.${value}`) })));
  protected readonly codeError = computed(() => {
    const fault = this.refusal();
    if (fault?.code === 'desk-code-taken') return this.problemText(fault);
    return this.asked() && !this.desk() && !CODE.test(this.fields().code) ? this.t('desk.code-form') : undefined;
  });
  protected readonly refusalText = computed(() => {
    const fault = this.refusal();
    return fault && fault.code !== 'desk-code-taken' ? this.problemText(fault) : undefined;
  });
  private readonly api = inject(StaffApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.t('save'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected missing(text: string): string | undefined {
    return this.asked() && !text.trim() ? this.t('missing') : undefined;
  }

  protected async save(): Promise<void> {
    this.asked.set(true);
    const { name, code } = this.fields();
    if (this.busy() || !name.trim() || (!this.desk() && !CODE.test(code))) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await this.send();
      this.draft.discard();
      this.strip.say(this.t('saved'));
      this.done.emit();
    } catch (fault) {
      this.refusal.set(problemOf(fault));
      if (problemOf(fault).code === 'stale-version') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private async send(): Promise<void> {
    const [desk, { name, code, kind }] = [this.desk(), this.fields()];
    if (desk) await this.api.editDesk(desk, this.draft.change());
    else await this.api.addDesk({ name: name.trim(), code, kind });
  }
}
