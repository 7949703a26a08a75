import { beforeEach, describe, expect, it } from 'vitest'
import type { Mission } from '../../../server/domain/records'
import { mission, partnership } from '../../fixtures/records'
import { type Declaring, declaring, editorOf, memberOf, VISITING } from './declaring'

const NORTH = editorOf('north')
const SOUTH = editorOf('south')
const KEY = '0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11'

const STAY = { host: 'oriel', start: { date: '2027-05-10' }, end: { date: '2027-05-13' } }
const missionOf = (more: object = {}) => ({ mission: { visibility: 'PUBLIC', ...STAY, ...more } })

let world: Declaring
beforeEach(async () => {
	world = await declaring()
})

const declared = (more: object = {}) =>
	world.write(NORTH, 'declare', { actor: 'north', record: missionOf(more) })
const errorOf = (asked: Promise<unknown>) =>
	asked.then(
		() => null,
		({ code, message, details }) => ({ code, message, details }),
	)
const IDS = '{ missions(filter: { includeScenario: true }) { nodes { id } } }'
const idsSeen = async (reader = VISITING) => {
	const { missions } = await world.ask<{ missions: { nodes: { id: string }[] } }>(reader, IDS)
	return missions.nodes.map(({ id }) => id)
}

describe('Who declares', () => {
	it('writes a whole record, whose owner and dates of writing are the system’s', async () => {
		const { id, version } = await declared({
			sectors: ['wine'],
			start: { date: '2027-05', approximate: true },
			end: null,
			status: 'PLANNED',
			sources: [{ title: 'Délibération', url: 'https://example.org/d' }],
		})
		expect([id, version]).toEqual([expect.stringMatching(/^mission:d-[0-9a-f]{16}$/), 1])
		const record = (await world.record(id)) as Mission
		expect(record).toMatchObject({
			owner: 'north',
			leader: 'north',
			direction: 'FR_TO_PARTNER',
			dataset: 'declared:VM',
			host: 'oriel',
			start: { text: '2027-05', approximate: true },
			end: null,
			status: 'planned',
			sectors: ['sector:wine'],
			visibility: 'public',
			confidence: 'high',
			ownerDeclared: { text: '2026-11-25', approximate: false },
			retracted: null,
		})
		expect(await world.record(record.sources[0] ?? '')).toMatchObject({
			title: 'Délibération',
			host: 'example.org',
			type: 'declaration',
		})
		expect(await idsSeen()).toEqual([id])
		expect(world.store.changes.at(-1)).toMatchObject({ author: 'account:north', id })
		expect(world.store.audit).toEqual([
			{
				account: 'account:north',
				action: 'mission.declare',
				object: id,
				fields: expect.arrayContaining(['start', 'host', 'sources']),
			},
		])
	})

	it('without a source says so, and is of medium confidence', async () => {
		const { id } = await declared({ sources: [] })
		expect(await world.record(id)).toMatchObject({ confidence: 'medium', sources: [] })
		const asked = `{ ownRecord(id: "${id}") { isSourced } }`
		expect(await world.ask(NORTH, asked)).toEqual({ ownRecord: { isSourced: false } })
	})

	it('declares each kind', async () => {
		const kinds = {
			partnership: { form: 'jumelage', partners: ['littoral'], status: 'ACTIF', since: { date: '2010' } },
			office: { form: 'regional-office', name: 'Bureau', place: 'oriel', status: 'ACTIF' },
			wish: { direction: 'SEEKS', what: 'office', place: 'oriel', sectors: ['wine'] },
			mandate: { represented: 'littoral', letter: 'Lettre 12', visibility: 'GROUP' },
			unavailability: { form: 'closure', start: { date: '2027-08-01' }, end: { date: '2027-08-15' } },
		}
		for (const [kind, fields] of Object.entries(kinds)) {
			const record = { [kind]: { visibility: 'PUBLIC', ...fields } }
			const { id } = await world.write(NORTH, 'declare', { actor: 'north', record })
			expect(id).toMatch(new RegExp(`^${kind}:d-`))
			expect(await world.record(id)).toMatchObject({ owner: 'north', version: 1 })
		}
	})

	it('holds the letter that it declares: another holder and it are told that there are two, and both may answer', async () => {
		const letterOf = (actor: string) =>
			world.write(editorOf(actor), 'declare', {
				actor,
				record: { mandate: { represented: 'littoral', letter: 'Lettre', visibility: 'GROUP' } },
			})
		await letterOf('north')
		await letterOf('south')
		for (const holder of ['north', 'south']) {
			const reader = editorOf(holder)
			const { rivalMandates } = await world.ask<{
				rivalMandates: { nodes: readonly { id: string; evidence: readonly object[] }[] }
			}>(
				reader,
				`{ rivalMandates(holder: "${holder}") { nodes { id evidence { holder holderActor { id } } } } }`,
			)
			const [rivals] = rivalMandates.nodes
			expect(rivals?.evidence).toHaveLength(2)
			expect(rivals?.evidence).toContainEqual({ holder: 'north', holderActor: { id: 'north' } })
			const { discussion } = await world.ask<{ discussion: { voices: readonly { id: string }[] } }>(
				reader,
				`{ discussion(subject: RIVAL_MANDATES, subjectId: "${rivals?.id}") { voices { actor { id } } } }`,
			)
			expect(discussion.voices).toEqual([{ actor: { id: holder } }])
		}
	})

	it('receives a visit in its own place', async () => {
		const { id } = await declared({ direction: 'PARTNER_TO_FR', visitor: 'littoral', host: null })
		expect(await world.record(id)).toMatchObject({ leader: 'littoral', host: 'north', owner: 'north' })
	})

	it.each([
		['a draft that is public', { status: 'DRAFT' }, 'visibility', /a draft is never public/],
		['a day that does not exist', { start: { date: '2027-02-30' } }, 'start', /exists in the calendar/],
		['an end before the start', { end: { date: '2027-05-01' } }, 'end', /not before "start"/],
		['a place at home', { host: 'city' }, 'host', /a territory of the partner country/],
		['a place that is none', { host: 'nowhere' }, 'host', /on record; "nowhere" came/],
		['a sector that is none', { sectors: ['gold'] }, 'sectors', /codes of sectors on record; "gold" came/],
		['a visitor of a mission', { visitor: 'littoral' }, 'visitor', /absent/],
		['too many', { size: 0 }, 'size', /from 1 to 10000; "0" came/],
		[
			'a source of another record',
			{ sources: [{ id: 'source:test' }] },
			'sources',
			/sources that the record has/,
		],
		[
			'an address that is no https',
			{ sources: [{ title: 'A', url: 'javascript:alert(1)' }] },
			'sources',
			/https/,
		],
	])(
		'is refused %s, and told which field, what was expected and what came',
		async (_title, more, field, said) => {
			const before = world.store.changes.length
			expect(await errorOf(declared(more))).toMatchObject({
				code: 'BAD_INPUT',
				message: expect.stringMatching(said),
				details: { argument: field, problems: [{ field }] },
			})
			expect(world.store.changes).toHaveLength(before)
		},
	)

	it('is told all that is wrong at once', async () => {
		const { details } =
			(await errorOf(declared({ host: 'nowhere', start: { date: 'soon' }, size: -1 }))) ?? {}
		expect(details.problems.map(({ field }: { field: string }) => field)).toEqual(['start', 'host', 'size'])
	})

	it('has one record at a time, and no mandate for all to see', async () => {
		const record = { ...missionOf(), wish: { visibility: 'PUBLIC', direction: 'SEEKS', what: 'office' } }
		const both = world.write(NORTH, 'declare', { actor: 'north', record })
		expect(await errorOf(both)).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'record' } })
		const mandate = { mandate: { represented: 'littoral', visibility: 'PUBLIC' } }
		const open = world.write(NORTH, 'declare', { actor: 'north', record: mandate })
		expect(await errorOf(open)).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'visibility' } })
	})
})

describe('Whose a record is', () => {
	it('declares for its own actor alone, and changes no other’s', async () => {
		const { id, version } = await declared()
		const asked = { id, version }
		const others = [
			world.write(SOUTH, 'declare', { actor: 'north', record: missionOf() }),
			world.write(SOUTH, 'changeRecord', { ...asked, record: missionOf() }),
			world.write(SOUTH, 'confirmRecord', asked),
			world.write(SOUTH, 'endRecord', { ...asked, on: { date: '2027' } }),
			world.write(SOUTH, 'retractRecord', { ...asked, reason: 'Jamais partie' }),
			world.write(SOUTH, 'revertRecord', { ...asked, to: 1 }),
			world.ask(SOUTH, `{ recordHistory(id: "${id}") { version } }`),
			world.ask(SOUTH, '{ ownRecords(actor: "north") { totalCount } }'),
		]
		expect((await Promise.all(others.map(errorOf))).map((error) => error?.code)).toEqual(
			others.map(() => 'FORBIDDEN'),
		)
		expect(await world.record(id)).toMatchObject({ version: 1, owner: 'north' })
	})

	it('says of what a reader does not see that there is none', async () => {
		const { id, version } = await declared({ visibility: 'PRIVATE' })
		for (const reader of [SOUTH, memberOf('VM')]) {
			const asked = world.write(reader, 'confirmRecord', { id, version })
			const none = world.write(reader, 'confirmRecord', { id: 'mission:none', version })
			expect(await errorOf(asked)).toEqual(await errorOf(none))
			expect(await errorOf(asked)).toMatchObject({ code: 'NOT_FOUND' })
		}
		expect(await errorOf(world.write(VISITING, 'confirmRecord', { id, version }))).toMatchObject({
			code: 'UNAUTHENTICATED',
		})
	})

	it('cannot be moved: a change leaves owner, id, data set and what forms do not hold', async () => {
		const known = mission('mission:m', 'north', 'oriel', '2026-06-01..2026-06-04', {
			owner: 'north',
			nameOfTheTime: 'Région Nord',
			dataset: 'test',
		})
		world = await declaring([known])
		await world.write(NORTH, 'changeRecord', { id: 'mission:m', version: 1, record: missionOf() })
		expect(await world.record('mission:m')).toMatchObject({
			version: 2,
			owner: 'north',
			leader: 'north',
			dataset: 'test',
			nameOfTheTime: 'Région Nord',
		})
	})

	it('is of one kind for ever', async () => {
		const { id, version } = await declared()
		const record = { wish: { visibility: 'PUBLIC', direction: 'SEEKS', what: 'office' } }
		expect(await errorOf(world.write(NORTH, 'changeRecord', { id, version, record }))).toMatchObject({
			code: 'BAD_INPUT',
			details: { argument: 'record' },
		})
	})
})

describe('Who sees it', () => {
	it.each([
		['PRIVATE', [false, false, true]],
		['COUNTED', [false, false, true]],
		['GROUP', [false, true, true]],
		['PUBLIC', [true, true, true]],
	])('%s: visitor, member, editor', async (visibility, expected) => {
		const { id } = await declared({ visibility })
		const seen = [VISITING, memberOf('VM'), NORTH].map(async (reader) => (await idsSeen(reader)).includes(id))
		expect(await Promise.all(seen)).toEqual(expected)
	})

	it('leaves the public record the very same object until something is public', async () => {
		const before = world.snapshots().first.public
		const { id, version } = await declared({ visibility: 'PRIVATE', status: 'DRAFT' })
		await world.write(NORTH, 'changeRecord', {
			id,
			version,
			record: missionOf({ visibility: 'COUNTED', size: 4 }),
		})
		await world.write(NORTH, 'confirmRecord', { id, version: 2 })
		await world.write(NORTH, 'retractRecord', { id, version: 2, reason: 'Reportée sans date' })
		await world.write(NORTH, 'revertRecord', { id, version: 3, to: 1 })
		expect(world.snapshots().first.public).toBe(before)
		await world.write(NORTH, 'changeRecord', { id, version: 4, record: missionOf() })
		expect(world.snapshots().first.public).not.toBe(before)
	})
})

describe('A write', () => {
	it('is done once under its key, whatever came of it meanwhile', async () => {
		const asked = { actor: 'north', record: missionOf() }
		const first = await world.write(NORTH, 'declare', asked, { key: KEY })
		await world.write(NORTH, 'changeRecord', { id: first.id, version: 1, record: missionOf({ size: 4 }) })
		expect(await world.write(NORTH, 'declare', asked, { key: KEY })).toEqual(first)
		expect(await idsSeen()).toEqual([first.id])
		const other = world.write(
			NORTH,
			'declare',
			{ actor: 'north', record: missionOf({ size: 5 }) },
			{ key: KEY },
		)
		expect(await errorOf(other)).toMatchObject({ code: 'BAD_INPUT' })
		const noKey = world.write(NORTH, 'declare', asked, { key: 'once' })
		expect(await errorOf(noKey)).toMatchObject({ details: { argument: 'idempotencyKey' } })
	})

	it('on a version that is no longer is refused with the record as it stands', async () => {
		const { id } = await declared({ size: 3 })
		await world.write(NORTH, 'changeRecord', { id, version: 1, record: missionOf({ size: 4 }) })
		const late = world.write(NORTH, 'changeRecord', { id, version: 1, record: missionOf({ size: 5 }) })
		expect(await errorOf(late)).toMatchObject({
			code: 'CONFLICT',
			details: { present: { version: 2, fields: expect.arrayContaining([{ name: 'size', values: ['4'] }]) } },
		})
		expect(await world.record(id)).toMatchObject({ version: 2, size: 4 })
	})
})

describe('Ending, retracting, reverting', () => {
	it('ends a link on a day, not before it began', async () => {
		const link = partnership('partnership:p', ['north'], ['littoral'], { owner: 'north' })
		world = await declaring([{ ...link, since: { text: '2010', approximate: false } }])
		const asked = { id: 'partnership:p', version: 1 }
		const early = world.write(NORTH, 'endRecord', { ...asked, on: { date: '2009' } })
		expect(await errorOf(early)).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'on' } })
		await world.write(NORTH, 'endRecord', { ...asked, on: { date: '2025-06' } })
		expect(await world.record('partnership:p')).toMatchObject({
			until: { text: '2025-06' },
			status: 'ferme',
			version: 2,
		})
	})

	it('takes what was wrong out of results, and a revert brings it back', async () => {
		const { id } = await declared({ size: 3 })
		const flag = world.write(NORTH, 'retractRecord', { id, version: 1, reason: 'oui' })
		expect(await errorOf(flag)).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'reason' } })
		await world.write(NORTH, 'retractRecord', { id, version: 1, reason: 'Jamais partie' })
		expect(await idsSeen()).toEqual([])
		expect(await world.write(NORTH, 'revertRecord', { id, version: 2, to: 1 })).toEqual({ id, version: 3 })
		expect(await idsSeen()).toEqual([id])
		expect(await world.record(id)).toMatchObject({ size: 3, retracted: null })
		expect(await errorOf(world.write(NORTH, 'revertRecord', { id, version: 3, to: 9 }))).toMatchObject({
			code: 'NOT_FOUND',
		})
	})

	it('tells who by organisation, when, and each field before and after', async () => {
		const { id } = await declared({ size: 3 })
		await world.write(NORTH, 'changeRecord', { id, version: 1, record: missionOf({ size: 4 }) })
		const query = `{ recordHistory(id: "${id}") { version at by { id } changes { name before after } } }`
		const { recordHistory } = await world.ask<{ recordHistory: { changes: object[] }[] }>(NORTH, query)
		expect(recordHistory).toMatchObject([
			{ version: 2, by: { id: 'north' }, changes: [{ name: 'size', before: ['3'], after: ['4'] }] },
			{ version: 1, by: { id: 'north' } },
		])
		expect(JSON.stringify(recordHistory)).not.toContain('account:')
	})
})

describe('Before anything is saved', () => {
	it('says what would overlap, a draft too, and keeps nothing', async () => {
		world = await declaring([
			mission('mission:s', 'south', 'oriel', '2027-05-11..2027-05-14', { owner: 'south' }),
		])
		const before = world.store.changes.length
		const query = `query ($record: DeclaredRecord!) { previewDeclaration(actor: "north", record: $record) {
			overlapCounts { comes } overlaps { effect after { title actors { id } } } } }`
		const record = missionOf({ visibility: 'PRIVATE', status: 'DRAFT' })
		const { previewDeclaration } = await world.ask<{ previewDeclaration: object }>(NORTH, query, { record })
		expect(previewDeclaration).toMatchObject({
			overlapCounts: { comes: 1 },
			overlaps: [
				{ effect: 'COMES', after: { actors: expect.arrayContaining([{ id: 'north' }, { id: 'south' }]) } },
			],
		})
		expect(world.store.changes).toHaveLength(before)
		expect(await errorOf(world.ask(SOUTH, query, { record }))).toMatchObject({ code: 'FORBIDDEN' })
	})
})
