import { isZero } from '@amends/kernel';
import { type Arithmetic, arithmeticOf, type Factor } from './arithmetic';
import { type ExplanationLanguage, sayCount, sayDate, sayPercent, wordsOf } from './language';
import { type LineFacts, type LineTopic, topicOf } from './line-facts';
import { mention, say, Spoken, unsigned } from './spoken';

export interface Explanation {
  readonly title: string;
  /** Two to five short sentences. */
  readonly sentences: readonly string[];
  /** `3 nights × 2 adults × €1.50 = €9.00`; null when the amount is not worked out from parts. */
  readonly arithmetic: string | null;
}

/** Reasons beside what it is and who entered it: more is not listened to. */
const MOST_REASONS = 3;

/**
 * Explains a line of the bill to the guest: what it is, when and where, why this amount, who entered it.
 *
 * It says what is so and leaves out what is not sure: a price that is not the quoted one is not called agreed, and a
 * sum that does not come out is not shown. Fault, reasons of a credit and rules of the house are never told here.
 */
export function explainLine(facts: LineFacts, language: ExplanationLanguage): Explanation {
  const topic = topicOf(facts);
  const words = wordsOf(language);
  const arithmetic = arithmeticOf(facts);
  const what = words.what[facts.priceWithheld && topic !== 'room' ? 'other' : topic](new Spoken(facts, language));
  const why = [
    ...sayWhere(facts, topic, language),
    ...(facts.priceWithheld ? [words.priceWithheld] : sayPrice(facts, topic, language)),
  ];
  return {
    title: titleOf(facts, topic, language),
    sentences: [what, ...why.slice(0, MOST_REASONS), sayPosted(facts, language)].map(endOnce),
    arithmetic: arithmetic && sayArithmetic(arithmetic, language),
  };
}

function titleOf({ description }: LineFacts, topic: LineTopic, language: ExplanationLanguage): string {
  const title = wordsOf(language).titles[topic];
  if (topic === 'other') return description;
  const same = title.length === description.length && title.toLowerCase() === description.toLowerCase();
  return same ? title : `${title}: ${description}`;
}

/** What the line belongs to: another it replaces, a package, the room of that day. */
function sayWhere(facts: LineFacts, topic: LineTopic, language: ExplanationLanguage): readonly string[] {
  const words = wordsOf(language);
  const { packageName, replaces, roomNow, roomNumber } = facts;
  const said = topic === 'part' || topic === 'moved-in' || !replaces;
  return [
    ...(said ? [] : [words.replaces(mention(replaces, language))]),
    ...(packageName === null ? [] : [words.packageOf(packageName)]),
    ...(roomNow && roomNumber
      ? [words.roomThen({ room: roomNumber, now: roomNow.number, since: sayDate(roomNow.since, language) })]
      : []),
  ];
}

function sayPrice(facts: LineFacts, topic: LineTopic, language: ExplanationLanguage): readonly string[] {
  return [...sayWhy(facts, topic, language), ...sayBecame(facts, language), ...sayTax(facts, language)];
}

function sayWhy(facts: LineFacts, topic: LineTopic, language: ExplanationLanguage): readonly string[] {
  const words = wordsOf(language);
  const { base, mealPlan, ratePlan } = facts;
  if (topic === 'room' && isQuoted(facts)) return [words.agreedRate(ratePlan)];
  if (topic === 'room' && ratePlan) return [words.ratePlan(ratePlan)];
  if (topic === 'meal' && mealPlan && mealPlan !== 'room-only') return [words.mealPlan(words.mealPlans[mealPlan])];
  return base ? [words.madeFrom(mention(base, language))] : [];
}

function isQuoted({ amount, quotedRate }: LineFacts): boolean {
  return quotedRate?.minor === amount.minor && quotedRate.currency === amount.currency;
}

function sayBecame({ became }: LineFacts, language: ExplanationLanguage): readonly string[] {
  const words = wordsOf(language);
  return became.map(({ how, amount, to }) =>
    words.became[how]({ amount: say(amount, language), payer: to?.here ? to.payer : null }),
  );
}

function sayTax({ tax }: LineFacts, language: ExplanationLanguage): readonly string[] {
  if (!tax || isZero(tax.amount)) return [];
  const words = wordsOf(language);
  const sentence = tax.included ? words.taxInside : words.taxAdded;
  return [sentence(sayPercent(tax.percent, language), say(unsigned(tax.amount), language))];
}

function sayPosted({ postedAt, postedBy, source }: LineFacts, language: ExplanationLanguage): string {
  const words = wordsOf(language);
  const date = sayDate(postedAt.date, language);
  return words.posted({ date, time: postedAt.time, who: postedBy, source: words.sources[source] });
}

function sayArithmetic(arithmetic: Arithmetic, language: ExplanationLanguage): string {
  const result = say(arithmetic.result, language);
  if (arithmetic.kind === 'share')
    return `${sayPercent(arithmetic.percent, language)} × ${say(arithmetic.whole, language)} = ${result}`;
  const words = wordsOf(language);
  const count = ({ count, unit }: Factor): string =>
    unit === 'pieces' ? String(count) : sayCount(count, words[unit], language);
  return `${[...arithmetic.factors.map(count), say(arithmetic.unitPrice, language)].join(' × ')} = ${result}`;
}

/** A Croatian or Lithuanian date ends with a full stop of its own. */
function endOnce(sentence: string): string {
  return sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}
