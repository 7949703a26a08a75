import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, meeting, mission, office, partnership } from '../../fixtures/records'
import { memoryStore, searchByName } from './memoryStore'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const QUERY = `query ($text: String!, $language: Language = FR, $asOf: String, $includeScenario: Boolean = false) {
	suggest(text: $text, language: $language, asOf: $asOf, includeScenario: $includeScenario) {
		kind name(language: $language) suggestionsTotal
		suggestions(first: 4) {
			... on SearchHit { actor { id } }
			... on Sector { code }
			... on Overlap { id kind title }
			... on Record { id recordKind }
		}
	}
}`

interface Group {
	readonly kind: string
	readonly name: string
	readonly suggestionsTotal: number
	readonly suggestions: readonly Readonly<Record<string, unknown>>[]
}

async function suggested(
	snapshots: Snapshots,
	text: string,
	variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly Group[]> {
	const store = memoryStore({ search: searchByName(snapshots) })
	const options = { store, variables: { text, ...variables } }
	return (await runQuery<{ suggest: readonly Group[] }>(snapshots, QUERY, options)).suggest
}

async function ids(
	...given: Parameters<typeof suggested>
): Promise<Readonly<Record<string, readonly unknown[]>>> {
	const groups = await suggested(...given)
	return Object.fromEntries(
		groups.map(({ kind, suggestions }) => [
			kind,
			suggestions.map((one) => one.code ?? one.id ?? (one.actor as { id: string }).id),
		]),
	)
}

describe('suggestions on the harbours', () => {
	const snapshots = harbourSnapshots([
		mission('mission:M1', 'city', 'oriel', '2010-05'),
		mission('mission:M2', 'city', 'oriel', '2012-06'),
		mission('mission:M12', 'south', 'brume', '2010-05', { scenario: true }),
		partnership('partnership:A1', ['city'], ['oriel'], { rows: ['P7', 'P8'], since: date('1998') }),
		office('office:R1', 'north', 'oriel'),
		meeting('event:E1', 'oriel', '2010-05-02', { name: 'Salon nautique' }),
	])

	it('lead from an actor’s name to the actor, not to each of its records', async () => {
		expect(Object.keys(await ids(snapshots, 'oriel'))).toEqual(['PARTNER_TERRITORY'])
	})

	it('finds records by whom, where and when together', async () => {
		expect(await ids(snapshots, 'oriel 2010')).toMatchObject({ MISSION: ['mission:M1'] })
		expect(await ids(snapshots, 'city oriel')).toMatchObject({
			MISSION: ['mission:M2', 'mission:M1'],
			PARTNERSHIP: ['partnership:A1'],
		})
		expect(await ids(snapshots, 'city oriel 1998')).toEqual({ PARTNERSHIP: ['partnership:A1'] })
	})

	it('finds a record by its code, by the row of a table that it was made of, and by the start of a code', async () => {
		expect(await ids(snapshots, 'm1')).toEqual({ MISSION: ['mission:M1'] })
		expect(await ids(snapshots, 'P8')).toEqual({ PARTNERSHIP: ['partnership:A1'] })
		expect(await ids(snapshots, 'm1', { includeScenario: true })).toEqual({
			MISSION: ['mission:M1', 'mission:M12'],
		})
	})

	it('finds an event by its own name', async () => {
		expect(await ids(snapshots, 'nautique')).toEqual({ EVENT: ['event:E1'] })
	})

	it('reads words of the label in the language asked for', async () => {
		expect(await ids(snapshots, 'mission oriel mai')).toEqual({ MISSION: ['mission:M1'] })
		expect(await ids(snapshots, 'mission oriel may', { language: 'EN' })).toEqual({
			MISSION: ['mission:M1'],
		})
		expect(await ids(snapshots, 'mission oriel may')).toEqual({})
	})

	it('finds a sector by its name or its code', async () => {
		expect(await ids(snapshots, 'touris')).toEqual({ SECTOR: ['tourism'] })
	})

	it('refuses what search refuses', async () => {
		await expect(suggested(snapshots, 'x'.repeat(201))).rejects.toThrow(/"text" may have 200/)
	})
})

describe('suggestions on the reference data', () => {
	let snapshots: Snapshots
	beforeAll(async () => {
		snapshots = await seededSnapshots({ scenario: true })
	})

	it('« Shanghai 2010 » leads to its overlap and its missions', async () => {
		const [overlaps] = await suggested(snapshots, 'Shanghai 2010')
		expect(overlaps).toMatchObject({ kind: 'OVERLAP', name: 'Croisements' })
		expect(overlaps?.suggestions[0]).toMatchObject({
			kind: 'CROWDING',
			title: expect.stringContaining('2010'),
		})
		const { MISSION = [] } = await ids(snapshots, 'Shanghai 2010')
		expect(MISSION.length).toBe(4)
		expect(MISSION.every((id) => /^mission:M0(0[5-9]|1[0-4])$/.test(String(id)))).toBe(true)
	})

	it('« M012 » is the mission and comes first, « Qingdao Pays de la Loire » the office', async () => {
		expect((await suggested(snapshots, 'M012'))[0]?.suggestions[0]).toMatchObject({ id: 'mission:M012' })
		expect((await ids(snapshots, 'Qingdao Pays de la Loire')).OFFICE).toEqual(['office:R037'])
	})

	it('« 上海 2010 » and « Shanghai 2010 » lead to the same overlap', async () => {
		expect((await ids(snapshots, '上海 2010')).OVERLAP?.[0]).toBe(
			(await ids(snapshots, 'Shanghai 2010')).OVERLAP?.[0],
		)
	})

	it('puts the city that was named whole first, then what happens there', async () => {
		const kinds = (await suggested(snapshots, 'Shanghai')).map(({ kind }) => kind)
		expect(kinds[0]).toBe('PARTNER_TERRITORY')
		expect(kinds).toContain('OVERLAP')
		expect(kinds).not.toContain('MISSION')
	})

	it('holds each kind of actor under its own heading', async () => {
		const names = async (text: string) => (await suggested(snapshots, text)).map(({ name }) => name)
		expect(await names('Shandong')).toContain('Territoires partenaires')
		expect(await names('CHU de')).toContain('CHU et hôpitaux')
		expect(await names('Université de')).toContain('Universités et écoles')
		expect(await names('Consulat')).toContain('Autres organismes')
		expect(await names('Vosges')).toContain('Collectivités françaises')
	})

	it('knows sectors in three languages', async () => {
		const codes = async (text: string) => (await ids(snapshots, text)).SECTOR?.[0]
		const tourism = await codes('tourisme')
		expect(tourism).toMatch(/tourisme/)
		expect([await codes('tourism'), await codes('旅游')]).toEqual([tourism, tourism])
	})
})
