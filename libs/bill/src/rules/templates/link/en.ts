import type { LinkWords } from '../../link/link-words';

export const LINK_EN: LinkWords = {
  intro: 'Here is your bill, line by line. Whatever is not clear, we are glad to explain.',
  changed: 'Your bill has changed since this was sent. The desk has the newest.',
  answerHeading: 'Is everything clear?',
  understood: 'I understand',
  question: 'I have a question',
  questionLabel: 'Your question (you may leave this empty)',
  thanksUnderstood: 'Thank you. We are glad that everything is clear.',
  thanksQuestion: 'Thank you. The front desk has your question.',
  expired: 'This link is no longer open: it was made for a short time only.',
  revoked: 'This link has been closed by the hotel.',
  withdrawn: 'This explanation is no longer shown here: the hotel has withdrawn it.',
  used: 'You have answered already, so this link is closed.',
  unknown: 'There is nothing at this address.',
  askDesk: 'The front desk is glad to help.',
  call: (telephone) => `The front desk: ${telephone}`,
  openUntil: (date, time) => `Open until ${date}, ${time}`,
};
