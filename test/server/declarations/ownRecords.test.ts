import { describe, expect, it } from 'vitest'
import { mission, office, partnership, wish } from '../../fixtures/records'
import { coordinatorOf, type Declaring, declaring, editorOf, VISITING } from './declaring'

const NORTH = editorOf('north')
const date = (text: string) => ({ text, approximate: false })

/** Links of the north that were last heard of at several times, and what its owner need not be asked about. */
async function campaign(): Promise<Declaring> {
	const owned = { owner: 'north', lastAttested: null } as const
	return declaring([
		partnership('partnership:old', ['north'], ['littoral'], { ...owned, since: date('2005') }),
		partnership('partnership:silent', ['north'], ['oriel'], owned),
		office('office:one', 'north', 'oriel', { ...owned, since: date('2019-03') }),
		partnership('partnership:over', ['north'], ['littoral'], {
			...owned,
			since: date('1999'),
			status: 'ferme',
		}),
		wish('wish:done', 'north', { owner: 'north', status: 'satisfied' }),
		mission('mission:past', 'north', 'oriel', '2010-05-01..2010-05-03', { owner: 'north' }),
		mission('mission:next', 'north', 'oriel', '2027-05-01..2027-05-03', { owner: 'north' }),
		partnership('partnership:south', ['south'], ['littoral'], {
			...owned,
			owner: 'south',
			since: date('2001'),
		}),
	])
}

async function listed(world: Declaring, due: boolean, today?: string) {
	const { ownRecords } = await world.ask<{
		ownRecords: { nodes: { id: string; confirmedOn: string | null }[] }
	}>(
		NORTH,
		`{ ownRecords(actor: "north", due: ${due}) { nodes { id confirmedOn lastNews isDue } } }`,
		{},
		today,
	)
	return ownRecords.nodes
}

describe('What an owner is asked to confirm', () => {
	it('is what lasts and was not confirmed for a year, what there was no trace of for longest first', async () => {
		const world = await campaign()
		expect(await listed(world, true)).toEqual([
			{ id: 'partnership:silent', confirmedOn: null, lastNews: null, isDue: true },
			{ id: 'partnership:old', confirmedOn: null, lastNews: '2005', isDue: true },
			{ id: 'office:one', confirmedOn: null, lastNews: '2019-03', isDue: true },
			{ id: 'mission:next', confirmedOn: null, lastNews: '2027-05-01', isDue: true },
		])
		const all = await listed(world, false)
		expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['mission:past', 'partnership:over']))
		expect(all.map(({ id }) => id)).not.toContain('partnership:south')
	})

	it('is confirmed in one gesture, which renews its last trace for everybody and changes nothing that it says', async () => {
		const world = await campaign()
		const before = await world.record('partnership:old')
		expect(await world.write(NORTH, 'confirmRecord', { id: 'partnership:old', version: 1 })).toEqual({
			id: 'partnership:old',
			version: 1,
		})
		expect(await world.record('partnership:old')).toEqual({ ...before, ownerDeclared: date('2026-11-25') })
		const query = '{ record(id: "partnership:old") { lastNews ... on Partnership { openness } } }'
		expect(await world.ask(VISITING, query)).toEqual({
			record: { lastNews: '2026-11-25', openness: 'ESTABLISHED' },
		})
		expect((await listed(world, true)).map(({ id }) => id)).not.toContain('partnership:old')
		expect((await listed(world, true, '2027-11-24')).map(({ id }) => id)).not.toContain('partnership:old')
		expect((await listed(world, true, '2027-11-25')).map(({ id }) => id)).toContain('partnership:old')
	})

	it('is told the coordinator by counts alone', async () => {
		const world = await campaign()
		const progress = async () => {
			const query = '{ confirmationProgress(group: "VM") { nodes { actor { id } records confirmed } } }'
			return (await world.ask<{ confirmationProgress: { nodes: object[] } }>(coordinatorOf('VM'), query))
				.confirmationProgress.nodes
		}
		expect(await progress()).toEqual([
			{ actor: { id: 'north' }, records: 4, confirmed: 0 },
			{ actor: { id: 'south' }, records: 1, confirmed: 0 },
		])
		await world.write(NORTH, 'confirmRecord', { id: 'office:one', version: 1 })
		expect(await progress()).toContainEqual({ actor: { id: 'north' }, records: 4, confirmed: 1 })
		// What is private is in no count of others.
		const record = { wish: { visibility: 'PRIVATE', direction: 'SEEKS', what: 'office' } }
		await world.write(NORTH, 'declare', { actor: 'north', record })
		expect(await progress()).toContainEqual({ actor: { id: 'north' }, records: 4, confirmed: 1 })
	})

	it('is taken back with all that it did, by who said it and nobody else, and said again', async () => {
		const world = await campaign()
		const before = await world.record('partnership:silent')
		const at = { id: 'partnership:silent', version: 1 }
		await world.write(NORTH, 'endRecord', { ...at, on: { date: '2026', approximate: true } })
		const ended = { ...at, version: 2 }
		const refused = { code: 'BAD_INPUT', details: { argument: 'id' } }
		await expect(world.write(editorOf('north', 'colleague'), 'takeBackWrite', ended)).rejects.toMatchObject(
			refused,
		)
		await expect(world.write(NORTH, 'takeBackWrite', at)).rejects.toMatchObject({ code: 'CONFLICT' })
		await world.write(NORTH, 'takeBackWrite', ended)
		expect(await world.record(at.id)).toEqual({ ...before, version: 3 })
		expect((await listed(world, true)).map(({ id }) => id)).toContain(at.id)
		// Of a confirmation nothing but the last trace is left.
		const old = { id: 'partnership:old', version: 1 }
		const asTables = await world.record(old.id)
		await world.write(NORTH, 'confirmRecord', old)
		await world.write(NORTH, 'takeBackWrite', old)
		expect(await world.record(old.id)).toEqual(asTables)
		await world.write(NORTH, 'takeBackWrite', old)
		expect(await world.record(old.id)).toMatchObject({ ownerDeclared: date('2026-11-25') })
		await expect(world.write(NORTH, 'takeBackWrite', { id: 'office:one', version: 1 })).rejects.toMatchObject(
			refused,
		)
	})
})

describe('What an owner sees of its own', () => {
	it('is chosen by drafts and by who sees it, and counted by who sees it', async () => {
		const world = await campaign()
		const mission = (visibility: string, status: string | null = null) =>
			world.write(NORTH, 'declare', {
				actor: 'north',
				record: { mission: { visibility, status, host: 'oriel', start: { date: '2027-05' } } },
			})
		const draft = await mission('PRIVATE', 'DRAFT')
		await mission('COUNTED')
		const query = `{
			all: ownRecords(actor: "north") { totalCount countsByVisibility { visibility count } }
			drafts: ownRecords(actor: "north", drafts: true) { nodes { id } }
			counted: ownRecords(actor: "north", visibility: COUNTED) { totalCount }
		}`
		expect(await world.ask(NORTH, query)).toEqual({
			all: {
				totalCount: 9,
				countsByVisibility: [
					{ visibility: 'PUBLIC', count: 7 },
					{ visibility: 'GROUP', count: 0 },
					{ visibility: 'COUNTED', count: 1 },
					{ visibility: 'PRIVATE', count: 1 },
				],
			},
			drafts: { nodes: [{ id: draft.id }] },
			counted: { totalCount: 1 },
		})
	})

	it('is one record, as it is stored by now', async () => {
		const world = await campaign()
		const query = '{ ownRecord(id: "office:one") { version isDue owner { id } fields { name values } } }'
		const { ownRecord } = await world.ask<{ ownRecord: { version: number; fields: object[] } }>(NORTH, query)
		expect(ownRecord).toMatchObject({ version: 1, isDue: true, owner: { id: 'north' } })
		expect(ownRecord.fields).toContainEqual({ name: 'since', values: ['2019-03'] })
	})
})
