import { z } from 'zod'

/** What a person reads when a setting is missing or wrong. The same table is checked against .env.example by a test. */
export type Explained = { readonly what: string; readonly example: string }

export const explained = {
  ATTUNE_ENV: { what: 'what this installation is: development, demo, test or production', example: 'production' },
  DATABASE_URL: {
    what: 'the database, as the role that serves: it owns nothing and cannot pass row security',
    example: 'postgresql://attune_app:secret@db.example.org:5432/attune',
  },
  PUBLIC_ORIGIN: { what: 'the address people type, without a path', example: 'https://endorsement.example.org' },
  NEXTAUTH_SECRET: { what: 'signs session cookies; at least 32 characters', example: '"$(openssl rand -base64 48)"' },
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: {
    what: 'keeps forms that were open during a deploy working; 16, 24 or 32 bytes in base64, equal on every copy',
    example: '"$(openssl rand -base64 32)"',
  },
  SMTP_URL: {
    what: 'the mail server; without it letters are kept inside the application',
    example: 'smtps://user:secret@mail.example.org:465',
  },
  MAIL_FROM: { what: 'the sender of every letter', example: 'Attune <no-reply@example.org>' },
  STORAGE: { what: 'where documents are kept: folder or s3', example: 'folder' },
  STORAGE_DIR: { what: 'the folder for documents when STORAGE=folder', example: '/var/lib/attune/files' },
  S3_ENDPOINT: { what: 'the object store when STORAGE=s3', example: 'https://s3.eu-central-1.amazonaws.com' },
  S3_BUCKET: { what: 'the bucket for documents when STORAGE=s3', example: 'attune-files' },
  S3_REGION: { what: 'the region of that bucket', example: 'eu-central-1' },
  S3_ACCESS_KEY: { what: 'the key that may read and write that bucket', example: 'AKIA…' },
  S3_SECRET_KEY: { what: 'the secret of that key', example: 'wJalr…' },
  WORKER: { what: 'whether this server also does background work: inside or off', example: 'off' },
  PERSONAS: { what: 'whether anyone may sign in as a sample person: on or off', example: 'off' },
  PROXY: {
    what: 'whether a proxy stands in front that overwrites X-Real-IP or X-Forwarded-For: in-front or none',
    example: 'in-front',
  },
  PORT: { what: 'the port to listen on', example: '3000' },
  DEPLOYMENT_ID: {
    what: 'names this release, so that pages of the one before are recognised',
    example: '2026-11-22.1',
  },
  SEED_ADMIN_EMAIL: {
    what: 'the first administrator of the Alliance: gets an account and a letter to choose a password',
    example: 'office@alliance.example.org',
  },
  CLAMD_URL: {
    what: 'a ClamAV daemon that scans uploads; without it nothing is scanned',
    example: 'tcp://clamav:3310',
  },
} as const satisfies Record<string, Explained>

export type SettingName = keyof typeof explained

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `is not an address starting with ${protocols.join(' or ')}//`,
  })

const bytes = (text: string): number => Buffer.from(text, 'base64').length

export const settings = z.object({
  ATTUNE_ENV: z
    .enum(['development', 'demo', 'test', 'production'], 'is none of development, demo, test, production')
    .default('development'),
  DATABASE_URL: url(['postgresql:', 'postgres:']),
  PUBLIC_ORIGIN: url(['http:', 'https:'])
    .refine((text) => new URL(text).origin === text, {
      message: 'is more than an origin: no path, no slash at the end',
    })
    .optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'is shorter than 32 characters'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine((text) => [16, 24, 32].includes(bytes(text)), { message: 'is not 16, 24 or 32 bytes in base64' }),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().min(3).default('Attune <no-reply@attune.example>'),
  STORAGE: z.enum(['folder', 's3'], 'is neither folder nor s3').default('folder'),
  STORAGE_DIR: z.string().min(1).default('.data/files'),
  S3_ENDPOINT: url(['http:', 'https:']).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY: z.string().min(1).optional(),
  S3_SECRET_KEY: z.string().min(1).optional(),
  WORKER: z.enum(['inside', 'off'], 'is neither inside nor off').default('inside'),
  PERSONAS: z.enum(['on', 'off'], 'is neither on nor off').optional(),
  PROXY: z.enum(['in-front', 'none'], 'is neither in-front nor none').default('none'),
  PORT: z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
      'is not a number from 1 to 65535',
    )
    .transform(Number)
    .default(3000),
  DEPLOYMENT_ID: z
    .string()
    .regex(/^[\w.-]+$/, 'has characters other than letters, digits, dot, dash')
    .optional(),
  SEED_ADMIN_EMAIL: z.email('is not an e-mail address').optional(),
  CLAMD_URL: url(['tcp:']).optional(),
} satisfies Record<SettingName, z.ZodType>)

/** Secrets that stand in an example, a compose file or a tutorial: a production start refuses them. */
const wellKnownSecrets: readonly RegExp[] = [
  /change[-_ ]?me/i,
  /^secret/i,
  /example/i,
  /^(.)\1+$/,
  /0123456789|abcdefgh/i,
]

const wellKnown = (text: string | undefined): boolean =>
  text !== undefined && wellKnownSecrets.some((each) => each.test(text))

type Given = Readonly<Record<string, string | undefined>>

/** What only the whole can tell: which settings need each other, and what production may not leave open. */
export function together(given: Given): { name: SettingName; why: string }[] {
  const found: { name: SettingName; why: string }[] = []
  const refuse = (name: SettingName, why: string) => found.push({ name, why })
  if (given.STORAGE === 's3') {
    for (const name of ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const) {
      if (!given[name]) refuse(name, 'is missing, and STORAGE=s3 needs it')
    }
  }
  if (given.ATTUNE_ENV !== 'production') return found
  if (!given.PUBLIC_ORIGIN) refuse('PUBLIC_ORIGIN', 'is missing, and production cannot guess it')
  else if (!given.PUBLIC_ORIGIN.startsWith('https:')) refuse('PUBLIC_ORIGIN', 'must start with https: in production')
  if (!given.SMTP_URL) refuse('SMTP_URL', 'is missing: in production letters must leave the house')
  if (given.PERSONAS === 'on') refuse('PERSONAS', 'must be off in production: it lets anyone in')
  for (const name of ['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'S3_SECRET_KEY'] as const) {
    if (wellKnown(given[name])) refuse(name, 'is a sample value; make your own')
  }
  const database = given.DATABASE_URL ?? ''
  const password = URL.canParse(database) ? decodeURIComponent(new URL(database).password) : ''
  if (wellKnown(password)) refuse('DATABASE_URL', 'has a sample password; make your own')
  return found
}
