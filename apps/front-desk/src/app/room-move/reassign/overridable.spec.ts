import { isOverridable } from './overridable';

describe('a guest who is left', () => {
  it('may go with a reason when marked do-not-move, or when rooms are only not ready or held', () => {
    expect(isOverridable({ reason: 'do-not-move', against: {} })).toBe(true);
    expect(isOverridable({ reason: 'no-room', against: { 'room-needs-override': 2 } })).toBe(true);
    expect(isOverridable({ reason: 'no-room', against: { 'room-held': 1 } })).toBe(true);
  });

  it('stays left when no reason makes a room free, or the desk moves them one by one', () => {
    expect(isOverridable({ reason: 'no-room', against: { 'room-occupied': 9 } })).toBe(false);
    expect(isOverridable({ reason: 'shares-room', against: { 'room-held': 1 } })).toBe(false);
  });
});
