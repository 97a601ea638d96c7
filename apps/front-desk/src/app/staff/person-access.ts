import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { AddedMemberDto, MemberDto } from '@amends/staff/dto';
import { Button, Card, Dialog, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { StaffApi } from './staff-api';

/** How a person gets in: a new one-time code, the end of the work here, the return. What cannot be undone is asked for twice. */
@Component({
  selector: 'am-person-access',
  imports: [Button, Card, Dialog, Notice],
  templateUrl: './person-access.html',
  styleUrl: './person-access.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonAccess {
  readonly person = input.required<MemberDto>();
  readonly changed = output<MemberDto>();
  readonly renewed = output<AddedMemberDto>();
  readonly stale = output<void>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly asking = signal<'reset' | 'end' | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly oneself = computed(() => this.person().id === this.session.current()?.staff.id);
  private readonly session = inject(Session);
  private readonly api = inject(StaffApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected async renew(): Promise<void> {
    await this.act(async () => this.renewed.emit(await this.api.resetPassword(this.person())));
  }

  protected async work(active: boolean): Promise<void> {
    await this.act(async () => {
      this.changed.emit(await this.api.editPerson(this.person(), { active }));
      this.strip.say(this.t(active ? 'access.returned' : 'access.ended', { name: this.person().name }));
    });
  }

  private async act(send: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await send();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).code === 'stale-version') this.stale.emit();
    } finally {
      this.asking.set(undefined);
      this.busy.set(false);
    }
  }
}
