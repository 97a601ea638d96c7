import { Rest } from './rest';

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly arithmetic: string | null;
}

interface Explanation {
  readonly language: string;
  readonly guest: Said;
  readonly staff: Said;
  readonly facts: { readonly amount: Amount };
}

interface Node extends Said {
  readonly postingId: string | null;
  readonly part: string;
  readonly kind: string;
  readonly transactionCode: string | null;
  readonly roomNumber: string | null;
  readonly amount: Amount | null;
  readonly total: Amount | null;
  readonly parts: readonly Node[];
}

interface Group {
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly total: Amount | null;
}

interface Bill {
  readonly language: string;
  readonly balance: Amount;
  readonly windows: readonly {
    readonly groups: readonly Group[];
    readonly charged: Amount;
    readonly paid: Amount;
    readonly balance: Amount;
  }[];
}

const LANGUAGES = ['en', 'pl', 'lt', 'sk', 'hr'];
const AT_ONCE = 8;
/** What a template without its word or its figure leaves behind. */
const UNSAID = /undefined|\bnull\b|NaN|\[object|\{\{|\$\{|Invalid Date|Infinity/;

/** Every line of every bill of the sample hotel, as it would be told to its guest. */
describe('the explanation of the sample', () => {
  let rest: Rest;
  /** A line of each shape. */
  const shapes = new Map<string, Node>();

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
  });

  it('tells every line of every bill, one language after the other, and comes to the balance of the ledger', async () => {
    const bills = await all<{ readonly id: string; readonly balance: Amount }>('folios');
    const wishes = bills.map((bill, nth) => ({ ...bill, language: LANGUAGES[nth % LANGUAGES.length] ?? 'en' }));
    const wrong: unknown[] = [];

    await each(wishes, async ({ id, balance, language }) => {
      const faults = await toldWrong(id, balance, language);
      if (faults.length > 0) wrong.push([id, language, faults]);
    });

    expect(wrong).toEqual([]);
    expect(bills.length).toBeGreaterThan(10);
  });

  it('tells every shape of line in every language, with its sum, and no template with a gap', async () => {
    const wishes = [...shapes.values()].flatMap((line) => LANGUAGES.map((language) => ({ line, language })));
    const wrong: unknown[] = [];

    await each(wishes, async ({ line, language }) => {
      const { body } = await rest.get(`postings/${line.postingId}/explanation?language=${language}`);
      const told = body as unknown as Explanation;
      const whole = told.language === language && line.amount !== null && same(told.facts.amount, line.amount);
      if (!whole || [told.guest, told.staff].some((said) => gapIn(said))) wrong.push([line.postingId, language, told]);
    });

    expect(wrong).toEqual([]);
    expect(shapes.size).toBeGreaterThan(15);
  });

  /** What is wrong in a bill as it is told. Other journeys post meanwhile: a balance that differs is asked for again. */
  async function toldWrong(id: string, balance: Amount, language: string): Promise<readonly unknown[]> {
    const { body } = await rest.get(`folios/${id}/explanation?language=${language}`);
    const bill = body as unknown as Bill;
    const now = same(bill.balance, balance) ? balance : ((await rest.get(`folios/${id}`)).body['balance'] as Amount);
    if (!same(now, balance)) return toldWrong(id, now, language);
    const told = bill.windows.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes.flatMap(withParts)));
    for (const node of told) if (node.postingId !== null) shapes.set(shapeOf(node), node);
    return [
      ...(bill.language === language ? [] : [`told in ${bill.language}`]),
      ...(same(bill.balance, balance) ? [] : [`tells ${bill.balance.amount}, the ledger has ${balance.amount}`]),
      ...(addsUp(bill) ? [] : ['does not add up']),
      ...told.filter(gapIn),
    ];
  }

  async function all<Row>(path: string): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await rest.get(
        `${path}?limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      rows.push(...(body['data'] as Row[]));
      cursor = (body['page'] as { nextCursor: string | null }).nextCursor;
    }
    return rows;
  }
});

/** What of a line decides how it is told; how much it is told as well. */
function shapeOf({ kind, part, transactionCode, roomNumber, arithmetic, sentences }: Node): string {
  return [kind, part, transactionCode, roomNumber !== null, arithmetic !== null, sentences.length].join(' ');
}

/** So many at a time: as many desks as a busy house has. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** An empty text, an arithmetic that is none, or a template that lacked something. */
function gapIn({ title, sentences, arithmetic }: Said): boolean {
  const texts = [title, ...sentences, ...(arithmetic === null ? [] : [arithmetic])];
  const counted = arithmetic === null || /\d.*=.*\d/.test(arithmetic);
  return !counted || sentences.length === 0 || texts.some((text) => text.trim() === '' || UNSAID.test(text));
}

function addsUp({ windows, balance }: Bill): boolean {
  const wholes = windows.every((window) => {
    const groups = window.groups.every((group) =>
      sumIs(
        group.total,
        group.nodes.map(({ total }) => total),
      ),
    );
    return groups && sumIs(window.balance, [window.charged, window.paid]) && window.groups.every(partsAddUp);
  });
  return (
    wholes &&
    sumIs(
      balance,
      windows.map((window) => window.balance),
    )
  );
}

function partsAddUp({ nodes }: Pick<Group, 'nodes'>): boolean {
  return nodes.every(
    ({ amount, total, parts }) =>
      sumIs(total, [amount, ...parts.map((part) => part.total)]) && partsAddUp({ nodes: parts }),
  );
}

/** To the last digit: amounts are texts, and have as many decimals as their currency. */
function sumIs(sum: Amount | null, of: readonly (Amount | null)[]): boolean {
  if (sum === null || of.includes(null)) return sum === null;
  return minor(sum) === of.reduce((so, one) => so + (one ? minor(one) : 0n), 0n);
}

function same(one: Amount, other: Amount): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}

function minor({ amount }: Amount): bigint {
  return BigInt(amount.replace('.', ''));
}

function withParts(node: Node): readonly Node[] {
  return [node, ...node.parts.flatMap(withParts)];
}
