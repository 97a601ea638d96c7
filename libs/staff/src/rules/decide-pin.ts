export type PinRefusal = 'pin-not-digits' | 'pin-too-simple';
export type PinDecision = { readonly granted: true } | { readonly granted: false; readonly refusal: PinRefusal };

/** What a PIN looks like: four to eight digits. */
export const PIN_SHAPE = /^\d{4,8}$/;

/** Down or across the middle of a number pad. */
const PAD_LINES = ['2580', '0852', '1590', '3570', '1470', '3690'];

/** Whether somebody may take this PIN. What a colleague would try first is refused. */
export function decidePin(pin: string): PinDecision {
  if (!PIN_SHAPE.test(pin)) return { granted: false, refusal: 'pin-not-digits' };
  const simple = isRun(pin) || isRepeated(pin) || isPairs(pin) || isYear(pin) || PAD_LINES.includes(pin);
  return simple ? { granted: false, refusal: 'pin-too-simple' } : { granted: true };
}

/** 0000, 1234, 9876, also over the end: 7890. */
function isRun(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
  return [0, 1, 9].some((step) => steps.every((one) => one === step));
}

/** 1212, 123123. */
function isRepeated(pin: string): boolean {
  return /^(\d{2,4})\1+$/.test(pin);
}

/** 1122, 334455: a run of doubled digits. */
function isPairs(pin: string): boolean {
  return /^(?:(\d)\1)+$/.test(pin) && isRun([...pin].filter((_, at) => at % 2 === 0).join(''));
}

/** Somebody's birth, the hotel's opening, this year. */
function isYear(pin: string): boolean {
  return /^(19|20)\d\d$/.test(pin);
}
