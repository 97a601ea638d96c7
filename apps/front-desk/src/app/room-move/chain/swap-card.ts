import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import type { MoveChainDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import { ActionCard, Field, Notice, Skeleton } from '@amends/ui';
import { CardDraft } from '../../platform/card-draft';
import { Connection } from '../../platform/connection';
import { deskSlot } from '../../platform/desk-memory';
import { DiscardDraft } from '../../platform/discard-draft';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords, wordsThere } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { NeedsConnection } from '../../platform/needs-connection';
import { Private } from '../../platform/privacy';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { MOVE_DRAFT, type MoveDraft } from '../move-draft';
import { MovePreview } from '../move-preview';
import { reasonFor } from '../move-reason';
import { RateField } from '../rate-field';
import { ReasonField } from '../reason-field';
import { PlannedSwap } from './planned-swap';
import { SwapApi } from './swap-api';

/** What was chosen for the other guest, by their stay. */
const OTHER_DRAFT = deskSlot<MoveDraft>('room-move.swap', {});

/** Two guests change rooms: what it does to both, in one sight, and one confirm. */
@Component({
  selector: 'am-swap-card',
  imports: [
    ActionCard,
    DiscardDraft,
    Field,
    LoadError,
    MovePreview,
    NeedsConnection,
    Notice,
    Private,
    RateField,
    ReasonField,
    Skeleton,
  ],
  templateUrl: './swap-card.html',
  styleUrl: './swap-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SwapCard {
  readonly stay = input.required<StayDto>();
  /** Stay of the guest in the other room. */
  readonly other = input.required<string>();
  readonly case = input<CaseRowDto>();
  readonly closed = output<void>();
  readonly swapped = output<MoveChainDto>();

  protected readonly t = injectWords('room-plan');
  protected readonly moving = injectWords('room-move');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('room-plan', 'room-move');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  private readonly api = inject(SwapApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);

  protected readonly asked = httpResource<StayDto>(() => this.api.stayUrl(this.other()));
  protected readonly them = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly draft = new CardDraft(MOVE_DRAFT, () => this.stay().id);
  protected readonly theirs = new CardDraft(OTHER_DRAFT, () => this.other());
  protected readonly reason = computed(() => this.draft.value().reason ?? reasonFor(this.case()));
  protected readonly needsOverride = computed(() => this.stay().doNotMove || this.them()?.doNotMove === true);
  protected readonly mayOverride = computed(() => this.session.may('stay.move-override'));
  protected readonly plan = new PlannedSwap({
    stayIds: () => [this.stay().id, this.other()],
    caseId: () => this.case()?.id,
    reason: this.reason,
    drafts: [this.draft, this.theirs],
    needsOverride: this.needsOverride,
  });
  protected readonly rooms = computed(() => {
    const [mine, theirs] = (this.them() && this.plan.seen()?.moves) ?? [];
    return mine && theirs ? { one: mine.fromRoom.number, other: theirs.fromRoom.number } : undefined;
  });
  /** What is confirmed: never what nobody could see, for want of the other guest. */
  private readonly preview = computed(() => (this.them() ? this.plan.preview() : undefined));
  protected readonly busy = signal(false);
  protected readonly news = signal('');
  /** Confirm was pressed before the preview had come. */
  private readonly wanted = signal(false);
  private id = newId();

  constructor() {
    effect(() => {
      if (!this.wanted()) return;
      if (this.preview()) void this.confirm();
      else if (this.plan.asked.error() ?? this.asked.error()) this.wanted.set(false);
    });
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.close() },
    );
  }

  protected close(): void {
    this.draft.closeOnPurpose();
    this.theirs.closeOnPurpose();
    this.closed.emit();
  }

  protected nameOf(stayId: string): string {
    return (stayId === this.stay().id ? this.stay() : this.them())?.guest.addressAs ?? '';
  }

  protected async confirm(): Promise<void> {
    const [wish, preview] = [this.plan.wish(), this.preview()];
    if (this.busy() || !wish || this.connection.state() === 'lost') return;
    this.wanted.set(!preview);
    if (!preview) return;
    this.busy.set(true);
    try {
      const swap = await this.api.swap({ ...wish, id: this.id, previewToken: preview.token });
      this.strip.say(this.t('swap.done', this.rooms() ?? {}), () => this.api.undo(swap.id));
      this.draft.forget();
      this.theirs.forget();
      this.swapped.emit(swap);
      this.closed.emit();
    } catch (fault) {
      this.id = newId();
      this.news.set(this.problemText(fault));
      this.plan.asked.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
