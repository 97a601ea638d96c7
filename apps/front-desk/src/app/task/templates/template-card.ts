import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TASK_DEPARTMENTS, type TemplateItem } from '@amends/task';
import type { ChecklistTemplateDto } from '@amends/task/dto';
import { ActionCard, Button, Field, Icon, Notice } from '@amends/ui';
import { DeskMemory } from '../../platform/desk-memory';
import { EditDraft, blankDraft } from '../../platform/edit-draft';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { problemOf } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import { ChecklistApi } from '../checklist-api';
import { injectPointWords } from './point-words';
import { asSent, isUnsaid, MOST_POINTS, movedBy, ownPoint, pointsLeftOut } from './template-points';

interface TemplateFields {
  readonly items: readonly TemplateItem[];
}

const DRAFT = blankDraft<TemplateFields>('task.template');

/** Writes the points of a checklist: their order, who does each, and the house's own beside the product's. */
@Component({
  selector: 'am-template-card',
  imports: [ActionCard, Button, Field, Icon, Notice],
  templateUrl: './template-card.html',
  styleUrls: ['../../staff/card-form.css', './template-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateCard {
  readonly template = input.required<ChecklistTemplateDto>();
  readonly name = input.required<string>();
  readonly closed = output<void>();
  readonly done = output<void>();
  /** Somebody else has changed it: it is to be read anew. */
  readonly stale = output<void>();

  protected readonly t = injectWords('checklists');
  protected readonly all = injectWords('settings');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly pointName = injectPointWords();
  protected readonly departments = TASK_DEPARTMENTS;
  protected readonly busy = signal(false);
  protected readonly asked = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(ChecklistApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly stored = computed<TemplateFields>(() => ({ items: this.template().items }));
  protected readonly draft = new EditDraft<TemplateFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.template().code,
  );
  protected readonly items = computed(() => (this.draft.value() ?? this.stored()).items);
  protected readonly leftOut = computed(() => pointsLeftOut(this.template().code, this.items()));
  protected readonly full = computed(() => this.items().length >= MOST_POINTS);

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected nameOf({ code, text }: TemplateItem, at: number): string {
    return (text ?? this.pointName(code)) || this.t('point', { number: at + 1 });
  }

  protected errorOf(item: TemplateItem): string | undefined {
    return this.asked() && isUnsaid(item) ? this.all('missing') : undefined;
  }

  protected put(at: number, change: Partial<TemplateItem>): void {
    this.write(this.items().map((item, place) => (place === at ? { ...item, ...change } : item)));
  }

  protected assign(at: number, department: string): void {
    const known = TASK_DEPARTMENTS.find((one) => one === department);
    if (known) this.put(at, { department: known });
  }

  protected move(at: number, by: -1 | 1): void {
    this.write(movedBy(this.items(), at, by));
  }

  protected remove(at: number): void {
    this.write(this.items().toSpliced(at, 1));
  }

  protected add(point: TemplateItem = ownPoint()): void {
    if (!this.full()) this.write([...this.items(), point]);
  }

  protected async save(): Promise<void> {
    this.asked.set(true);
    const { code, version } = this.template();
    if (this.busy() || this.items().length === 0 || this.items().some(isUnsaid)) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await this.api.writeTemplate(code, version, asSent(this.items()));
      this.draft.discard();
      this.strip.say(this.all('saved'));
      this.done.emit();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).code === 'stale-version') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private write(items: readonly TemplateItem[]): void {
    this.draft.set('items', items);
  }
}
