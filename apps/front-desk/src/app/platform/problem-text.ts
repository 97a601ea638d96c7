import { inject } from '@angular/core';
import type { MoneyText } from '@amends/kernel';
import { FORMATS, showMoney } from '@amends/ui';
import problems from '../../i18n/problem/en.json';
import { injectWords } from './language';
import { problemOf, type Problem } from './problem';
import type { TextKey, WordParams } from './word-keys';

/** The one place where a problem's code becomes words. A code without words of its own falls back to its kind. */
export function injectProblemText(): (fault: unknown) => string {
  const t = injectWords('problem');
  const terms = injectWords('together');
  const formats = inject(FORMATS);
  /** Whom to ask, as `a supervisor or a head`. */
  const askable = (roles: readonly AskableRole[]): string => {
    const words = roles.map((role) => terms(`role.${role}`));
    return new Intl.ListFormat(formats().locale, { type: 'disjunction' }).format(words);
  };
  return (fault) => {
    const problem = problemOf(fault);
    const roles = rolesToAsk(problem);
    if (roles.length > 0) return t('permission-missing-ask', { roles: askable(roles) });
    return t(keyOf(problem), wordsOf(problem, formats().locale));
  };
}

const ASKABLE = ['supervisor', 'experience-manager', 'head', 'admin', 'senior', 'associate'] as const;
type AskableRole = (typeof ASKABLE)[number];
const ASK_MOST = 3;

/** Roles that may do what was refused, the nearest in charge first; the server names them. */
function rolesToAsk({ code, facts }: Problem): readonly AskableRole[] {
  const roles: unknown = code === 'permission-missing' ? facts['roles'] : undefined;
  return Array.isArray(roles) ? ASKABLE.filter((role) => roles.includes(role)).slice(0, ASK_MOST) : [];
}

function keyOf({ code, status, facts }: Problem): TextKey<'problem'> {
  if (status === 429 && typeof facts['retryAfterSeconds'] === 'number') return 'too-many-requests-when';
  if (isKnown(code)) return code;
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'permission-missing';
  if (status === 404) return 'not-found';
  if (status === 409 || status === 412) return 'changed-meanwhile';
  if (status === 400 || status === 422) return 'not-understood';
  if (status === 429) return 'too-many-requests';
  return 'unexpected';
}

function isKnown(code: string): code is TextKey<'problem'> {
  return Object.hasOwn(problems, code);
}

/** The facts of the problem as they are written in a sentence. */
function wordsOf({ facts }: Problem, locale: string): WordParams {
  const words = Object.entries(facts).map(([name, fact]) => [name, wordOf(fact, locale)] as const);
  return Object.fromEntries(words);
}

function wordOf(fact: unknown, locale: string): string {
  if (isMoney(fact)) return showMoney(fact, locale);
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

function isMoney(fact: unknown): fact is MoneyText {
  return typeof fact === 'object' && fact !== null && 'amount' in fact && 'currency' in fact;
}
