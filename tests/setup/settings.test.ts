import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/env/env'
import { explained } from '@/lib/env/settings'

const enough = {
  DATABASE_URL: 'postgresql://attune_app:4f9a1c@localhost:5432/attune',
  NEXTAUTH_SECRET: 'k3'.repeat(20),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
}
const production = {
  ...enough,
  ATTUNE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://endorsement.example.org',
  SMTP_URL: 'smtp://mail:25',
}

const refusal = (source: Record<string, string>): string => {
  try {
    readEnv(source)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

describe('settings', () => {
  it('have defaults that work without a network', () => {
    expect(readEnv({ ...enough, PORT: '4000' })).toMatchObject({
      PUBLIC_ORIGIN: 'http://localhost:4000',
      STORAGE: 'folder',
      WORKER: 'inside',
      PERSONAS: 'on',
      PORT: 4000,
    })
  })

  it.each(Object.keys(enough))('stop the start without %s, with its purpose and an example', (name) => {
    const text = refusal({ ...enough, [name]: '' })
    expect(text).toContain(`${name} is missing`)
    expect(text).toMatch(/For: .+\n +Example: .+=/)
  })

  it.each([
    ['PORT', 'eighty', 'is not a number from 1 to 65535'],
    ['ATTUNE_ENV', 'prod', 'is none of'],
    ['PUBLIC_ORIGIN', 'https://a.example/path', 'is more than an origin'],
    ['NEXTAUTH_SECRET', 'short', 'is shorter than 32 characters'],
    ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'abc', 'is not 16, 24 or 32 bytes'],
    ['DATABASE_URL', 'mysql://here', 'is not an address starting with'],
    ['STORAGE', 's3', 'S3_BUCKET is missing, and STORAGE=s3 needs it'],
  ])('refuse %s=%s', (name, value, why) => {
    expect(refusal({ ...enough, [name]: value })).toContain(why)
  })

  it('name every fault at once', () => {
    expect(refusal({ PORT: 'x', STORAGE: 's3' })).toMatch(/PORT[\s\S]+S3_ENDPOINT/)
  })

  it('keep personas out of production unless nothing is said', () => {
    expect(readEnv(production).PERSONAS).toBe('off')
    expect(refusal({ ...production, PERSONAS: 'on' })).toContain('PERSONAS must be off in production')
  })

  it.each([
    ['NEXTAUTH_SECRET', 'change-me-change-me-change-me-change-me'],
    ['NEXTAUTH_SECRET', 'a'.repeat(40)],
    ['DATABASE_URL', 'postgresql://attune_app:changeme@db/attune'],
    ['PUBLIC_ORIGIN', 'http://endorsement.example.org'],
    ['SMTP_URL', ''],
  ])('refuse in production what a tutorial would say: %s=%s', (name, value) => {
    expect(refusal({ ...production, [name]: value })).toContain(name)
  })

  it('are all explained in .env.example, which names nothing else', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1])
    expect(named.sort()).toEqual([...Object.keys(explained), 'OWNER_DATABASE_URL'].sort())
  })
})
