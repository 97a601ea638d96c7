import { addNights } from '@amends/kernel';
import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('POST /bulk/stays', () => {
  let api: Api;
  let pms: Pms;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
  });
  afterAll(() => api.close());

  const line = (id: string, body: unknown) => ({ system: 'opera', id, body });

  it('gives a room twice asked for in one file to the first, and tells the second', async () => {
    const room = await api.room();
    const guest = await pms.guest();
    const stay = (facts: object = {}) => pms.stay(guest, { roomNumber: room.number, ...facts });

    const { body } = await pms
      .bulk('stays', [
        line('BR-1', stay()),
        line('BR-2', stay()),
        line('BR-3', stay({ roomNumber: undefined })),
        line('BR-4', stay({ adults: -1 })),
      ])
      .expect(200);

    expect(body).toMatchObject([
      { status: 'created' },
      { status: 'refused', problem: { code: 'room-taken', roomNumber: room.number, by: { stayId: body[0].id } } },
      { status: 'created' },
      { status: 'refused', problem: { code: 'validation-failed' } },
    ]);
  });

  it('finds a room given up on another line of the same file, and a sharer sent a line before', async () => {
    const room = await api.room();
    const guest = await pms.guest();
    const first = pms.stay(guest, {
      status: 'Reserved',
      arrival: addNights(api.property.businessDate, 1),
      roomNumber: room.number,
    });
    await pms.put('stays', 'BS-1', first).expect(201);

    const { body } = await pms
      .bulk('stays', [
        line('BS-1', { ...first, status: 'Cancelled' }),
        line('BS-2', pms.stay(guest, { roomNumber: room.number })),
        line('BS-3', pms.stay(guest, { sharesRoomWith: 'BS-2' })),
        line('BS-4', pms.stay(guest, { sharesRoomWith: 'BS-9' })),
      ])
      .expect(200);

    expect(body.map(({ status }: { status: string }) => status)).toEqual(['updated', 'created', 'created', 'refused']);
  });
});
