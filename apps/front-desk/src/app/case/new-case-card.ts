import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CaseCategory } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { ActionCard, Button, Field, KeyHint, Notice } from '@amends/ui';
import { Intakes, placeOf } from '../platform/intakes';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { parkWhenLeft } from '../platform/park-when-left';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { UnderHand } from '../platform/under-hand';
import { CaseDrafts, holdsWords, type CaseDraft } from './case-draft';
import { CaseParticulars } from './case-particulars';
import { CategoryChoice } from './category-choice';
import { OpenCases } from './open-cases';
import { Outgoing } from './outgoing';

/**
 * Opens a case: a digit for what is wrong, one confirm. Everything else is known or can wait. What is typed stays with
 * the guest until the case is open, wherever one goes meanwhile.
 */
@Component({
  selector: 'am-new-case-card',
  imports: [ActionCard, Button, CaseParticulars, CategoryChoice, Field, KeyHint, Notice, RouterLink],
  templateUrl: './new-case-card.html',
  styleUrl: './new-case-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewCaseCard {
  /** The stay it is about; none for a guest without one. */
  readonly stayId = input<string>();
  readonly guestName = input<string>();
  readonly roomNumber = input<string | null>();
  /** Tells one guest without a stay from another. */
  readonly intake = input<string>();
  readonly closed = output<void>();

  protected readonly t = injectWords('case');
  protected readonly shell = injectWords('shell');
  private readonly together = injectWords('together');
  private readonly terms = injectWords('terms');
  private readonly drafts = inject(CaseDrafts);
  private readonly key = computed(() => this.stayId() ?? this.intake() ?? '');
  protected readonly draft = computed(() => this.drafts.read(this.key()));
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly about = computed(() => {
    const [guest, room] = [this.guestName(), this.roomNumber()];
    return [guest, room && this.terms('room', { room })].filter(Boolean).join(', ');
  });
  /** The same trouble in the same room is one case, however many hear of it: the words are added to it instead. */
  protected readonly alreadyOpen = computed<CaseRowDto | undefined>(() =>
    this.cases
      .rows()
      .find((row) => row.category === this.draft().category && row.stayId === this.stayId() && row.stayId),
  );
  protected readonly anew = signal(false);
  protected readonly twin = computed(() => (this.anew() ? undefined : this.alreadyOpen()));
  protected readonly blocked = computed(() => {
    const { category, walkIn } = this.draft();
    return !category || (!this.stayId() && !walkIn.trim());
  });
  protected readonly confirmLabel = computed(() => {
    const twin = this.twin();
    return twin ? this.t('new.add-to', { number: twin.number }) : this.t('new.confirm');
  });

  /** Made once for this card: pressing twice opens one case, or writes one note. */
  private readonly id = newId();
  private readonly closeOnPurpose = parkWhenLeft(() => holdsWords(this.draft()));
  private readonly outgoing = inject(Outgoing);
  private readonly cases = inject(OpenCases);
  private readonly router = inject(Router);
  private readonly strip = inject(StatusStrip);
  private readonly intakes = inject(Intakes);
  private readonly underHand = inject(UnderHand);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.confirmLabel(), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.close() },
    );
    effect(() => {
      if (!this.stayId())
        this.underHand.guest.set({ name: this.draft().walkIn.trim() || this.t('new.someone'), room: null });
    });
    inject(DestroyRef).onDestroy(() => {
      if (!this.stayId()) this.underHand.guest.set(undefined);
    });
  }

  protected change(change: Partial<CaseDraft>): void {
    this.drafts.change(this.key(), change);
  }

  protected choose(category: CaseCategory | undefined): void {
    this.anew.set(false);
    if (category) this.change({ category });
  }

  /** Enter alone adds to what is open already; a new case takes the chord, so that no Enter opens one by mistake. */
  protected enter(): void {
    if (this.twin()) void this.confirm();
  }

  protected park(): Promise<void> {
    this.closeOnPurpose();
    return this.intakes.parkAndLeave();
  }

  protected close(): void {
    this.closeOnPurpose();
    this.closed.emit();
  }

  protected async confirm(): Promise<void> {
    if (this.blocked() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const twin = this.twin();
      await (twin ? this.addTo(twin) : this.open());
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  private async open(): Promise<void> {
    const [stayId, { category, severity, channel, walkIn, words }] = [this.stayId(), this.draft()];
    if (!category) return;
    const statedProblem = words.trim();
    const wish = {
      id: this.id,
      category,
      channel,
      ...(stayId ? { stayId } : { guestName: walkIn.trim() }),
      ...(statedProblem ? { statedProblem } : {}),
      ...(severity ? { severity } : {}),
    };
    const about = { guestName: this.guestName() ?? walkIn.trim(), roomNumber: this.roomNumber() ?? null };
    const opened = await this.outgoing.openCase(wish, about);
    if (!opened) return this.wait();
    await this.leaveFor(opened.id);
    this.strip.say(this.t('new.opened', { number: opened.number }));
  }

  private async addTo({ id, number }: CaseRowDto): Promise<void> {
    const { words, channel } = this.draft();
    const text = words.trim() || this.t('new.again', { channel: this.t(`channel.${channel}`) });
    if (!(await this.outgoing.addNote(id, { id: this.id, text }))) return this.wait();
    await this.leaveFor(id);
    this.strip.say(this.t('new.added', { number }));
  }

  /** Without a connection it goes by itself later; the words are with what waits, no longer here. */
  private wait(): void {
    this.finish();
    this.strip.say(this.together('unsent.saved'));
    this.closed.emit();
  }

  /** What was begun is done: its words and its chip go. */
  private finish(): void {
    this.closeOnPurpose();
    this.drafts.forget(this.key());
    const place = placeOf(this.router.url);
    if (place?.startsWith('intake/')) this.intakes.drop(place);
  }

  private async leaveFor(caseId: string): Promise<void> {
    this.finish();
    await this.router.navigate(['/case', caseId]);
  }
}
