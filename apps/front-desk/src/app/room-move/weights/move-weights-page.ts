import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import type { MoveWeightsDto } from '@amends/room-move/dto';
import { Button, KeyHint, Notice, PageHead, Skeleton } from '@amends/ui';
import { DeskMemory } from '../../platform/desk-memory';
import { EditDraft, blankDraft } from '../../platform/edit-draft';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { problemOf } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import {
  changesBetween,
  scalesOf,
  SETTING_FIELDS,
  SUGGESTED,
  toDto,
  WEIGHT_GROUPS,
  type ScaleField,
  type Scales,
} from './weight-groups';
import { WeightRows, type TypedScale } from './weight-rows';
import { WeightVersions } from './weight-versions';
import { WeightsApi } from './weights-api';

const DRAFT = blankDraft<Scales>('room-move.weights');
const ALL_RIGHT: ReadonlySet<ScaleField> = new Set();

/** What the house finds how important when rooms are ranked for a guest; every change is a version of its own. */
@Component({
  selector: 'am-move-weights-page',
  imports: [Button, KeyHint, LoadError, Notice, PageHead, Skeleton, WeightRows, WeightVersions],
  templateUrl: './move-weights-page.html',
  styleUrls: ['../../staff/settings-form.css', './move-weights-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveWeightsPage {
  protected readonly t = injectWords('move-weights');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly groups = WEIGHT_GROUPS;
  protected readonly settingFields = SETTING_FIELDS;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  /** Fields that hold what is no number of theirs; what was last right of them would be sent. */
  protected readonly wrong = signal(ALL_RIGHT);
  private readonly api = inject(WeightsApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  protected readonly read = httpResource<MoveWeightsDto>(() => this.api.url());
  /** The newest known: also what a save has answered. */
  private readonly stored = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly scales = computed(() => {
    const stored = this.stored();
    return stored && scalesOf(stored);
  });
  protected readonly draft = new EditDraft<Scales>(this.scales, inject(DeskMemory), DRAFT);
  protected readonly differs = computed(() => {
    const now = this.draft.value();
    return now !== undefined && changesBetween(SUGGESTED, now).length > 0;
  });
  protected readonly canSave = computed(() => this.draft.changed().length > 0 && this.wrong().size === 0);

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'property.move-weights-set',
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() });
  }

  protected type({ field, value }: TypedScale): void {
    const wrong = new Set(this.wrong());
    if (value === undefined) wrong.add(field);
    else wrong.delete(field);
    this.wrong.set(wrong);
    if (value !== undefined) this.draft.set(field, value);
  }

  /** Not saved yet: what we suggest stands in the form, to be looked at. */
  protected suggest(): void {
    this.wrong.set(ALL_RIGHT);
    const now = this.draft.value();
    for (const { field, from } of now ? changesBetween(SUGGESTED, now) : []) this.draft.set(field, from);
  }

  protected async save(): Promise<void> {
    const [stored, now] = [this.stored(), this.draft.value()];
    if (this.busy() || !stored || !now || !this.canSave()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const saved = await this.api.set(stored.version, toDto(now));
      this.draft.discard();
      this.stored.set(saved);
      this.strip.say(this.all('saved'));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).code === 'stale-version') this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }

  protected discard(): void {
    this.refusal.set('');
    this.wrong.set(ALL_RIGHT);
    this.draft.discard();
  }
}
