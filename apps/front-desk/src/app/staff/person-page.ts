import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AddedMemberDto, MemberDto } from '@amends/staff/dto';
import { ErrorPanel, Icon, PageHead, Skeleton, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { injectProblemText } from '../platform/problem-text';
import { PersonAccess } from './person-access';
import { PersonForm } from './person-form';
import { ShownOnce } from './shown-once';
import { SignInState } from './sign-in-state';
import { StaffApi } from './staff-api';

/** One person, or one to be added: what they may do and where, and how they get in. */
@Component({
  selector: 'am-person-page',
  imports: [
    ErrorPanel,
    Icon,
    PageHead,
    PersonAccess,
    PersonForm,
    RouterLink,
    ShownOnce,
    SignInState,
    Skeleton,
    TimePipe,
  ],
  templateUrl: './person-page.html',
  styleUrl: './person-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonPage {
  /** `new` for one to be added. */
  readonly id = input.required<string>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly isNew = computed(() => this.id() === 'new');
  private readonly api = inject(StaffApi);
  protected readonly read = httpResource<MemberDto>(() => (this.isNew() ? undefined : this.api.personUrl(this.id())));
  /** The newest known: also what a save has answered. */
  protected readonly person = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly code = signal<AddedMemberDto | undefined>(undefined);
  private readonly router = inject(Router);

  constructor() {
    inject(Live).on(
      ({ subject }) => subject === `staff/${this.id()}`,
      () => this.read.reload(),
    );
  }

  protected async added(person: AddedMemberDto): Promise<void> {
    this.code.set(person);
    await this.router.navigate(['/settings/staff', person.id], { replaceUrl: true });
  }

  protected reset(person: AddedMemberDto): void {
    this.person.set(person);
    this.code.set(person);
  }
}
