import type { EditPropertySettingsDto, PropertySettingsDto } from '@amends/property/dto';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../platform/acting';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { LOCK_PROPERTY_SETTINGS, PROPERTY_SETTINGS, WRITE_PROPERTY_SETTINGS } from './property.queries';
import { PropertyService } from './property.service';

type Settings = PropertySettingsDto & Record<string, unknown>;

/** What a house sets for itself: its name and where it is, its languages, the look of a new screen, the lock, the hours. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly properties: PropertyService,
  ) {}

  async find(propertyId: string): Promise<PropertySettingsDto> {
    const settings = await this.reads.first<Settings>(propertyId, PROPERTY_SETTINGS, [propertyId]);
    if (!settings) throw new Refused('not-found');
    return settings;
  }

  /** Changes what is given. @throws Refused `stale-version`. */
  async edit(version: number, dto: EditPropertySettingsDto, acting: Acting): Promise<PropertySettingsDto> {
    const wanted = given(dto);
    const settings = await this.writes.run(acting, async (tx) => {
      const before = await read(tx, LOCK_PROPERTY_SETTINGS);
      refuseStale(version, before, wanted);
      const after = { ...before, ...wanted };
      await tx.rows(WRITE_PROPERTY_SETTINGS, [tx.propertyId, ...valuesOf(after)]);
      tx.record({
        action: 'property.settings-changed',
        subject: { kind: 'property', id: tx.propertyId },
        change: changeOf(before, wanted),
        event: { version: version + 1, changed: Object.keys(wanted) },
      });
      return read(tx, PROPERTY_SETTINGS);
    });
    await this.properties.forget(acting.propertyId);
    return settings;
  }
}

async function read(tx: WriteTransaction, statement: typeof PROPERTY_SETTINGS): Promise<Settings> {
  const settings = await tx.first<Settings>(statement, [tx.propertyId]);
  if (!settings) throw new Refused('not-found');
  return settings;
}

function valuesOf(settings: PropertySettingsDto): readonly unknown[] {
  const { languages, defaultTheme, defaultDensity, idleLockMinutes, quietFrom, quietUntil } = settings;
  const { name, postalAddress, telephone, taxNumber, checkOutTime } = settings;
  const look = [languages, defaultTheme, defaultDensity, idleLockMinutes, quietFrom, quietUntil];
  return [...look, name, postalAddress, telephone, taxNumber, checkOutTime];
}
