/**
 * Answers that were worked out once, by their question. For pure functions only: what they answer never changes.
 *
 * Everything is forgotten when `most` are kept, so that memory does not grow with what callers ask.
 */
export class Remembered<Answer, Question extends string | number = string> {
  private readonly answers = new Map<Question, Answer>();

  constructor(private readonly most: number) {}

  /** The answer kept for the question, or what `workOut` says now. */
  of(question: Question, workOut: () => Answer): Answer {
    const kept = this.answers.get(question);
    if (kept !== undefined) return kept;
    if (this.answers.size >= this.most) this.answers.clear();
    const answer = workOut();
    this.answers.set(question, answer);
    return answer;
  }
}
