/** What an entry of the audit can be about. */
export const SUBJECT_KINDS = [
  'case',
  'promise',
  'credit',
  'stay',
  'guest',
  'folio',
  'room',
  'staff',
  'desk',
  'property',
  'transaction-code',
  'tax-rule',
  'package',
  'night-audit',
  'credit-note',
  'api-key',
  'case-view',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Every act that is written down, in the order an auditor looks for them. */
export const ACTS = [
  ...(['case.opened', 'case.edited', 'case.noted', 'case.explained', 'case.guest-answered'] as const),
  ...(['case.moved-on', 'case.closed'] as const),
  ...(['case.undone', 'promise.made', 'promise.kept', 'promise.broken'] as const),
  ...(['folio.credited', 'folio.posted', 'folio.charged', 'folio.created', 'folio.updated'] as const),
  ...(['bill.check-found', 'bill.finding-dismissed', 'bill.finding-restored', 'bill.finding-settled'] as const),
  ...(['stay.charge-waived', 'stay.waiver-withdrawn'] as const),
  ...(['folio.shown', 'folio.link-made', 'folio.link-answered', 'folio.link-revoked'] as const),
  ...(['folio.routed', 'ledger.disagreed', 'folio.bill-closed', 'folio.paid', 'folio.paid-out'] as const),
  ...(['folio.refunded', 'folio.balance-settled', 'credit-note.issued'] as const),
  ...(['transaction-code.added', 'transaction-code.changed', 'tax-rule.added', 'tax-rule.changed'] as const),
  ...(['tax-rule.removed', 'package.added', 'package.changed'] as const),
  ...(['stay.moved', 'stay.announcement-acknowledged', 'stay.created', 'stay.edited'] as const),
  ...(['guest.created', 'guest.edited', 'room.created', 'room.edited', 'room.status-changed'] as const),
  ...(['staff.added', 'staff.changed', 'staff.deactivated', 'staff.reactivated', 'staff.password-reset'] as const),
  ...(['staff.password-chosen', 'pin.set', 'pin.removed', 'pin.locked', 'desk.added', 'desk.changed'] as const),
  ...(['property.settings-changed', 'api-key.created', 'api-key.revoked', 'api-key.token-issued'] as const),
  ...(['folio.night-posted', 'night-audit.started', 'night-audit.progressed', 'night-audit.stay-set-aside'] as const),
  ...(['night-audit.held', 'night-audit.resumed', 'night-audit.rolled', 'night-audit.settings-changed'] as const),
  ...(['case-view.kept', 'case-view.removed'] as const),
] as const;
export type AuditedAct = (typeof ACTS)[number];
