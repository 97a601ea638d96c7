import helmet from '@fastify/helmet';
import { fastify } from 'fastify';

/** Of the answer they were read from, not of the policy. */
const OF_ONE_ANSWER: readonly string[] = ['connection', 'content-length', 'content-type', 'date', 'keep-alive'];

/**
 * What a browser is told not to do with any answer of ours, as helmet says it. It says the same every time, and working
 * it out for each request takes longer than finding who is asking: so it is asked once, when the server starts.
 */
export async function securityHeaders(): Promise<Readonly<Record<string, string>>> {
  const asked = fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: [`'none'`], frameAncestors: [`'none'`] } },
    referrerPolicy: { policy: 'same-origin' },
    hsts: { maxAge: 31_536_000 },
  });
  asked.get('/', (_request, reply) => reply.send());
  const { headers } = await asked.inject('/');
  await asked.close();
  const told = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.includes(name));
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}
