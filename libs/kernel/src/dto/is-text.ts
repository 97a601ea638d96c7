import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateBy, type ValidationOptions } from 'class-validator';
import { maskCardNumbers } from '../rules/card-number';
import { cleanText } from '../rules/text';

export interface TextOptions {
  /** Characters at most. */
  readonly most: number;
  /** Characters at least, 1 when left out; 0 allows an empty text. */
  readonly least?: number;
  /** Whether it may have line breaks; not unless said. */
  readonly lines?: boolean;
  /** Whether it is a list of texts. */
  readonly each?: boolean;
  /** A token or cursor of ours, taken as sent: a run of digits in it is no card number. */
  readonly opaque?: boolean;
}

/** Name of the check in class-validator's metadata; its constraint is the `TextOptions`. */
export const IS_TEXT = 'isText';

/** Text as a person writes it: cleaned, card numbers blotted out, then measured. Refuses what nobody types. */
export function IsText(options: TextOptions): PropertyDecorator {
  const each: ValidationOptions = { each: options.each === true };
  const tidied = tidy(options);
  const checks = [
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidied) : tidied(value)), {
      toClassOnly: true,
    }),
    IsString(each),
    MinLength(options.least ?? 1, each),
    MaxLength(options.most, each),
    isWellFormed(options, each),
  ];
  return (target, property) => checks.forEach((check) => check(target, property));
}

function isWellFormed(options: TextOptions, each: ValidationOptions): PropertyDecorator {
  const problem = (value: unknown): string | undefined =>
    typeof value === 'string' ? textProblem(value, options) : undefined;
  return ValidateBy(
    {
      name: IS_TEXT,
      constraints: [options],
      validator: {
        validate: (value: unknown) => problem(value) === undefined,
        defaultMessage: (args) =>
          `${args?.property ?? 'value'} ${[args?.value].flat().map(problem).find(Boolean) ?? ''}`,
      },
    },
    each,
  );
}

function textProblem(value: string, options: TextOptions): string | undefined {
  const clean = cleanText(value);
  if (!clean.ok) return PROBLEMS[clean.refusal];
  return options.lines !== true && value.includes('\n') ? 'must be one line' : undefined;
}

const PROBLEMS = {
  'text-has-lone-surrogate': 'must not contain half a character',
  'text-has-control-character': 'must not contain control characters',
  'text-has-direction-control': 'must not contain direction controls',
} as const;

/** A refused text stays as it is: the check after it says why. */
function tidy(options: TextOptions): (value: unknown) => unknown {
  return (value) => {
    if (typeof value !== 'string' || options.opaque === true) return value;
    const clean = cleanText(value);
    return clean.ok ? maskCardNumbers(clean.text) : value;
  };
}
