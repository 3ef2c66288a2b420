# The server and the built page; the database is a container of its own (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /wasl
COPY package.json package-lock.json .npmrc ./
RUN ONNXRUNTIME_NODE_INSTALL=skip npm ci
COPY web ./web
COPY tsconfig.json ./
RUN npx vite build web && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production WASL_CONTAINER=1 HOST=0.0.0.0 WASL_DATA=/data
WORKDIR /wasl
COPY --from=build /wasl/package.json ./
COPY --from=build /wasl/node_modules ./node_modules
COPY --from=build /wasl/dist ./dist
COPY server ./server
COPY web/api/generated/persisted-documents.json ./web/api/generated/
COPY cypher ./cypher
COPY samples ./samples
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 4000) + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# --init (see docker-compose.yml) passes signals on; Node runs as it is, so that SIGTERM stops it cleanly.
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "server/main.ts"]
