import { EventStreamReader } from './event-stream';

describe('EventStreamReader', () => {
  it('puts messages together wherever the network broke them', () => {
    const reader = new EventStreamReader();
    expect(reader.read('id: 7\nevent: case.op')).toEqual([]);
    expect(reader.read('ened\ndata: {"a":1}\n\nid: 8\n')).toEqual([{ id: '7', event: 'case.opened', data: '{"a":1}' }]);
    expect(reader.read('data: x\ndata: y\n\n')).toEqual([{ id: '8', event: 'message', data: 'x\ny' }]);
  });

  it('hears heartbeats without making messages of them', () => {
    expect(new EventStreamReader().read(':\n\n: still here\r\n\r\n')).toEqual([]);
  });
});
