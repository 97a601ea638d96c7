import type { PropertyDto } from '@amends/property/dto';
import type { SessionDto } from '@amends/staff/dto';

const MINUTE = 60_000;

/** An instant so many minutes from now; samples with a clock stay calm, soon or late whenever one looks. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * MINUTE).toISOString();
}

export const eur = (amount: string): { readonly amount: string; readonly currency: string } => ({
  amount,
  currency: 'EUR',
});

export const ME = { id: 'marta', name: 'Marta Silva' };
export const COLLEAGUE = { id: 'ines', name: 'Inês Ferreira' };

export const SAMPLE_SESSION: SessionDto = {
  staff: { ...ME, signInName: 'marta', language: 'en' },
  assignments: [
    {
      property: { code: 'LIS1', name: 'Hotel Tejo' },
      role: 'associate',
      desk: { code: 'FRONT', name: 'Front desk' },
      permissions: ['case.read', 'case.write', 'search.read', 'stay.move', 'credit.grant'],
    },
  ],
  csrfToken: '',
  expiresAt: inMinutes(480),
  hasPin: true,
};

export const SAMPLE_PROPERTY: PropertyDto = {
  id: 'lis1',
  code: 'LIS1',
  name: 'Hotel Tejo',
  timeZone: 'Europe/Lisbon',
  currency: 'EUR',
  businessDate: '2026-11-21',
  languages: ['en', 'pt', 'pl', 'lt'],
  desks: [{ id: 'front', code: 'FRONT', name: 'Front desk', kind: 'hotel' }],
  roomTypes: [
    { code: 'STD', name: 'Standard double', rank: 1, sleeps: 2 },
    { code: 'SUP', name: 'Superior double with river view', rank: 2, sleeps: 3 },
  ],
  defaultTheme: 'auto',
  defaultDensity: 'normal',
  idleLockMinutes: 3,
  quietFrom: '22:00',
  quietUntil: '07:00',
  checkOutTime: '11:00',
};
