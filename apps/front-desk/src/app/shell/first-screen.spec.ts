import { ROLES } from '@amends/staff';
import { firstScreen } from './first-screen';

const all = (): boolean => true;

describe('firstScreen', () => {
  it.each([
    ['associate', '/desk', '/desk'],
    ['senior', '/desk', '/desk'],
    ['supervisor', '/board', '/night'],
    ['experience-manager', '/board', '/board'],
    ['head', '/board', '/night'],
    ['trainer', '/board', '/board'],
    ['qa-analyst', '/board', '/board'],
    ['auditor', '/audit', '/audit'],
    ['admin', '/settings', '/settings'],
    ['attendant', '/tasks', '/tasks'],
  ] as const)('of %s is %s by day and %s at night', (role, byDay, atNight) => {
    expect([firstScreen(role, 12, all), firstScreen(role, 2, all)]).toEqual([byDay, atNight]);
  });

  it.each([
    [21, '/board'],
    [22, '/night'],
    [5, '/night'],
    [6, '/board'],
  ])('has a night from ten to six: at %i it is %s', (hour, screen) => {
    expect(firstScreen('supervisor', hour, all)).toBe(screen);
  });

  it('is the desk where the wanted one does not exist, and while nobody is known', () => {
    for (const role of ROLES) expect(firstScreen(role, 2, (screen) => screen === '/desk')).toBe('/desk');
    expect(firstScreen(undefined, 2, all)).toBe('/desk');
  });
});
