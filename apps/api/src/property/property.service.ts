import type { PropertyDto } from '@amends/property/dto';
import { Injectable } from '@nestjs/common';
import { Bus } from '../platform/bus';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { PROPERTY, PROPERTY_FACTS } from './property.queries';

/** What hardly changes while a hotel runs; the business date is not among it. */
export interface PropertyFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly languages: readonly string[];
}

@Injectable()
export class PropertyService {
  private readonly known = new Map<string, PropertyFacts>();

  constructor(
    private readonly reads: Reads,
    private readonly bus: Bus,
  ) {
    bus.on('property-changed', (propertyId) => this.known.delete(propertyId));
  }

  /** Kept until the settings change: zone and currency of a running hotel do not change under it. */
  async facts(propertyId: string): Promise<PropertyFacts> {
    const known = this.known.get(propertyId);
    if (known) return known;
    const [facts] = await this.reads.unscoped<PropertyFacts>(PROPERTY_FACTS, [propertyId]);
    if (!facts) throw new Refused('not-found');
    this.known.set(propertyId, facts);
    return facts;
  }

  /** Tells every process that the settings of a property changed. */
  async forget(propertyId: string): Promise<void> {
    this.known.delete(propertyId);
    await this.bus.tell('property-changed', propertyId);
  }

  async find(propertyId: string): Promise<PropertyDto> {
    const property = await this.reads.first<PropertyDto & Record<string, unknown>>(propertyId, PROPERTY, [propertyId]);
    if (!property) throw new Refused('not-found');
    return property;
  }
}
