import type pg from 'pg'

/**
 * Queries on one connection wait in line. Prisma loads several relations of a row side by side, also inside a
 * transaction; pg queues them itself but deprecates that, and its next version will refuse a second query on a client
 * that is still executing one.
 */
export function inLine(client: pg.ClientBase): void {
  // Looked up at each call: whoever counts statements does so at the prototype.
  const query = (...args: unknown[]): unknown => Reflect.apply(Object.getPrototypeOf(client).query, client, args)
  let last: Promise<unknown> = Promise.resolve()
  const queued = (...args: unknown[]): unknown => {
    // With a callback (as the pool calls it) nobody else holds the client.
    if (typeof args.at(-1) === 'function') return query(...args)
    const answer = last.then(() => query(...args))
    last = answer.catch(() => undefined)
    return answer
  }
  Object.assign(client, { query: queued })
}
