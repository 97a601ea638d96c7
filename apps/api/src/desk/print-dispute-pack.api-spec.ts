import request from 'supertest';
import { disputeScene, type DisputeScene } from '../../test/dispute-scene';
import { readPdf, type ReadPdf } from '../../test/read-pdf';
import { type Api, startApi } from '../../test/start-api';

const A4 = [595, 842];

/** By language: title, three sections, the guest's reaction, the void, the credit, the refund, a sum, pages. */
const SAID = [
  [
    'en',
    'Dispute pack: bill F-',
    'Promises',
    'Has a question',
    'Voided: Not consumed',
    'Price reduction: Noise',
    'Refund',
    '€90.00',
    /Page 1 of \d/,
  ],
  [
    'pl',
    'Dokumentacja sporu: rachunek F-',
    'Obietnice',
    'Ma pytanie',
    'Storno: Nie skorzystano',
    'Obniżka ceny: Hałas',
    'Zwrot',
    '90,00 €',
    /Strona 1 z \d/,
  ],
  [
    'lt',
    'Ginčo byla: sąskaita F-',
    'Pažadai',
    'Turi klausimą',
    'Anuliuota: Nesuvartota',
    'Kainos sumažinimas: Triukšmas',
    'Grąžinta',
    '90,00 €',
    /1 puslapis iš \d/,
  ],
  [
    'sk',
    'Podklady k sporu: účet F-',
    'Sľuby',
    'Má otázku',
    'Storno: Nespotrebované',
    'Zníženie ceny: Hluk',
    'Vrátenie',
    '90,00 €',
    /Strana 1 z \d/,
  ],
  [
    'hr',
    'Dokumentacija spora: račun F-',
    'Obećanja',
    'Ima pitanje',
    'Storno: Nije konzumirano',
    'Sniženje cijene: Buka',
    'Povrat',
    '90,00 €',
    /Stranica 1 od \d/,
  ],
] as const;

describe('a dispute pack on paper', () => {
  let api: Api;
  let scene: DisputeScene;
  /** Of the audit's chain, and of each explanation that was shown. */
  let marks: readonly string[];

  beforeAll(async () => {
    api = await startApi();
    await api.db.query(`UPDATE property SET telephone = '+351 289 000 000' WHERE id = $1`, [api.property.id]);
    scene = await disputeScene(api);
    const { body } = await get(`folios/${scene.folioId}/dispute-pack`).expect(200);
    marks = [body.auditHash, ...(body.shown as { hash: string }[]).map(({ hash }) => hash)];
  });
  afterAll(() => api.close());

  it.each(SAID)('is on A4, and its text can be read out of it: %s', async (language, ...words) => {
    const pages = words.at(-1) as RegExp;
    const read = await paper(`?language=${language}`);

    expect([read.size, read.language]).toEqual([A4, language]);
    expect(read.text).toMatch(pages);
    for (const said of words.slice(0, -1)) expect(read.text).toContain(said);
    for (const fact of [
      ...['Test house', '+351 289 000 000', 'Ąžuolė Świętochłowska-Ščepić', 'Gin & tonic č', 'Marek Nowicki'],
      ...['Skąd ta opłata?', 'Nowy klucz jest gotowy.', 'A call before noon.', 'Rui Costa'],
      ...[`${api.property.code}-INV-2026-000001`, `${api.property.code}-CN-2026-000001`, ...scene.rooms],
    ])
      expect(read.text).toContain(fact);
    const joined = read.text.replaceAll(' ', '');
    for (const mark of marks) expect(joined).toContain(mark);
    expect(read.text).not.toMatch(/He shouts|He is right|Norda|Viagens|77[.,]77|undefined|\[object/);
  });

  it('says of what there is nothing that there is nothing', async () => {
    const bare = await api.folio(await api.stay());

    const { text } = await paper('?language=en', bare);

    expect(text.match(/None\./g)).toHaveLength(11);
  });

  async function paper(query: string, folioId = scene.folioId): Promise<ReadPdf> {
    const { body, headers } = await get(`folios/${folioId}/dispute-pack.pdf${query}`).responseType('blob').expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe('attachment');
    return readPdf(body as Buffer);
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(scene.clerk.headers);
  }
});
