import { IS_ISO8601, isISO8601, ValidateBy } from 'class-validator';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * RFC 3339, as the document says. Weeks, dates alone and leap seconds are ISO 8601 as well but no instant, and without
 * its zone a time would be our server's, not the hotel's.
 */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: IS_ISO8601,
    validator: {
      validate: (value: unknown) => isISO8601(value, { strict: true }) && INSTANT.test(String(value)),
      defaultMessage: (args) => `${args?.property ?? 'value'} must be an instant of RFC 3339 with its zone`,
    },
  });
}
