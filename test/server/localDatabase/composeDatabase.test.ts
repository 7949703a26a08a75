import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startComposeDatabase } from '../../../server/localDatabase/composeDatabase'

describe('The compose database', () => {
	it('is started alone, on a loopback port, with a password of its own, and stopped', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'compose-'))
		const calls: { readonly args: readonly string[]; readonly environment: NodeJS.ProcessEnv }[] = []
		const { connection, stop } = await startComposeDatabase(
			'/project',
			folder,
			() => {},
			async (args, environment) => {
				calls.push({ args, environment })
			},
		)
		await stop()
		const files = ['--file', '/project/docker-compose.yml', '--file', '/project/docker-compose.database.yml']
		expect(calls.map(({ args }) => args)).toEqual([
			['compose', ...files, 'up', '--detach', '--wait', 'database'],
			['compose', ...files, 'stop', 'database'],
		])
		const {
			NEO4J_BOLT_PORT,
			NEO4J_PASSWORD_SECRET = '',
			NEO4J_AUTH_SECRET = '',
		} = calls[0]?.environment ?? {}
		expect(connection.uri).toBe(`bolt://127.0.0.1:${NEO4J_BOLT_PORT}`)
		expect(readFileSync(NEO4J_PASSWORD_SECRET, 'utf8')).toBe(connection.password)
		expect(readFileSync(NEO4J_AUTH_SECRET, 'utf8')).toBe(`neo4j/${connection.password}`)
		expect(statSync(join(folder, 'docker')).mode & 0o077).toBe(0)
	})
})
