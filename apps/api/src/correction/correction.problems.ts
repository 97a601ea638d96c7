import { defineProblems } from '../platform/problems';

export const CORRECTION_PROBLEMS = defineProblems({
  'correction-incomplete': { status: 422, title: 'The correction does not say what is to become of the lines.' },
  'line-not-on-this-folio': { status: 422, title: 'The line is not on this bill.' },
  'line-not-correctable': { status: 422, title: 'Nothing can be done about this line in that way.' },
  'line-has-nothing-left': { status: 409, title: 'Nothing is left of the line.' },
  'line-partly-taken-off': { status: 409, title: 'Something was taken off the line already.' },
  'one-line-at-a-time': { status: 422, title: 'That is done to one line at a time.' },
  'void-on-another-date': {
    status: 409,
    title: 'Only a line of the running business date is voided; an older one is credited.',
  },
  'fee-only-with-person-or-night': {
    status: 422,
    title: 'A fee for each person and night is taken back by whole persons and nights.',
  },
  'fee-on-another-bill': {
    status: 409,
    title: 'A tax or fee of the line stands on another bill; it is taken off there first.',
  },
  'quoted-price-unknown': { status: 422, title: 'No price was quoted for this line.' },
  'charge-not-above-quoted': { status: 422, title: 'The line is not above the quoted price.' },
  'transfer-to-itself': { status: 422, title: 'The line is in that window already.' },
  'transfer-to-stay-not-permitted': { status: 403, title: 'This role may not move lines to the bill of another stay.' },
  'parts-do-not-sum': { status: 422, title: 'The parts are not the whole.' },
  'part-without-amount': { status: 422, title: 'A part of the split would be nothing.' },
  'correction-changes-nothing': { status: 422, title: 'The line would stay as it is.' },
  'correction-raises-the-bill': { status: 403, title: 'This role may not charge more than the line has.' },
  'correction-built-on': { status: 409, title: 'A line of this correction was corrected since.' },
  'correction-already-undone': { status: 409, title: 'The correction was undone already.' },
  'undo-not-undoable': { status: 422, title: 'What undid a correction is not undone itself.' },
  'facts-changed': { status: 412, title: 'The bill changed since the preview.' },
});
