import request from 'supertest';
import { startApi } from '../../test/start-api';

describe('GET /stays/:id/move-candidates', () => {
  it('ranks free rooms and says why not the others', async () => {
    const lone = await startApi();
    const clerk = await lone.staff();
    const from = await lone.room({ features: ['near-lift'] });
    const stayId = await lone.stay({ roomId: from.id });
    const quiet = await lone.room({ features: ['quiet-side'], floor: 2 });
    const dirty = await lone.room({ status: 'Dirty', features: ['near-lift'] });
    const broken = await lone.room({ status: 'OutOfOrder' });
    const promised = await lone.room();
    await lone.stay({ roomId: promised.id, status: 'Reserved', arrivesIn: 2, leavesIn: 4 });

    const { body } = await request(lone.url)
      .get(lone.path(`stays/${stayId}/move-candidates?reason=noise`))
      .set(clerk.headers)
      .expect(200);
    await lone.close();

    expect(body.candidates.map(({ roomNumber }: { roomNumber: string }) => roomNumber)).toEqual([
      quiet.number,
      dirty.number,
    ]);
    expect(body.candidates[0].reasons.map(({ code }: { code: string }) => code)).toContain('ready-now');
    expect(body.excluded).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ roomNumber: from.number, reason: 'own-room' }),
        expect.objectContaining({ roomNumber: broken.number, reason: 'room-out-of-order' }),
        expect.objectContaining({
          roomNumber: promised.number,
          reason: 'room-not-free',
          facts: expect.objectContaining({ takenFrom: '2026-03-12' }),
        }),
      ]),
    );
  });
});
