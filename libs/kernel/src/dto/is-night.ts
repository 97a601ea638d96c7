import { ValidateBy } from 'class-validator';
import { isNight } from '../rules/night';

/** Name of the check in class-validator's metadata. */
export const IS_NIGHT = 'isNight';

/** A date that exists, `YYYY-MM-DD`, for a night or a business date. */
export function IsNight(): PropertyDecorator {
  return ValidateBy({
    name: IS_NIGHT,
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isNight(value),
      defaultMessage: (args) => `${args?.property ?? 'value'} must be a date that exists, YYYY-MM-DD`,
    },
  });
}
