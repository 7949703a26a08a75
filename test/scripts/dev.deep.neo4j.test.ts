import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { describeOnNeo4j, emptyDatabase, testConnection } from '../neo4j'
import { runScript } from './runScript'

describeOnNeo4j('npm run dev', { timeout: 180_000 }, () => {
	it('serves the sources of the client as they are, the API beside them with the heap of npm start, and stops both', async () => {
		await emptyDatabase()
		const { uri, user, password } = testConnection()
		const script = runScript(['npm', 'run', 'dev', '--silent'], {
			NEO4J_URI: uri,
			NEO4J_USER: user,
			NEO4J_PASSWORD: password,
			PORT: '0',
			// One that no other process here has.
			HEAP_MB: '391',
		})
		const [, address = ''] = await script.line(/The client, as you edit it: (http:\S+?)\/?\n/)
		await script.line(/Constellations is ready: /)
		const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
		expect(processes.includes('--max-old-space-size=391')).toBe(true)
		expect(await (await fetch(address)).text()).toContain('/@vite/client')
		const generated = await fetch(`${address}/graphql/generated/Coverage.ts`)
		expect(generated.headers.get('content-type')).toContain('javascript')
		const answer = await fetch(`${address}/graphql`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ query: '{ coverage { missionsDocumented } }' }),
		})
		expect(await answer.json()).toEqual({ data: { coverage: { missionsDocumented: 66 } } })
		script.child.kill('SIGTERM')
		expect(await script.ended).toBe(0)
		await expect(fetch(address)).rejects.toThrow()
	})
})
