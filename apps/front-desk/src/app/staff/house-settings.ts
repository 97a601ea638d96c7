import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, computed, inject, linkedSignal } from '@angular/core';
import type { EditPropertySettingsDto, PropertySettingsDto } from '@amends/property/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Live } from '../platform/live';
import { Session } from '../platform/session';

/** What is being changed of the house's settings. */
export const HOUSE_DRAFT = blankDraft<PropertySettingsDto>('staff.house-settings');

/** The settings of the house with what is being changed of them; provided by the pages that show a part. */
@Injectable()
export class HouseSettings {
  readonly resource = httpResource<PropertySettingsDto>(() => this.address());
  /** The newest known: also what a save has answered. */
  readonly stored = linkedSignal(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly draft = new EditDraft<PropertySettingsDto>(
    computed(() => this.stored()),
    inject(DeskMemory),
    HOUSE_DRAFT,
  );
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);
  private readonly session = inject(Session);

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'property.settings-changed',
      () => this.resource.reload(),
    );
  }

  /** Sends these fields with the version read. */
  async save(fields: readonly (keyof EditPropertySettingsDto)[]): Promise<void> {
    const version = this.stored()?.version ?? 0;
    const change = this.draft.change();
    const wanted = Object.fromEntries(fields.filter((field) => field in change).map((field) => [field, change[field]]));
    const headers = { 'If-Match': `"${version}"` };
    const saved = await firstValueFrom(this.http.patch<PropertySettingsDto>(`${this.address()}`, wanted, { headers }));
    for (const field of fields) this.draft.forget(field);
    this.stored.set(saved);
    this.property.details.reload();
  }

  private address(): string | undefined {
    return this.session.may('property.manage') ? this.property.url('settings') : undefined;
  }
}
