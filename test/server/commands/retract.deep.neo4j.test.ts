/** A fact is retracted by command, loaded again and restored on a real Neo4j, beside a running server. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDataset } from '../../../server/commands/loadDataset'
import { restore, retract } from '../../../server/commands/retract'
import { ConcurrentWrite } from '../../../server/errors'
import { type Feed, followFeed, type SnapshotsHolder } from '../../../server/feed/follow'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import type { Store } from '../../../server/store/store'
import { CHINA, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { runQuery } from '../graphql/runQuery'

const today = '2026-11-25'
const MISSION = 'mission:M012'
const LINK = 'partnership:P073'
const WHY = 'La délégation n’est jamais partie.'
const DAYS = ['2009-06-01', '2010-06-01', '2011-01-01', today, '2031-07-01']

describeOnNeo4j('A retracted fact', { timeout: 60_000 }, () => {
	let store: Store
	let server: SnapshotsHolder
	let feed: Feed
	const reloads: string[] = []

	beforeAll(async () => {
		store = await emptyStore()
		await loadWithUsed(store, CHINA, { today })
		server = { snapshots: await loadSnapshots(store) }
		feed = followFeed(store, server, { intervalMs: 60_000, onReload: (reason) => reloads.push(reason) })
	})
	afterAll(async () => {
		await feed.stop()
		await store.close()
	})

	/** The number of overlaps with the record as evidence or as possible evidence, by day. */
	const overlapsWith = async (id: string): Promise<readonly number[]> => {
		await feed.catchUp()
		const counts = DAYS.map(async (asOf) => {
			const { overlaps } = await runQuery<{
				overlaps: { nodes: { evidence: { recordId: string }[]; possible: { recordId: string }[] }[] }
			}>(
				server.snapshots,
				`{ overlaps(first: 40, filter: { asOf: "${asOf}" }) {
					nodes { evidence(first: 200) { recordId } possible(first: 200) { recordId } }
				} }`,
			)
			const citing = overlaps.nodes.filter(({ evidence, possible }) =>
				[...evidence, ...possible].some(({ recordId }) => recordId === id),
			)
			return citing.length
		})
		return Promise.all(counts)
	}
	const reasonOf = async (id: string) =>
		(await runQuery<{ record: unknown }>(server.snapshots, `{ record(id: "${id}") { id retracted } }`)).record

	it('disappears from the results of every date, keeps its page, survives a load, and can be restored', async () => {
		const before = await overlapsWith(MISSION)
		expect(Math.min(...before)).toBeGreaterThan(0)
		await retract(store, [MISSION], WHY)
		expect(await overlapsWith(MISSION)).toEqual(DAYS.map(() => 0))
		expect(await reasonOf(MISSION)).toEqual({ id: MISSION, retracted: WHY })

		const report = await loadDataset(store, CHINA, { today })
		expect(report).toMatchObject({ created: 0, changed: 0, keptRetracted: [MISSION] })
		expect(await overlapsWith(MISSION)).toEqual(DAYS.map(() => 0))

		await restore(store, [MISSION])
		expect(await overlapsWith(MISSION)).toEqual(before)
		expect(await reasonOf(MISSION)).toEqual({ id: MISSION, retracted: null })
		expect(await loadDataset(store, CHINA, { today })).toMatchObject({ changed: 0, keptRetracted: [] })
		const changes = await runRaw(
			'MATCH (c:Change {recordId: $id}) RETURN c.author AS author, c.after CONTAINS $why AS said ORDER BY c.seq',
			{ id: MISSION, why: WHY },
		)
		expect(changes).toEqual([
			{ author: 'import:china', said: false },
			{ author: 'command:retract', said: true },
			{ author: 'command:restore', said: false },
		])
		expect(reloads).toEqual([])
	})

	it('is written with the others of its command in one transaction, or not at all', async () => {
		const { seq } = await store.feed()
		await expect(retract(store, [MISSION, LINK, 'mission:none'], WHY)).rejects.toThrow(
			/nothing has mission:none/,
		)
		expect((await store.feed()).seq).toBe(seq)
		await retract(store, [MISSION, LINK], WHY)
		const changes = await runRaw('MATCH (c:Change) WHERE c.seq > $seq RETURN DISTINCT c.at AS at', { seq })
		expect(changes).toHaveLength(1)
		expect((await store.feed()).seq).toBe(seq + 2)
		await feed.catchUp()
		expect([await reasonOf(MISSION), await reasonOf(LINK)]).toEqual([
			{ id: MISSION, retracted: WHY },
			{ id: LINK, retracted: WHY },
		])
		await restore(store, [LINK, MISSION])
	})

	it('stays retracted, with the new values, when a load runs at the same time', async () => {
		const read = (await store.recordsById([MISSION])).get(MISSION)
		if (read?.kind !== 'Mission') throw new Error('Expected the mission on record.')
		const versions = new Map([[MISSION, read.version]])
		const next = { ...read, version: read.version + 1 }
		// Both have read the same version: the second write is refused.
		await store.write([{ ...next, size: 77 }], 'import:test', versions)
		const { seq } = await store.feed()
		await expect(store.write([{ ...next, retracted: WHY }], 'command:test', versions)).rejects.toThrow(
			ConcurrentWrite,
		)
		expect((await store.feed()).seq).toBe(seq)
		expect((await store.recordsById([MISSION])).get(MISSION)).toMatchObject({ size: 77, retracted: null })
		// A repeated write is no conflict: the driver repeats one whose answer was lost.
		await store.write([{ ...next, size: 77 }], 'import:test', versions)
		// Two simultaneous processes: the second one reads again.
		await Promise.all([loadDataset(store, CHINA, { today }), retract(store, [MISSION], WHY)])
		expect((await store.recordsById([MISSION])).get(MISSION)).toMatchObject({
			size: read.size,
			retracted: WHY,
		})
		await restore(store, [MISSION])
	})
})
