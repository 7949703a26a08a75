import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { describeOnNeo4j, emptyDatabase, runRaw, testConnection } from '../neo4j'
import { temporaryFolder } from '../temporaryFolder'
import { runScript } from './runScript'

const SEED = ['npm', 'run', 'seed', '--silent'] as const
const INVENTED = resolve(import.meta.dirname, '../fixtures/invented')

/** What `npm run seed` says, line by line, and with what it leaves. */
async function seed(...args: readonly string[]): Promise<{ code: unknown; lines: readonly string[] }> {
	const { uri, user, password } = testConnection()
	const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
	const script = runScript([...SEED, '--', ...args], environment)
	const code = await script.ended
	return { code, lines: script.output().trim().split('\n') }
}
const changes = async (): Promise<unknown> => (await runRaw('MATCH (f:Feed) RETURN f.seq AS seq'))[0]?.seq

describeOnNeo4j('npm run seed', { timeout: 120_000 }, () => {
	beforeAll(() => emptyDatabase())

	it('-- --dry-run says what it would do on an empty database, and leaves that without a node or a migration', async () => {
		const { code, lines } = await seed('--scenario', '--dry-run')
		expect(code).toBe(0)
		expect(lines).toContainEqual(expect.stringMatching(/^would create \d+ Mission: mission:\S+/))
		expect(lines.at(-1)).toBe('This was a dry run: nothing was written.')
		expect(await runRaw('MATCH (node) RETURN count(node) AS nodes')).toEqual([{ nodes: 0 }])
	})

	it('loads a data set, and the second time says that nothing changed and writes no Change', async () => {
		const first = await seed('--folder', INVENTED)
		expect(first.code).toBe(0)
		expect(first.lines).toContain('invented uses invented-base, which is not loaded: it is loaded first.')
		expect(first.lines).toContainEqual(
			expect.stringMatching(/^invented-base: \d+ new, 0 changed, 0 unchanged$/),
		)
		expect(first.lines.at(-1)).toMatch(/^invented: \d+ new, 0 changed, 0 unchanged$/)
		const before = await changes()
		const second = await seed('--folder', INVENTED)
		expect(second.lines.at(-1)).toMatch(/^invented: 0 new, 0 changed, \d+ unchanged$/)
		expect(await changes()).toBe(before)
	})

	it('reports a bad row by file, line, column and value, loads nothing of its file and leaves with 1', async () => {
		const parent = temporaryFolder()
		const folder = join(parent, 'any-name')
		cpSync(INVENTED, folder, { recursive: true })
		cpSync(`${INVENTED}-base`, join(parent, 'another'), { recursive: true })
		const table = join(folder, 'voyages.csv')
		writeFileSync(table, readFileSync(table, 'utf8').replace('2012-06-10', '2012-06-31'))
		const before = await changes()
		const { code, lines } = await seed('--folder', folder)
		expect(code).toBe(1)
		expect(lines.join('\n')).toMatch(/^voyages\.csv:6 debut "2012-06-31": not a date of the calendar/m)
		expect(lines.at(-1)).toMatch(/1 bad row and \d+ good rows of the same tables not loaded$/)
		const missions = await runRaw('MATCH (m:Mission) WHERE m.version > 1 RETURN count(m) AS changed')
		expect(missions).toEqual([{ changed: 0 }])
		expect(await changes()).toBe(Number(before) + 1)
	})

	it('-- --dry-run says what it would do on a database that holds the set, and writes no Change', async () => {
		const parent = temporaryFolder()
		const folder = join(parent, 'invented')
		cpSync(INVENTED, folder, { recursive: true })
		cpSync(`${INVENTED}-base`, join(parent, 'invented-base'), { recursive: true })
		const table = join(folder, 'voyages.csv')
		writeFileSync(table, readFileSync(table, 'utf8').replace('2012-06-10', '2012-06-11'))
		const before = await changes()
		const { code, lines } = await seed('--folder', folder, '--dry-run')
		expect(code).toBe(0)
		expect(lines).toContainEqual(expect.stringMatching(/^would change mission:\S+: /))
		expect(await changes()).toBe(before)
	})

	it('-- --retract and --restore take several ids, and say what is wrong with one before writing any', async () => {
		await seed('--folder', INVENTED)
		const rows = await runRaw(
			'MATCH (m:Mission) WHERE m.retracted IS NULL RETURN m.id AS id ORDER BY id LIMIT 2',
		)
		const [one, other] = rows.map(({ id }) => String(id))
		const before = await changes()
		const unknown = await seed('--retract', `${one},mission:none`, '--reason', 'Jamais partie.')
		expect(unknown).toEqual({
			code: 1,
			lines: ['Expected the id of a fact on record; nothing has mission:none.'],
		})
		expect((await seed('--retract', `${one}`)).lines.at(-1)).toMatch(/^Expected a reason .*; came nothing\.$/)
		expect(await changes()).toBe(before)

		const done = await seed('--retract', `${one}, ${other}`, '--reason', 'Jamais partie.')
		expect(done).toEqual({
			code: 0,
			lines: [one, other].map(
				(id) => `${id} is retracted (« Jamais partie. »): in no result, and still looked at by its id.`,
			),
		})
		const again = await seed('--folder', INVENTED)
		expect(again.lines.filter((line) => line.includes('stays retracted'))).toHaveLength(2)
		const back = await seed('--restore', `${one}`, '--restore', `${other}`)
		expect(back.lines).toEqual([`${one} stands again.`, `${other} stands again.`])
		expect(await changes()).toBe(Number(before) + 4)
	})

	it('-- --unload removes a data set, and is refused while another uses it', async () => {
		const loaded = (await runRaw('MATCH (r) WHERE r.dataset = "invented" RETURN count(r) AS count'))[0]?.count
		const refused = await seed('--unload', 'invented-base')
		expect(refused).toEqual({
			code: 1,
			lines: [
				'invented-base is used by invented, whose records refer to its own. Unload that one first: npm run seed -- --unload invented.',
			],
		})
		const done = await seed('--unload', 'invented')
		expect(done.code).toBe(0)
		expect(done.lines.at(-1)).toMatch(new RegExp(`^invented: ${loaded} removed\\.`))
		expect(await runRaw('MATCH (d:Dataset) RETURN d.id AS id')).toEqual([{ id: 'invented-base' }])
		expect((await seed('--unload', 'invented')).lines).toEqual([
			'Expected the id of a data set that is loaded (invented-base); came "invented".',
		])
	})

	const REFUSED: readonly (readonly [what: string, args: readonly string[], sentence: RegExp])[] = [
		['both', ['--retract', 'mission:a', '--restore', 'mission:b'], /came --retract, --restore\.$/],
		['a load too', ['--restore', 'mission:a', '--scenario'], /came --restore, --scenario\.$/],
		['a reason alone', ['--reason', 'x y'], /came --reason\.$/],
		['unload and more', ['--unload', 'a', '--scenario'], /came --unload, --scenario\.$/],
		['no id', ['--retract'], /^Option '--retract <value>' argument missing/],
	]
	// Each is a whole process.
	it.each(REFUSED)('refuses %s in one sentence', async (_what, args, sentence) => {
		const { code, lines } = await seed(...args)
		expect(code).toBe(1)
		expect(lines).toHaveLength(1)
		expect(lines[0]).toMatch(sentence)
	})
})
