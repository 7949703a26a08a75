# The server with its client built in. The database is another container: see docker-compose.yml.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY bench/package.json bench/
RUN npm ci --ignore-scripts
COPY . .
RUN node --import tsx scripts/buildClient.ts \
    && node --import tsx server/http/graphiql/buildGraphiql.ts dist/development \
    && npm prune --omit=dev --ignore-scripts

FROM node:20.20.2-bookworm-slim
# Without a limit the heap grows with a flood until the container is killed; one thread that helps to collect memory leaves the
# cores to the one that answers. Measured: docs/performance.md.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 NODE_OPTIONS="--max-old-space-size=384 --v8-pool-size=1"
WORKDIR /app
# Owned by root and only read: nothing that breaks in can change what runs.
COPY --from=build /app /app
# What no restore of the database may undo: a volume takes its owner from here.
RUN install -d -o node -g node -m 0700 /ledger
ENV LEDGER_FOLDER=/ledger
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "scripts/start.ts"]
