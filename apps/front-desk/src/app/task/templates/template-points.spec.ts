import { CASE_KINDS } from '@amends/case';
import { MOVE_TEMPLATE, type TemplateItem } from '@amends/task';
import { allTemplates, asSent, isUnsaid, movedBy, ownPoint, pointsLeftOut } from './template-points';

const own = (text: string): TemplateItem => ({ code: 'own-1', department: 'porter', text });
const [key, second] = MOVE_TEMPLATE as readonly [TemplateItem, TemplateItem];

describe('points of a checklist template', () => {
  it('has a row for every kind of case, and what the house wrote beside', () => {
    const flood = { code: 'flood', version: 2, items: [own('Dry the carpet')] };
    const complaint = { code: 'complaint', version: 1, items: [own('Call back')] };
    const all = allTemplates([flood, complaint]);
    expect(all.map(({ code }) => code)).toEqual([...CASE_KINDS, 'flood']);
    expect(all).toContain(complaint);
  });

  it('knows what of the product the house has taken off', () => {
    expect(pointsLeftOut('room-move', MOVE_TEMPLATE)).toEqual([]);
    expect(pointsLeftOut('room-move', MOVE_TEMPLATE.slice(1))).toEqual([key]);
    expect(pointsLeftOut('complaint', [])).toEqual([]);
  });

  it('moves a point by one place, and sends the house’s words without blanks around', () => {
    expect(movedBy([key, second, own('x')], 0, 1).map(({ code }) => code)).toEqual([second.code, key.code, 'own-1']);
    expect(asSent([key, own(' Call back ')])).toEqual([
      { code: key.code, department: 'front-office' },
      { code: 'own-1', department: 'porter', text: 'Call back' },
    ]);
  });

  it('has to be said in words, and has a code the API takes', () => {
    expect([isUnsaid(own('  ')), isUnsaid(own('x')), isUnsaid(key)]).toEqual([true, false, false]);
    expect(ownPoint().code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
