import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { PageDto } from '@amends/kernel/dto';
import { PERSON_ROLES, type PersonRole } from '@amends/staff';
import type { AddedMemberDto, DeskSetupDto, EditMemberDto, MemberDto } from '@amends/staff/dto';
import { Button, Field, KeyHint, Notice } from '@amends/ui';
import { LANGUAGES } from '../../i18n/languages';
import { CurrentProperty } from '../platform/current-property';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { StaffApi } from './staff-api';

/** What can be written about a person. */
interface PersonFields {
  readonly name: string;
  readonly signInName: string;
  readonly language: string;
  readonly role: PersonRole;
  /** Empty: none. */
  readonly deskId: string;
}

const DRAFT = blankDraft<PersonFields>('staff.person');
const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** Name, language, role and desk of a person; for a new one also the sign-in name. */
@Component({
  selector: 'am-person-form',
  imports: [Button, Field, KeyHint, Notice],
  templateUrl: './person-form.html',
  styleUrl: './settings-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonForm {
  /** None for one to be added. */
  readonly person = input<MemberDto>();
  readonly added = output<AddedMemberDto>();
  readonly saved = output<MemberDto>();
  /** Somebody else saved first: what is shown is old. */
  readonly stale = output<void>();

  protected readonly t = injectWords('settings');
  protected readonly roles = PERSON_ROLES;
  protected readonly busy = signal(false);
  protected readonly asked = signal(false);
  protected readonly refusal = signal<unknown>(undefined);
  protected readonly refusalText = computed(() => {
    const fault = this.refusal();
    return fault && !this.nameTaken() ? this.problemText(fault) : undefined;
  });
  protected readonly oneself = computed(() => this.person()?.id === this.session.current()?.staff.id);
  protected readonly personal = computed(() => this.person()?.worksElsewhere === true && !this.oneself());
  private readonly property = inject(CurrentProperty);
  private readonly session = inject(Session);
  private readonly api = inject(StaffApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly stored = computed<PersonFields>(() => fieldsOf(this.person(), this.houseLanguage()));
  protected readonly draft = new EditDraft<PersonFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.person()?.id ?? 'new',
  );
  protected readonly fields = computed(() => this.draft.value() ?? this.stored());
  private readonly desksRead = httpResource<PageDto<DeskSetupDto>>(() => this.api.desksUrl());
  protected readonly desks = computed(() => {
    const all = this.desksRead.hasValue() ? this.desksRead.value().data : [];
    return all.filter(({ active, id }) => active || id === this.fields().deskId);
  });
  protected readonly languages = computed(() => {
    const known = LANGUAGES.map(({ code, name }) => ({ code: code, name: name }));
    const own = this.fields().language;
    return known.some(({ code }) => code === own) ? known : [...known, { code: own, name: own }];
  });
  protected readonly nameTaken = computed(() => problemOf(this.refusal()).code === 'sign-in-name-taken');

  constructor() {
    inject(Keyboard).bind({ keys: 'Ctrl+Enter', label: () => this.t('save'), run: () => this.save() });
  }

  protected missing(text: string): string | undefined {
    return this.asked() && !text.trim() ? this.t('missing') : undefined;
  }

  protected signInNameError(): string | undefined {
    if (this.nameTaken()) return this.problemText(this.refusal());
    return this.asked() && !SIGN_IN_NAME.test(this.fields().signInName)
      ? this.t('person.sign-in-name-form')
      : undefined;
  }

  /** What somebody else has written there meanwhile. */
  protected theirs(field: keyof PersonFields): string | undefined {
    if (!this.draft.contested().includes(field)) return undefined;
    return this.t('theirs', { value: this.shown(field) });
  }

  protected async save(): Promise<void> {
    this.asked.set(true);
    if (this.busy() || !this.complete()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await this.send();
    } catch (fault) {
      this.refusal.set(fault);
      if (problemOf(fault).code === 'stale-version') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private complete(): boolean {
    const { name, signInName } = this.fields();
    return name.trim() !== '' && (this.person() !== undefined || SIGN_IN_NAME.test(signInName));
  }

  private async send(): Promise<void> {
    const person = this.person();
    if (!person) {
      const { deskId, ...fields } = this.fields();
      const added = await this.api.addPerson({ ...fields, name: fields.name.trim(), ...(deskId ? { deskId } : {}) });
      this.draft.discard();
      return this.added.emit(added);
    }
    const { deskId, ...change } = this.draft.change();
    const wish: EditMemberDto = { ...change, ...(deskId === undefined ? {} : { deskId: deskId || null }) };
    const saved = await this.api.editPerson(person, wish);
    this.draft.discard();
    this.asked.set(false);
    this.strip.say(this.t('saved'));
    this.saved.emit(saved);
  }

  private shown(field: keyof PersonFields): string {
    const stored = this.stored();
    if (field === 'role') return this.t(`role.${stored.role}`);
    if (field === 'deskId')
      return this.desks().find(({ id }) => id === stored.deskId)?.name ?? this.t('person.no-desk');
    return stored[field];
  }

  private houseLanguage(): string {
    return this.property.details.hasValue() ? (this.property.details.value().languages[0] ?? 'en') : 'en';
  }
}

function fieldsOf(person: MemberDto | undefined, language: string): PersonFields {
  if (!person) return { name: '', signInName: '', language, role: 'associate', deskId: '' };
  const { name, signInName, role, desk } = person;
  return { name, signInName, language: person.language, role: role as PersonRole, deskId: desk?.id ?? '' };
}
