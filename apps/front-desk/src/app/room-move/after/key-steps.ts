import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KeyStep } from '@amends/room-move';
import type { FailKeyStepDto, KeyHandoverDto, KeyStepDto } from '@amends/room-move/dto';
import { Button, Chip, Notice, TimePipe } from '@amends/ui';
import { Connection } from '../../platform/connection';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { KeyFailureChoice } from './key-failure-choice';
import { KeysApi } from './keys-api';

/** The keys of a guest who moved: the new one is made, then the old one dies; one tick each, or what went wrong. */
@Component({
  selector: 'am-key-steps',
  imports: [Button, Chip, KeyFailureChoice, Notice, RouterLink, TimePipe],
  templateUrl: './key-steps.html',
  styleUrl: './key-steps.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeySteps {
  readonly handover = input.required<KeyHandoverDto>();
  readonly changed = output<KeyHandoverDto>();

  protected readonly t = injectWords('after-move');
  protected readonly busy = signal<KeyStep | undefined>(undefined);
  protected readonly failing = signal<KeyStep | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly mayTick = computed(() => this.session.may('checklist.tick') && this.connection.state() !== 'lost');
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly api = inject(KeysApi);
  private readonly problemText = injectProblemText();

  protected roomsOf({ rooms }: KeyStepDto): string {
    return rooms.map(({ number }) => number).join(', ');
  }

  protected mayFail({ state }: KeyStepDto): boolean {
    return this.mayTick() && (state === 'due' || state === 'failed');
  }

  /** The box shows what stands, and not what was pressed, until the house has said so. */
  protected async tick({ step, state }: KeyStepDto, box: HTMLInputElement): Promise<void> {
    box.checked = state === 'done';
    if (!this.mayTick()) return;
    if (state === 'waiting') return this.refusal.set(this.t('keys.first'));
    await this.run(step, () => this.api.record(this.handover(), step, state !== 'done'));
  }

  protected async fail(step: KeyStep, why: Omit<FailKeyStepDto, 'step'>): Promise<void> {
    await this.run(step, () => this.api.fail(this.handover(), { step, ...why }));
  }

  private async run(step: KeyStep, work: () => Promise<KeyHandoverDto>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(step);
    this.refusal.set(undefined);
    try {
      this.changed.emit(await work());
      this.failing.set(undefined);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(undefined);
    }
  }
}
