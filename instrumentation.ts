/** Called once by Next before the server answers. A build or another runtime has no database and no background work. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { beforeServing } = await import('./lib/setup/in-server')
  await beforeServing()
}
