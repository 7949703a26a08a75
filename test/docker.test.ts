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
	readonly environment?: Readonly<Record<string, string>>
	readonly healthcheck?: { readonly test: readonly string[] }
	readonly deploy?: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } }
	readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}
interface Compose {
	readonly services: Readonly<Record<'database' | 'server', Service>>
	readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>
	readonly secrets: Readonly<Record<string, { readonly file: string }>>
}

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')
const yaml = (name: string): unknown => parse(read(name), { merge: true })
const compose = yaml('docker-compose.yml') as Compose
const { database, server } = compose.services

describe.each(Object.entries(compose.services))('The container of the %s', (_name, service) => {
	it('has a root that is only read, no privilege to gain, and limits', () => {
		expect(service.read_only).toBe(true)
		expect(service.cap_drop).toEqual(['ALL'])
		expect(service.security_opt).toEqual(['no-new-privileges:true'])
		expect(Object.keys(service.deploy?.resources.limits ?? {}).sort()).toEqual(['cpus', 'memory', 'pids'])
	})

	it('has a health check and an exact version', () => {
		expect(service.healthcheck?.test[0]).toBe('CMD')
		expect(service.image).toMatch(/:\d+\.\d+\.\d+/)
	})

	it('has its secrets as files', () => {
		const secret = Object.entries(service.environment ?? {}).filter(([name]) =>
			/PASSWORD|AUTH|SECRET/.test(name),
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
		const bases = lines.filter((line) => line.startsWith('FROM '))
		expect(bases).toHaveLength(2)
		for (const base of bases) expect(base).toMatch(/^FROM node:20\.\d+\.\d+-bookworm-slim/)
		expect(lines).toContain('USER node')
		expect(lines).toContain('RUN npm ci --ignore-scripts')
	})

	it('has a heap that leaves half of its memory to buffers and threads', () => {
		const heapOf = (text = '') => Number(/--max-old-space-size=(?:\$\{HEAP_MB:-)?(\d+)/.exec(text)?.[1])
		const [, memory] = /^\$\{MEMORY_MB:-(\d+)\}m$/.exec(String(server.deploy?.resources.limits.memory)) ?? []
		expect(heapOf(server.environment?.NODE_OPTIONS)).toBe(Number(memory) / 2)
		expect(heapOf(read('Dockerfile'))).toBe(Number(memory) / 2)
	})

	it('brings GraphiQL along, which nothing could build on a root that is only read', () => {
		expect(read('Dockerfile')).toContain('server/http/graphiql/buildGraphiql.ts dist/development')
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
