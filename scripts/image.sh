#!/usr/bin/env bash
# Builds the Dockerfile and starts what comes of it, on a Debian without a Docker engine, as root:
#   scripts/image.sh [folder for what it makes; some GB]
# buildah comes from Debian; the base image is made by debootstrap and npm's package of the Node that the Dockerfile names. What
# was built is started beside a local Neo4j, asked two questions, and looked through. Ends with what was not tried.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
base=$folder/base
node=$(sed -n 's/^ARG BASE=node:\([0-9.]*\)-.*/\1/p' Dockerfile)
suite=$(sed -n 's/^ARG BASE=node:[0-9.]*-\([a-z]*\)-slim/\1/p' Dockerfile)
storage=(--root "$folder/storage" --runroot "$folder/run" --storage-driver vfs)
buildah() { command buildah "${storage[@]}" "$@"; }
say() { echo "image: $* ($SECONDS s)"; }
fail() { echo "image: FAILED: $*" >&2; exit 1; }
children=()
container=
stop() {
	# Each leads a group, of what it has started too; the last goes first.
	for ((at = ${#children[@]} - 1; at >= 0; at--)); do
		kill -- "-${children[at]}" 2>/dev/null && wait "${children[at]}" || true
	done
	[ -z "$container" ] || buildah rm "$container" >/dev/null
}
trap stop EXIT

[ "$(id -u)" = 0 ] || fail 'debootstrap and a chroot need root'
if ! type -P buildah >/dev/null || ! type -P debootstrap >/dev/null; then
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends buildah debootstrap >/dev/null
fi

# One that was made in the folder before is good enough.
if ! buildah inspect --type image constellations-base >/dev/null 2>&1; then
	say "a base of Debian $suite with Node $node"
	debootstrap --variant=minbase --include=ca-certificates "$suite" "$base" >"$folder/debootstrap.log"
	rm -rf "$base"/var/cache/apt/archives/*.deb "$base"/var/lib/apt/lists/*
	cp -L "$(npm exec --yes --ignore-scripts=false --package="node@$node" -- sh -c 'command -v node')" "$base/usr/local/bin/node"
	# npm is no part of that package: this machine's.
	mkdir -p "$base/usr/local/lib/node_modules"
	cp -rL "$(npm root -g)/npm" "$base/usr/local/lib/node_modules/"
	ln -s ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
	chroot "$base" useradd --create-home --uid 1000 node
	scratch=$(buildah from scratch)
	buildah copy -q "$scratch" "$base" / >/dev/null
	buildah commit -q --rm "$scratch" constellations-base >/dev/null
fi

say 'building the Dockerfile'
# How this machine reaches its registry and what it trusts, for the build alone.
cat ~/.npmrc >"$folder/npmrc" 2>/dev/null || :
[ -z "${NODE_EXTRA_CA_CERTS:-}" ] || echo "cafile=$NODE_EXTRA_CA_CERTS" >>"$folder/npmrc"
given=(--volume "$folder/npmrc:/root/.npmrc:ro")
[ ! -d /etc/ssl/certs ] || given+=(--volume /etc/ssl/certs:/etc/ssl/certs:ro)
buildah build -q --isolation chroot --format docker --pull-never "${given[@]}" \
	--build-arg BASE=localhost/constellations-base --tag constellations . >"$folder/build.log" 2>&1 ||
	{ tail -n 30 "$folder/build.log"; fail 'the build'; }

container=$(buildah from --pull-never constellations)
root=$(buildah mount "$container")
say "built: $(du -sm --exclude=proc "$root/app" | cut -f1) MB of ours, of which $(du -sm "$root/app/node_modules" | cut -f1) MB are packages"
for name in typescript tsx esbuild vite rolldown @esbuild @rolldown react graphiql; do
	[ ! -e "$root/app/node_modules/$name" ] || fail "the image holds $name"
done
for name in start seed purge neo4j; do
	[ -e "$root/app/dist/commands/$name.js" ] || fail "the image lacks the command $name"
done
for name in server client/app test docs bench scripts/start.ts dist/commands/build.js; do
	[ ! -e "$root/app/$name" ] || fail "the image holds $name"
done
[ "$(buildah inspect --format '{{.OCIv1.Config.User}}' "$container")" = node ] || fail 'the image runs as somebody else than node'

say 'starting it beside a local Neo4j'
NEO4J_URI='' NEO4J_FOLDER=$folder/neo4j setsid npm run --silent neo4j >"$folder/neo4j.log" 2>&1 &
children+=($!)
for _ in $(seq 120); do grep -q 'Neo4j is ready' "$folder/neo4j.log" && break; sleep 1; done
uri=$(sed -n 's/^Address: *//p' "$folder/neo4j.log")
[ -n "$uri" ] || { cat "$folder/neo4j.log"; fail 'no local Neo4j: what was built was not started'; }
password=$(cat "$folder"/neo4j/home-*/password)
port=$(node -p "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() }); ''" | tail -n 1)
read -r -a command < <(buildah inspect "$container" |
	node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).OCIv1.config.Cmd.join(" ")')
inside=(setsid --wait buildah "${storage[@]}" run --isolation chroot --env "NEO4J_URI=$uri" --env NEO4J_USER=neo4j
	--env "NEO4J_PASSWORD=$password" --env "PORT=$port" --env TRUST_PROXY=none "$container" --)
began=$SECONDS
"${inside[@]}" "${command[@]}" >"$folder/server.log" 2>&1 &
children+=($!)
for _ in $(seq 120); do grep -q 'Constellations is ready' "$folder/server.log" && break; sleep 1; done
grep -q 'Constellations is ready' "$folder/server.log" || { cat "$folder/server.log"; fail 'the start'; }
say "ready $((SECONDS - began)) s after its start, on an empty database"
[ "$(curl -fsS "http://127.0.0.1:$port/livez" -o /dev/null -w '%{http_code}')" = 200 ] || fail '/livez'
answer=$(curl -fsS "http://127.0.0.1:$port/graphql" -H 'content-type: application/json' \
	-d '{"query":"{ coverage { missionsDocumented } }"}')
say "answers /livez, and a question: $answer"
[[ $answer == *'"missionsDocumented":'[1-9]* ]] || fail 'the question'
curl -fsS "http://127.0.0.1:$port/schema.graphql" | cmp - schema/schema.graphql || fail 'the schema is another one'
curl -fsS "http://127.0.0.1:$port/" -H 'accept: text/html' | grep -q '<script' || fail 'the page of the client'
curl -fsS "http://127.0.0.1:$port/graphiql/" | grep -q '<script' || fail 'GraphiQL'
say 'the schema is that of the sources; the client and GraphiQL are there'
for name in seed purge; do
	"${inside[@]}" node scripts/run.js "$name" >"$folder/$name.log" 2>&1 || { cat "$folder/$name.log"; fail "the command $name"; }
done
say 'seed and purge run'
echo 'image: not tried: the official base image, Docker itself, the compose file with its limits, networks and secrets, a health check by an engine.'
