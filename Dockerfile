# The API without a Neo4j of its own: NEO4J_URI names the server (see compose.yaml). It runs as `node`, and writes under
# /data and /tmp alone. A digest is surer than a tag: build with `--build-arg NODE=node:22-slim@sha256:…`, which
# `docker buildx imagetools inspect node:22-slim` names.
ARG NODE=node:22-slim
FROM ${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY graph graph
COPY cypher cypher
COPY src src
COPY web web
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${NODE}
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY cypher/migrations cypher/migrations
COPY src/intake/dataset/read/profiles src/intake/dataset/read/profiles
COPY src/intake/dataset/check/place/china-outline.json src/intake/dataset/check/place/
COPY src/facts/chain/layout/layout-worker.mjs src/facts/chain/layout/
COPY seed seed
COPY web/graphiql web/graphiql
COPY --from=build /app/web/dist web/dist
COPY docs/examples docs/examples
COPY docs/zh docs/zh
COPY docs/pictures docs/pictures
COPY docs/methods.md docs/
COPY src/api/operations src/api/operations
RUN mkdir /data && chown node:node /data
ENV LIANTU_HOME=/data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/cli/main.js", "serve"]
