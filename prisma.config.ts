import { defineConfig } from 'prisma/config'

/** For Prisma's own command line. The product migrates through lib/setup/migrate.ts, which needs no downloaded engine. */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL ?? '' },
})
