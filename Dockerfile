# The API without a Neo4j of its own: NEO4J_URI names the server (see compose.yaml).
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY graph graph
COPY cypher cypher
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY cypher/migrations cypher/migrations
COPY src/intake/dataset/read/profiles src/intake/dataset/read/profiles
COPY src/codes/former-regions.csv src/codes/
COPY src/intake/dataset/check/place/china-outline.json src/intake/dataset/check/place/
COPY seed seed
COPY web web
COPY docs/examples docs/examples
RUN mkdir /data && chown node:node /data
ENV LIANTU_HOME=/data
VOLUME /data
USER node
EXPOSE 4000
CMD ["node", "dist/src/cli/main.js", "serve"]
