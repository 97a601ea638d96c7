import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PreviewReassignmentDto, ReassignmentPreviewDto } from '@amends/room-move/dto';
import { Button, Chip, EmptyState, Field, Icon, KeyHint, Notice, PageHead, Skeleton } from '@amends/ui';
import { CardDraft } from '../../platform/card-draft';
import { Connection } from '../../platform/connection';
import { CurrentProperty } from '../../platform/current-property';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { NeedsConnection } from '../../platform/needs-connection';
import { PreviewedAct } from '../../platform/previewed-act';
import { Private } from '../../platform/privacy';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { LeftGuests } from './left-guests';
import { isOverridable } from './overridable';
import { ReassignApi } from './reassign-api';
import { REASSIGN_DRAFT } from './reassign-draft';
import { injectReassignWords } from './reassign-words';

/** Who would go where, and who would be left and why; one confirm for all of them. */
@Component({
  selector: 'am-reassign-plan',
  imports: [
    Button,
    Chip,
    EmptyState,
    Field,
    Icon,
    KeyHint,
    LeftGuests,
    LoadError,
    NeedsConnection,
    Notice,
    PageHead,
    Private,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './reassign-plan.html',
  styleUrl: './reassign-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReassignPlan {
  readonly asked = input.required<PreviewReassignmentDto>();
  /** Done: the id of the re-assignment. */
  readonly made = output<string>();

  protected readonly t = injectWords('reassign');
  protected readonly move = injectWords('room-move');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectReassignWords();
  protected readonly property = inject(CurrentProperty);
  protected readonly connection = inject(Connection);
  private readonly api = inject(ReassignApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  protected readonly draft = new CardDraft(REASSIGN_DRAFT, () => JSON.stringify(this.asked()));
  private readonly wish = computed<PreviewReassignmentDto>(() => {
    const overrideReason = this.mayOverride() ? this.draft.value().overrideReason : undefined;
    return overrideReason ? { ...this.asked(), overrideReason } : this.asked();
  });
  protected readonly doing = new PreviewedAct<ReassignmentPreviewDto>({
    ask: () => this.api.preview(this.wish()),
    chosen: () => this.wish(),
    send: (seen, id) => this.send(seen, id),
  });
  protected readonly seen = this.doing.seen;
  protected readonly mayOverride = computed(() => this.session.may('stay.move-override'));
  protected readonly overridable = computed(
    () => this.draft.begun() || Boolean(this.seen()?.left.some((guest) => isOverridable(guest))),
  );
  protected readonly sub = computed(() => {
    const seen = this.seen();
    if (!seen) return undefined;
    const rooms = seen.rooms.map(({ number }) => number).join(', ');
    return `${this.t('closed', { rooms })}, ${this.words.nights(seen.nights)}`;
  });

  constructor() {
    inject(Keyboard).bind({
      keys: 'Ctrl+Enter',
      label: () => this.t('confirm'),
      when: () => this.mayConfirm(),
      run: () => this.confirm(),
    });
  }

  protected mayConfirm(): boolean {
    return Boolean(this.seen()?.placed.length) && !this.doing.preview.isLoading() && this.connection.state() !== 'lost';
  }

  /** Only what was seen: confirmed before it is there, it would be done unseen. */
  protected async confirm(): Promise<void> {
    if (this.mayConfirm()) await this.doing.confirm();
  }

  private async send({ placed, token }: ReassignmentPreviewDto, id: string): Promise<void> {
    const stays = placed.map(({ stayId, toRoom }) => ({ stayId, toRoomId: toRoom.id }));
    const made = await this.api.reassign({ ...this.wish(), id, stays, previewToken: token });
    this.draft.forget();
    this.strip.say(this.t.count('done-count', placed.length));
    this.made.emit(made.id);
  }
}
