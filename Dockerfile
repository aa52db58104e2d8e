# syntax=docker/dockerfile:1

# One Node for every stage. Debian's slim image, because sharp, argon2 and Postgres' client libraries want glibc.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# Every package, development ones included: the build needs some, and `setup` migrates with them.
FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --no-audit --no-fund

# The one-time step of a deployment: migrate, grant, seed. Run it before the copies of `app` start.
FROM packages AS setup
COPY . .
RUN node_modules/.bin/tsx lib/setup/schema.ts generate && chown -R node:node /app
USER node
CMD ["node_modules/.bin/tsx", "lib/setup/upgrade.ts"]

# BEHIND_PROXY leaves compression to the reverse proxy. DEPLOYMENT_ID lets open pages recognise a newer release.
FROM setup AS build
ARG DEPLOYMENT_ID=unnamed
ENV DEPLOYMENT_ID=$DEPLOYMENT_ID BEHIND_PROXY=yes NODE_ENV=production
RUN node_modules/.bin/next build

# What runs: the standalone server, no package manager, no compiler, not root.
FROM base AS app
ARG DEPLOYMENT_ID=unnamed
ENV NODE_ENV=production ATTUNE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 DEPLOYMENT_ID=$DEPLOYMENT_ID \
    NODE_OPTIONS=--max-old-space-size=768
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
COPY --from=build --chown=node:node /app/public ./public
RUN mkdir -p /var/lib/attune/files && chown -R node:node /var/lib/attune
ENV STORAGE_DIR=/var/lib/attune/files
VOLUME /var/lib/attune/files
USER node
EXPOSE 3000
# SIGTERM drains; whoever stops the container should wait 40 seconds before using force.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/livez').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "server.js"]
