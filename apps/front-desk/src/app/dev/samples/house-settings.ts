import type { PropertySettingsDto } from '@amends/property/dto';
import type { Begun } from '../../platform/edit-draft';
import { SAMPLE_PROPERTY } from './house';

export const SETTINGS: PropertySettingsDto = {
  version: 3,
  name: SAMPLE_PROPERTY.name,
  postalAddress: 'Rua do Arsenal 25, 1100-038 Lisboa',
  telephone: '+351 210 000 000',
  taxNumber: 'PT 500 000 000',
  languages: ['pt', 'en', 'pl', 'lt'],
  timeZone: 'Europe/Lisbon',
  defaultTheme: 'auto',
  defaultDensity: 'normal',
  idleLockMinutes: 3,
  quietFrom: '22:00',
  quietUntil: '07:00',
  checkOutTime: '11:00',
};

/** An hour and a half until the screen locks, and languages that somebody else has changed meanwhile. */
export const CHANGED_SETTINGS: Begun<PropertySettingsDto> = {
  mine: { idleLockMinutes: 90, defaultTheme: 'dark', languages: ['en', 'pt', 'hr'] },
  base: { idleLockMinutes: 3, defaultTheme: 'auto', languages: ['pt', 'en'] },
};
