import { correctLine, undoAct } from './correct';
import { endDiffers } from './end-of-sequence';
import type { Desk, ModelHouse } from './model-house';
import { grant, move, post, remark, roll } from './serve';
import { Session } from './session';
import { closeBill, noteOn, settleSpot } from './settle';
import type { Step } from './steps';
import type { Tally } from './tally';

/** Looks, once nobody is at any desk any more, at every line and account. */
export type LookAtTheEnd = () => Promise<void>;

/** Does one sequence of steps over HTTP beside the oracle; throws with everything that was said when they disagree. */
export async function doSequence(
  house: ModelHouse,
  desk: Desk,
  steps: readonly Step[],
  { url, tally }: { readonly url: string; readonly tally: Tally },
): Promise<LookAtTheEnd> {
  const session = new Session(house, desk, url);
  await telling(session, async () => {
    for (const [nth, step] of steps.entries()) {
      session.told.push(`${nth + 1}. ${JSON.stringify(step)}`);
      session.begin();
      const outcome = await take(session, step);
      session.told.push(`    ${outcome}`);
      tally.add(step.act, outcome);
    }
  });
  return () =>
    telling(session, async () => {
      const wrong = await endDiffers(session);
      if (wrong) throw new Error(wrong);
    });
}

async function telling(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`${(error as Error).message}\nafter\n${session.told.join('\n')}`, { cause: error });
  }
}

function take(session: Session, step: Step): Promise<string> {
  switch (step.act) {
    case 'post':
      return post(session, step);
    case 'grant':
      return grant(session, step);
    case 'undo':
      return undoAct(session, step);
    case 'pay':
    case 'refund':
    case 'pay-out':
    case 'balance':
      return settleSpot(session, step);
    case 'close':
      return closeBill(session, step);
    case 'credit-note':
      return noteOn(session, step);
    case 'move':
      return move(session, step);
    case 'roll':
      return roll(session);
    case 'remark':
      return remark(session);
    default:
      return correctLine(session, step);
  }
}
