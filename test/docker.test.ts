/** What security.md §8.2 asks of the containers, read from the files that make them. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DEFAULT_NEO4J_VERSION, readConfig } from '../server/config'
import { PROCEDURES, writeConfiguration } from '../server/localDatabase/serverFiles'
import { temporaryFolder } from './temporaryFolder'

interface Service {
	readonly image?: string
	readonly user?: string
	readonly read_only?: boolean
	readonly cap_drop?: readonly string[]
	readonly security_opt?: readonly string[]
	readonly networks: readonly string[]
	readonly ports?: readonly string[]
	readonly secrets?: readonly string[]
	readonly volumes?: readonly string[]
	readonly environment?: Readonly<Record<string, string>>
	readonly healthcheck?: { readonly test: readonly string[] }
	readonly deploy?: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } }
	readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}
interface Compose {
	readonly services: Readonly<Record<'database' | 'server', Service>>
	readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>
	readonly secrets: Readonly<Record<string, { readonly file: string }>>
	readonly volumes: Readonly<Record<string, unknown>>
}

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')
const yaml = (name: string): unknown => parse(read(name), { merge: true })
const compose = yaml('docker-compose.yml') as Compose
const { database, server } = compose.services
const config = read('server/config.ts')

describe.each(Object.entries(compose.services))('The container of the %s', (_name, service) => {
	it('has a root that is only read, no privilege to gain, and limits', () => {
		expect(service.read_only).toBe(true)
		expect(service.cap_drop).toEqual(['ALL'])
		expect(service.security_opt).toEqual(['no-new-privileges:true'])
		expect(Object.keys(service.deploy?.resources.limits ?? {}).sort()).toEqual(['cpus', 'memory', 'pids'])
	})

	it('has a health check, its own or its image’s, and an exact version', () => {
		const checks = service === server ? /^HEALTHCHECK .* CMD /m.test(read('Dockerfile')) : service.healthcheck
		expect(checks).toBeTruthy()
		expect(service.image).toMatch(/:\d+\.\d+\.\d+/)
	})

	it('has its secrets as files', () => {
		const secret = Object.entries(service.environment ?? {}).filter(([name]) =>
			/PASSWORD|AUTH|SECRET|SMTP_URL/.test(name),
		)
		expect(secret.map(([, value]) => value).sort()).toEqual(
			(service.secrets ?? []).map((name) => `/run/secrets/${name}`).sort(),
		)
		expect(secret.length).toBeGreaterThan(0)
	})
})

describe('The database in Docker', () => {
	it('is the version that a local start fetches', () => {
		expect(database.image).toBe(`neo4j:${DEFAULT_NEO4J_VERSION}-community`)
	})

	it('is not root, on an internal network, without a published port', () => {
		expect(database.user).toBe('7474:7474')
		expect(database.networks).toEqual(['records'])
		expect(compose.networks.records?.internal).toBe(true)
		expect(database.ports).toBeUndefined()
	})

	it('is published to this machine alone where a server outside of Docker uses it', () => {
		const { services } = yaml('docker-compose.database.yml') as Compose
		expect(services.database.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:.*:7687$/)])
	})

	it('has the bounds and the closed doors of the local one', () => {
		const inDocker = settingsOf(read('docker/neo4j.conf'))
		const folder = writeConfiguration(temporaryFolder(), 7687)
		const local = settingsOf(readFileSync(resolve(folder, 'neo4j.conf'), 'utf8'))
		const shared = [...local.keys()].filter((name) => /^(db|dbms)\.|http|memory/.test(name))
		expect(shared.length).toBeGreaterThan(7)
		for (const name of shared) expect([name, inDocker.get(name)]).toEqual([name, local.get(name)])
		expect(inDocker.get('dbms.security.procedures.allowlist')).toBe(PROCEDURES.join(','))
	})
})

/** What `docker compose config` refuses, where there is no Docker to ask. */
describe('The compose file', () => {
	const text = read('docker-compose.yml').replace(/^\s*#.*$/gm, '')

	it('names no secret, network, volume or service that it does not declare, and declares none for nothing', () => {
		const services = Object.values(compose.services)
		const used = (kind: 'secrets' | 'networks') => services.flatMap((service) => service[kind] ?? []).sort()
		expect([...new Set(used('secrets'))]).toEqual(Object.keys(compose.secrets).sort())
		expect([...new Set(used('networks'))]).toEqual(Object.keys(compose.networks).sort())
		const named = services.flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
		expect(named.filter((volume) => !volume.startsWith('.')).sort()).toEqual(
			Object.keys(compose.volumes).sort(),
		)
		for (const { depends_on = {} } of services) {
			expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)))
		}
	})

	it('has variables with a default or a reason to stop, durations and sizes as Docker reads them', () => {
		const variables = [...text.matchAll(/\$\{?(\w+)?([^}\s]?.)/g)]
		expect(variables.length).toBeGreaterThan(8)
		for (const [whole] of variables) expect(whole).toMatch(/^\$\{[A-Z][A-Z0-9_]*:[-?]/)
		for (const [, duration] of text.matchAll(/(?:interval|timeout|start_period|stop_grace_period): (.*)/g)) {
			expect(duration).toMatch(/^\d+s$/)
		}
		for (const { deploy } of Object.values(compose.services)) {
			expect(deploy?.resources.limits.memory).toMatch(/^(\d+|\$\{\w+:-\d+\})[mg]$/)
			expect(deploy?.resources.limits.pids).toBeTypeOf('number')
		}
	})

	it('hands every variable of the configuration on to the server, but those of a local database and of development', () => {
		const names = [...config.matchAll(/^\s+([A-Z][A-Z0-9_]+): /gm)].map(([, name = '']) => name)
		const variables = [...new Set(names)]
		expect(variables.length).toBeGreaterThan(15)
		const handed = Object.keys(server.environment ?? {})
		const missing = variables.filter((name) => !handed.includes(name) && !handed.includes(`${name}_FILE`))
		expect(missing.sort()).toEqual([
			// Made anew in the volume of the ledger: there is one server.
			'LEDGER_SECRET',
			'LEDGER_SECRET_FILE',
			'NEO4J_DATABASE',
			'NEO4J_FOLDER',
			'NEO4J_JAVA_OPTIONS',
			'NEO4J_VERSION',
			'TODAY',
		])
		const known = new Set([...variables, 'NODE_OPTIONS'])
		expect(handed.filter((name) => !known.has(name))).toEqual([])
	})
})

describe('The server in Docker', () => {
	it('waits for a healthy database and is published to the proxy of this machine alone', () => {
		expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } })
		for (const port of server.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
	})

	it('is not started before somebody has said which proxy stands in front', () => {
		expect(server.environment?.TRUST_PROXY).toMatch(/^\$\{TRUST_PROXY:\?.+\}$/)
	})

	it('has an identity provider’s secret where there is one, and else an empty file that asks for none', () => {
		expect(compose.secrets.oidc_client_secret?.file).toMatch(/^\$\{OIDC_CLIENT_SECRET_FILE:-\/dev\/null\}$/)
		expect(compose.secrets.smtp_url?.file).toMatch(/^\$\{SMTP_URL_FILE:-\/dev\/null\}$/)
		const file = '/dev/null'
		const environment = { NODE_ENV: 'production', OIDC_CLIENT_SECRET_FILE: file }
		const unset = { OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_NAME: '' }
		expect(readConfig({ ...environment, ...unset }).openId).toBeNull()
		const provider = { OIDC_ISSUER: 'https://identity.example.org', OIDC_CLIENT_ID: 'constellations' }
		expect(() => readConfig({ ...environment, ...provider })).toThrow(
			/expected a secret of this server's own/,
		)
	})

	it('is not root, and is built from exact versions without scripts of packages', () => {
		const lines = read('Dockerfile').split('\n')
		expect(lines.filter((line) => line.startsWith('ARG '))).toEqual([
			expect.stringMatching(/^ARG BASE=node:24\.\d+\.\d+-bookworm-slim$/),
		])
		for (const base of lines.filter((line) => line.startsWith('FROM ')))
			expect(base).toMatch(/^FROM \$\{BASE\}/)
		expect(lines).toContain('USER node')
		expect(lines).toContain('RUN npm ci --ignore-scripts')
	})

	it('has a heap that leaves half of its memory to buffers and threads', () => {
		const heapOf = (text = '') => Number(/--max-old-space-size=(?:\$\{HEAP_MB:-)?(\d+)/.exec(text)?.[1])
		const [, memory] = /^\$\{MEMORY_MB:-(\d+)\}m$/.exec(String(server.deploy?.resources.limits.memory)) ?? []
		expect(heapOf(server.environment?.NODE_OPTIONS)).toBe(Number(memory) / 2)
		expect(heapOf(read('Dockerfile'))).toBe(Number(memory) / 2)
		// And so has a start without a container, with as many threads that help.
		const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
		expect(heapOf(scripts.start)).toBe(Number(memory) / 2)
		const options = /^ENV .* NODE_OPTIONS="([^"]*)"$/m.exec(read('Dockerfile'))?.[1]?.split(' ') ?? []
		expect(options).toHaveLength(2)
		expect(scripts.start).toContain(options[1])
		expect(server.environment?.NODE_OPTIONS).toContain(options[1])
	})

	it('takes neither secrets nor private seeds into its image', () => {
		const ignored = read('.dockerignore').split('\n')
		expect(ignored).toEqual(expect.arrayContaining(['secrets', 'seeds/private', '.neo4j', '.git']))
	})
})

function settingsOf(text: string): ReadonlyMap<string, string> {
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
	return new Map(
		lines.map((line) => {
			const at = line.indexOf('=')
			return [line.slice(0, at), line.slice(at + 1)]
		}),
	)
}
