/**
 * The API a second time on the database of the tests: `serve-again.mjs <port> <folder of the client>`. Tells who
 * started it when it is `ready`, and ends with SIGTERM.
 */
import { startRunningApi } from '../../../tools/testing/running-api.mjs';

const [port = '', client = ''] = process.argv.slice(2);
const api = await startRunningApi(process.env.AMENDS_DATABASE ?? '', { PORT: port, CLIENT_DIST: client });
process.once('SIGTERM', () => void api.stop().then(() => process.disconnect()));
process.send?.('ready');
