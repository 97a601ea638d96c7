import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateBy, ValidateNested } from 'class-validator';
import { parseMoney } from '../rules/money';

/** Money on the wire, both ways: `{ "amount": "12.50", "currency": "EUR" }`. */
export class MoneyDto {
  /** Decimal string with no more decimals than the currency has, for example `12.50`. */
  @IsString()
  @MaxLength(20)
  readonly amount!: string;

  /** ISO 4217, for example `EUR`. */
  @IsString()
  @MaxLength(3)
  readonly currency!: string;
}

export interface MoneyOptions {
  /** Whether it may be negative; not unless said. */
  readonly signed?: boolean;
}

/** Name of the check in class-validator's metadata; its constraint is a `MoneyOptions`. */
export const IS_MONEY = 'isMoney';

/**
 * An exact amount of a known currency; zero is one. Excess decimals are refused, never rounded away.
 *
 * Brings its own type and nested validation, so that an unknown key beside `amount` and `currency` is refused too.
 */
export function IsMoney(options: MoneyOptions = {}): PropertyDecorator {
  return together(
    Type(() => MoneyDto),
    ValidateNested(),
    ValidateBy({
      name: IS_MONEY,
      constraints: [options],
      validator: {
        validate: (value: unknown) => moneyProblem(value, options) === undefined,
        defaultMessage: (args) => `${args?.property ?? 'value'} ${moneyProblem(args?.value, options) ?? ''}`,
      },
    }),
  );
}

function moneyProblem(value: unknown, options: MoneyOptions): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an amount and a currency';
  const { amount, currency } = value as Partial<MoneyDto>;
  // The nested checks say so already.
  if (typeof amount !== 'string' || typeof currency !== 'string') return undefined;
  const parsed = parseMoney({ amount, currency });
  if (!parsed.ok) return PROBLEMS[parsed.refusal];
  return parsed.money.minor < 0 && options.signed !== true ? 'must not be negative' : undefined;
}

const PROBLEMS = {
  'unknown-currency': 'must have a currency of ISO 4217',
  'too-many-decimals': 'must not have more decimals than its currency',
  'not-an-amount': 'must be a decimal amount such as 12.50',
  'amount-out-of-range': 'must be smaller',
} as const;

function together(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}
