import { localMoney, type Money, money } from '@amends/kernel';
import { type ExplanationLanguage, localeOf, sayDate } from './language';
import type { LineFacts, LineMention } from './line-facts';
import type { SpokenLine, SpokenMention } from './templates/line-words';

/** A line as its first sentence names it. Each value is written when a sentence asks for it: most ask for two or three. */
export class Spoken implements SpokenLine {
  constructor(
    private readonly facts: LineFacts,
    private readonly language: ExplanationLanguage,
  ) {}

  get description(): string {
    return this.facts.description;
  }

  get amount(): string {
    return say(unsigned(this.facts.amount), this.language);
  }

  get date(): string {
    return sayDate(this.facts.serviceDate, this.language);
  }

  get room(): string | null {
    return this.facts.roomNumber;
  }

  get reference(): string | null {
    return this.facts.reference;
  }

  get reduces(): SpokenMention | null {
    return this.said(this.facts.reduces);
  }

  get replaces(): SpokenMention | null {
    return this.said(this.facts.replaces);
  }

  get undoes(): SpokenMention | null {
    return this.said(this.facts.undoes);
  }

  get movedTo(): string | null {
    return this.facts.movedTo;
  }

  private said(line: LineMention | null): SpokenMention | null {
    return line && mention(line, this.language);
  }
}

export function mention(
  { description, amount, serviceDate }: LineMention,
  language: ExplanationLanguage,
): SpokenMention {
  return { description, amount: say(amount, language), date: sayDate(serviceDate, language) };
}

export function say(amount: Money, language: ExplanationLanguage): string {
  return localMoney(amount, localeOf(language));
}

export function unsigned({ minor, currency }: Money): Money {
  return money(Math.abs(minor), currency);
}
