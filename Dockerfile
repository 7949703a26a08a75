# The server with its client built in. The database is another container: see docker-compose.yml.
# Without a Docker engine: scripts/image.sh builds and starts it on a base of its own.
ARG BASE=node:24.21.0-bookworm-slim
FROM ${BASE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY bench/package.json bench/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && rm dist/commands/build.js*

FROM ${BASE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY bench/package.json bench/
RUN npm ci --ignore-scripts --omit=dev && rm -f node_modules/constellations-bench

FROM ${BASE}
# Without a limit the heap grows with a flood until the container is killed; one thread that helps to collect memory leaves the
# cores to the one that answers. Measured: docs/performance.md. As in the `start` of package.json.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 NODE_OPTIONS="--max-old-space-size=384 --v8-pool-size=1"
WORKDIR /app
# What is compiled and what it reads, owned by root and only read: nothing that breaks in can change what runs.
COPY --from=build /app/package.json ./
COPY --from=build /app/scripts/run.js scripts/
COPY --from=build /app/client/graphql/generated/operations.json client/graphql/generated/
COPY --from=build /app/schema/migrations schema/migrations
COPY --from=build /app/seeds seeds
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist/client dist/client
COPY --from=build /app/dist/graphiql dist/graphiql
COPY --from=build /app/dist/commands dist/commands
# What no restore of the database may undo: a volume takes its owner from here.
RUN install -d -o node -g node -m 0700 /ledger
ENV LEDGER_FOLDER=/ledger
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --retries=3 --start-period=120s CMD \
    ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/run.js", "start"]
