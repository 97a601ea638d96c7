import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CASE_CATEGORIES, type CaseCategory } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { ActionCard, Field, Icon, KeyHint, Notice } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { CATEGORY_ICONS } from './category-icons';
import { OpenCases } from './open-cases';
import { Outgoing } from './outgoing';

/** Opens a case: a digit for what is wrong, one confirm. Everything else is known or can wait. */
@Component({
  selector: 'am-new-case-card',
  imports: [ActionCard, Field, Icon, KeyHint, Notice, RouterLink],
  templateUrl: './new-case-card.html',
  styleUrl: './new-case-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewCaseCard {
  /** The stay it is about; none for a guest without one. */
  readonly stayId = input<string>();
  readonly guestName = input<string>();
  readonly roomNumber = input<string | null>();
  readonly closed = output<void>();

  protected readonly t = injectWords('case');
  protected readonly terms = injectWords('terms');
  protected readonly together = injectWords('together');
  protected readonly shell = injectWords('shell');
  protected readonly categories = CASE_CATEGORIES;
  protected readonly icons = CATEGORY_ICONS;
  protected readonly chosen = signal<CaseCategory | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly walkIn = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly about = computed(() => {
    const [guest, room] = [this.guestName(), this.roomNumber()];
    return [guest, room && this.terms('room', { room })].filter(Boolean).join(', ');
  });
  /** The same trouble in the same room is one case, however many hear of it. */
  protected readonly alreadyOpen = computed<CaseRowDto | undefined>(() =>
    this.cases.rows().find((row) => row.category === this.chosen() && row.stayId === this.stayId() && row.stayId),
  );
  protected readonly blocked = computed(() => !this.chosen() || (!this.stayId() && !this.walkIn().trim()));

  /** Made once for this card: pressing twice opens one case. */
  private readonly id = newId();
  private readonly outgoing = inject(Outgoing);
  private readonly cases = inject(OpenCases);
  private readonly router = inject(Router);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor() {
    const digits = CASE_CATEGORIES.map((category, at) => ({
      keys: String(at + 1),
      label: () => this.terms(`category.${category}`),
      run: () => this.chosen.set(category),
    }));
    inject(Keyboard).bindCard(
      ...digits,
      { keys: 'Ctrl+Enter', label: () => this.t('new.confirm'), run: () => this.open() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected async open(): Promise<void> {
    const category = this.chosen();
    if (!category || this.blocked() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    const [stayId, guestName, statedProblem] = [this.stayId(), this.walkIn().trim(), this.words().trim()];
    try {
      const wish = {
        id: this.id,
        category,
        ...(stayId ? { stayId } : { guestName }),
        ...(statedProblem ? { statedProblem } : {}),
      };
      const about = { guestName: this.guestName() ?? guestName, roomNumber: this.roomNumber() ?? null };
      const opened = await this.outgoing.openCase(wish, about);
      if (!opened) {
        this.strip.say(this.together('unsent.saved'));
        return this.closed.emit();
      }
      await this.router.navigate(['/case', opened.id]);
      this.strip.say(this.t('new.opened', { number: opened.number }));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
