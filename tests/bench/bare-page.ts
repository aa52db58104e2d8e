import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { runNode, startNode } from '@/lib/setup/child'
import { inRoot } from '@/lib/setup/paths'
import { freePort } from '@/lib/setup/ports'
import { ROOM } from '@/lib/setup/server'

/**
 * What the desk is measured against: an app of the same framework whose one dynamic page has no data, no session and
 * no database, and is as long as the desk. Built in .cache, so that nothing of it is ever served by the product.
 */
export async function barePage(bytes: number): Promise<{ origin: string; stop(): void }> {
  const home = inRoot('.cache/bench-bare')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(`${home}/app`, { recursive: true })
  symlinkSync(inRoot('node_modules'), `${home}/node_modules`)
  const file = (name: string, text: string) => writeFileSync(`${home}/${name}`, text)
  file('package.json', '{ "name": "bare", "private": true }')
  file(
    'next.config.mjs',
    `export default { turbopack: { root: '${inRoot('.')}' }, compress: false, poweredByHeader: false }`,
  )
  file('app/layout.jsx', 'export default ({ children }) => <html lang="en"><body>{children}</body></html>')
  // A table of 25 rows; each element is sent twice (markup and payload), as every page of this framework is.
  const cell = 'x'.repeat(Math.max(8, Math.round(bytes / 25 / 5 / 2) - 34))
  file(
    'app/page.jsx',
    `import { headers } from 'next/headers'
     export default async function Page() {
       const host = (await headers()).get('host')
       return <main><h1>{host}</h1><table><tbody>{Array.from({ length: 25 }, (_, row) => (
         <tr key={row}>{[1, 2, 3, 4, 5].map((n) => <td key={n}><a href={'/' + row}>{'${cell}' + n}</a></td>)}</tr>
       ))}</tbody></table></main>
     }`,
  )
  const next = inRoot('node_modules/next/dist/bin/next')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const built = await runNode([next, 'build'], { cwd: home, env, log: inRoot('.cache/logs/bench-bare.log') })
  if (built !== 0) throw new Error('the bare page did not build: see .cache/logs/bench-bare.log')
  const port = await freePort()
  const child = startNode([ROOM, next, 'start', '-p', String(port)], {
    cwd: home,
    env,
    log: inRoot('.cache/logs/bench-bare.log'),
  })
  const origin = `http://localhost:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(origin).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { origin, stop: () => void child.kill('SIGTERM') }
}
