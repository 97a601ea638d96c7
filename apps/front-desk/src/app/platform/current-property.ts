import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import type { PropertyDto } from '@amends/property/dto';
import { Session } from './session';

/** The hotel worked for: its address in the API, zone, currency, business date. */
@Injectable({ providedIn: 'root' })
export class CurrentProperty {
  private readonly session = inject(Session);

  readonly code = computed(() => this.session.assignment()?.property.code);
  readonly details = httpResource<PropertyDto>(() => this.base());
  readonly timeZone = computed(() => (this.details.hasValue() ? this.details.value().timeZone : undefined));

  /** Address below the property; `undefined` while nobody is signed in, which a resource reads as "do not ask". */
  url(...segments: readonly string[]): string | undefined {
    const base = this.base();
    return base && [base, ...segments.map(encodeURIComponent)].join('/');
  }

  roomTypeName(code: string): string {
    const types = this.details.hasValue() ? this.details.value().roomTypes : [];
    return types.find((type) => type.code === code)?.name ?? code;
  }

  private base(): string | undefined {
    const code = this.code();
    return code && `/api/v1/properties/${encodeURIComponent(code)}`;
  }
}
