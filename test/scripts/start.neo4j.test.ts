import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config'
import { lockHolderOf } from '../../server/localDatabase/folderLock'
import { chooseJava, findJavas } from '../../server/localDatabase/java'
import { INVENTED } from '../fixtures/readWithUsed'
import { folderForFile } from '../folderForFile'
import { describeOnNeo4j, emptyStore } from '../neo4j'
import { browser } from '../server/http/accounts/browser'
import { databaseOf, killNow, runScript } from './runScript'
import { missionsAt, onNamedDatabase, ready, START, secondsOfWork, TIMEOUT } from './starting'

const java = chooseJava(findJavas(), readConfig(process.env).neo4jVersion)

/** The process that `npm` runs: a `kill -9` of the server hits this one. */
function serverOf(folder: string): number {
	const holder = lockHolderOf(folder)
	if (holder === null) throw new Error('Expected a server that holds the folder of its database.')
	return holder.pid
}

/** Bytes of memory that a process holds. */
function memoryOf(pid: number): number {
	const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
	return Number(kilobytes) * 1024
}

/** What a server may hold on the reference data, whatever it did to start. */
const MAX_MEMORY = 600_000_000

/** Seconds of processor that a second start may take beside the database: it neither builds nor imports. */
const A_FEW_SECONDS = 12

describeOnNeo4j('npm start', { timeout: TIMEOUT }, () => {
	const folder = folderForFile()

	it.skipIf(java === null)(
		'goes from an empty folder to an address; after a kill -9 the next start loads nothing and has all; SIGTERM stops all',
		async () => {
			const environment = { NEO4J_FOLDER: folder, PORT: '0' }
			const script = runScript(START, environment)
			const address = await ready(script)
			expect(script.output()).toMatch(/france: \d+ new(.*\n)*china: \d+ new/)
			expect(await missionsAt(address)).toBe(66)
			expect(memoryOf(serverOf(folder))).toBeLessThan(MAX_MEMORY)
			await Promise.all([killNow(serverOf(folder)), killNow(databaseOf(folder)?.pid as number)])

			const next = runScript(START, environment)
			const nextAddress = await ready(next)
			expect(await missionsAt(nextAddress)).toBe(66)
			expect(next.output()).not.toMatch(/(france|china): |Building the client/)
			expect(secondsOfWork(serverOf(folder))).toBeLessThan(A_FEW_SECONDS)
			expect(databaseOf(folder)).not.toBeNull()
			next.child.kill('SIGTERM')
			expect(await next.ended).toBe(0)
			expect(databaseOf(folder)).toBeNull()
			await expect(fetch(nextAddress)).rejects.toThrow()
		},
	)

	describe('with a database that is named', () => {
		it.each([
			['a wrong password', { NEO4J_PASSWORD: 'wr0ng-s3cret' }, /did not accept the user and password/],
			[
				'a variable that does not fit, naming it',
				{ PORT: 'eighty' },
				/^PORT: expected .*; came "eighty"\.$/m,
			],
		])('refuses %s in one sentence, without a stack or a secret', async (_what, variables, sentence) => {
			const script = runScript(START, { ...onNamedDatabase(), ...variables })
			expect(await script.ended).toBe(1)
			expect(script.output()).toMatch(sentence)
			expect(script.output()).not.toContain('wr0ng-s3cret')
			expect(script.output()).not.toMatch(/\n {4}at /)
		})

		it('serves one’s own data set and the schema of the sources, says once where the first administrator is made, and no secret after', async () => {
			await (await emptyStore()).close()
			const publicAddress = 'https://constellations.example.org'
			const environment = {
				...onNamedDatabase(),
				NODE_ENV: 'production',
				PUBLIC_ADDRESS: publicAddress,
				DATASETS: INVENTED,
			}
			const script = runScript(START, environment)
			const address = await ready(script)
			expect(script.output()).toMatch(/invented-base: \d+ new/)
			expect(script.output()).not.toMatch(/china/)
			expect(await missionsAt(address)).toBe(9)
			const schema = await (await fetch(`${address}schema.graphql`)).text()
			expect(schema).toBe(readFileSync(resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))

			const reader = browser(address.replace(/\/$/, ''))
			const links = [...script.output().matchAll(/https:\S+\/premier-compte#token=([\w-]{43})\n/g)]
			expect(links).toHaveLength(1)
			const [, token = ''] = links[0] ?? []
			const from = { origin: publicAddress }
			const email = 'first@example.org'
			const password = 'correct horse battery'
			const wrong = 'some other password'
			const made = await reader.send('/account/setup', { token, name: 'First One', email, password }, from)
			expect(made.status).toBe(200)
			const sessions = [reader.cookies.get('__Host-session')]
			expect((await reader.send('/account/sign-in', { email, password: wrong }, from)).status).toBe(401)
			expect((await reader.send('/account/sign-in', { email, password }, from)).status).toBe(200)
			sessions.push(reader.cookies.get('__Host-session'))
			const create = 'mutation { createApiToken(name: "P", scopes: [READ], days: 1) { secret } }'
			const { data } = await reader.ask<{ createApiToken: { secret: string } }>(create, {}, from)
			const invite = 'mutation { invite(role: ADMINISTRATOR) { secret } }'
			const invited = await reader.ask<{ invite: { secret: string } }>(invite, {}, from)
			script.child.kill('SIGINT')
			expect(await script.ended).toBe(0)
			const issued = [...sessions, data?.createApiToken.secret, invited.data?.invite.secret]
			const secrets = [email, password, wrong, 'First One', ...issued]
			expect(secrets.map((secret) => (secret ?? '').length > 4)).not.toContain(false)
			expect(secrets.filter((secret) => script.output().includes(secret ?? ''))).toEqual([])

			const next = runScript(START, environment)
			await ready(next)
			expect(next.output()).not.toMatch(/premier-compte|invented: /)
			next.child.kill('SIGINT')
			expect(await next.ended).toBe(0)
		})
	})
})
