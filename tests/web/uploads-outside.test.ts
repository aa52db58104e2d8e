import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { config } from '@/proxy'

const APP = path.resolve(import.meta.dirname, '../../app')

/** Every door through which files come in, as somebody would ask for it. */
const uploads = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(`upload${path.sep}route.ts`))
  .map(
    (file) =>
      `/${path
        .dirname(file)
        .split(path.sep)
        .join('/')
        .replace(/\[\w+\]/g, 'one')}`,
  )

it('lets every upload past the proxy, which would gather its body first and cut it', () => {
  expect(uploads).toContain('/one/office/applications/one/proofs/upload')
  const gathered = config.matcher.map((pattern) => new RegExp(`^${pattern}$`))
  expect(gathered.some((pattern) => pattern.test('/one/applications/one/proofs'))).toBe(true)
  expect(uploads.filter((address) => gathered.some((pattern) => pattern.test(address)))).toEqual([])
})
