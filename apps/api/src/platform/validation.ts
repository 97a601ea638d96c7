import { ValidationPipe } from '@nestjs/common';
import type { FieldProblemDto } from '@amends/kernel/dto';
import type { ValidationError } from 'class-validator';
import { Refused } from './refused';
import { rememberRules } from './remembered-rules';

// Once, and for whoever checks anything: the rules of all words are in one place of class-validator.
rememberRules();

/** Refuses what a DTO does not name; converts nothing on its own, since "false" must never become true. */
export function strictValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    exceptionFactory: (errors) => new Refused('validation-failed', { errors: toFieldProblems(errors) }),
  });
}

/** Each broken rule with its JSON pointer. */
export function toFieldProblems(errors: readonly ValidationError[], above = ''): FieldProblemDto[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      pointer,
      code: kebab(rule),
      message,
    }));
    return [...own, ...toFieldProblems(error.children ?? [], pointer)];
  });
}

function kebab(rule: string): string {
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');
}
