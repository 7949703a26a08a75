import { beforeEach, describe, expect, it } from 'vitest'
import { nextDigest } from '../../../server/activity/digests'
import type { NewActivity } from '../../../server/domain/activity'
import type { Reader } from '../../../server/policy/reader'
import { mission } from '../../fixtures/records'
import {
	coordinatorOf,
	type Declaring,
	declaring,
	editorOf,
	memberOf,
	VISITING,
} from '../declarations/declaring'

const NORTH = editorOf('north')
const SOUTH = editorOf('south')
const MEMBER = memberOf('VM')
const COORDINATOR = coordinatorOf('VM')

let world: Declaring
beforeEach(async () => {
	world = await declaring([
		mission('mission:past', 'north', 'oriel', '2026-05-10..2026-05-12'),
		mission('mission:plan', 'north', 'oriel', '2027-05-10..2027-05-12'),
	])
})

/** Tells what was written, as a server that follows it. */
function told(...more: readonly Partial<NewActivity>[]): void {
	const all = [
		...world.store.activity,
		...more.map((parts, at) => ({ ...SHARING, id: `activity:${at}`, ...parts })),
	]
	world.tell(all.map((one, at) => ({ ...one, at: `2026-11-24T10:00:0${at}.000Z`, seq: at + 1 })))
}

const SHARING: NewActivity = {
	id: 'activity:x',
	kind: 'PROPOSAL_SENT',
	actors: ['north'],
	concerned: ['south'],
	places: ['oriel'],
	sectors: [],
	subject: 'PROPOSAL',
	subjectId: 'proposal:1',
	group: 'VM',
	audience: 'CONCERNED',
	outcome: null,
}

interface Answer {
	readonly activity: {
		readonly totalCount: number
		readonly nodes: readonly {
			readonly kind: string
			readonly sentence: string
			readonly subjectId: string
		}[]
	}
}

const ASKED = 'totalCount nodes { kind sentence subjectId }'
const feed = async (reader: Reader, filter = 'includeScenario: true') =>
	(await world.ask<Answer>(reader, `{ activity(filter: { ${filter} }) { ${ASKED} } }`)).activity
const kinds = async (reader: Reader, filter?: string) =>
	(await feed(reader, filter)).nodes
		.map(({ kind }) => kind)
		.filter((kind) => !['TOOK_PLACE', 'BEGAN'].includes(kind))

const declare = (visibility: string) =>
	world.write(NORTH, 'declare', {
		actor: 'north',
		record: { mission: { visibility, host: 'oriel', start: { date: '2027-06-10' } } },
	})

describe('The feed of what was said and done', () => {
	it('tells facts by their own date, up to today, neither plans nor drafts', async () => {
		const { nodes } = await feed(VISITING)
		const ids = nodes.map(({ subjectId }) => subjectId)
		expect(ids).toContain('mission:past')
		expect(ids).not.toContain('mission:plan')
	})

	it('dates a fact by when it took place or began, and by no time since then', async () => {
		const query = '{ activity { nodes { subjectId date { start end text(language: FR) } } } }'
		const answer = await world.ask<{
			activity: { nodes: readonly { readonly subjectId: string; readonly date: object }[] }
		}>(VISITING, query)
		const past = answer.activity.nodes.find(({ subjectId }) => subjectId === 'mission:past')
		expect(past?.date).toEqual({ start: '2026-05-10', end: '2026-05-10', text: '10 mai 2026' })
	})

	it('tells a declaration to whoever sees the record, and of others neither a line nor a count', async () => {
		const before = await feed(VISITING)
		await declare('PRIVATE')
		await declare('GROUP')
		told()
		expect(await feed(VISITING)).toEqual(before)
		expect(await kinds(MEMBER)).toEqual(['DECLARED'])
		expect(await kinds(NORTH)).toEqual(['DECLARED', 'DECLARED'])
		expect(await kinds(SOUTH)).toEqual([])
	})

	it('does not tell when a record was first declared once that is shared', async () => {
		const { id, version } = await declare('PRIVATE')
		const record = { mission: { visibility: 'PUBLIC', host: 'oriel', start: { date: '2027-06-10' } } }
		await world.write(NORTH, 'changeRecord', { id, version, record })
		told()
		expect(await kinds(VISITING)).toEqual(['SHARED'])
		expect(await kinds(NORTH)).toEqual(['SHARED', 'DECLARED'])
	})

	it('tells what concerns some to them alone, what is for the group to the group, and for its coordinators to them', async () => {
		told(
			{},
			{ audience: 'GROUP', kind: 'CASE_CLOSED' },
			{ audience: 'COORDINATORS', kind: 'REPORT_ANSWERED' },
		)
		expect(await kinds(VISITING)).toEqual([])
		expect(await kinds(MEMBER)).toEqual(['CASE_CLOSED'])
		expect(await kinds(SOUTH)).toEqual(['CASE_CLOSED', 'PROPOSAL_SENT'])
		expect(await kinds(editorOf('west'))).toEqual([])
		expect(await kinds(COORDINATOR)).toEqual(['REPORT_ANSWERED', 'CASE_CLOSED'])
		expect(await kinds(memberOf('ZZ'))).toEqual([])
	})

	it('is chosen from by territory with what it contains, by kind and by day', async () => {
		told({})
		expect(await kinds(SOUTH, 'within: "littoral"')).toEqual(['PROPOSAL_SENT'])
		expect(await kinds(SOUTH, 'kinds: [DECLARED]')).toEqual([])
		expect(await kinds(SOUTH, 'from: "2026-11-24", to: "2026-11-24"')).toEqual(['PROPOSAL_SENT'])
		expect(await kinds(SOUTH, 'from: "2026-11-25"')).toEqual([])
	})

	it('is a sentence in three languages', async () => {
		told({})
		const query =
			'{ activity { nodes { kind fr: sentence(language: FR) en: sentence(language: EN) zh: sentence(language: ZH) } } }'
		const answer = await world.ask<{ activity: { nodes: Record<string, string>[] } }>(SOUTH, query)
		const [first] = answer.activity.nodes
		expect(first?.fr).toMatch(/ une mise en commun/)
		expect(first?.en).toMatch(/ something to share/)
		expect(first?.zh).toMatch(/提出共享提议/)
	})
})

describe('A digest', () => {
	const at = (text: string) => Date.parse(text)
	it('is due at seven in Paris, in winter and in summer', () => {
		expect(nextDigest({ frequency: 'DAILY', weekday: 1 }, at('2026-11-30T06:00:00Z'))).toBe(
			'2026-12-01T06:00:00.000Z',
		)
		expect(nextDigest({ frequency: 'DAILY', weekday: 1 }, at('2026-11-30T05:59:00Z'))).toBe(
			'2026-11-30T06:00:00.000Z',
		)
		expect(nextDigest({ frequency: 'DAILY', weekday: 1 }, at('2026-07-01T00:00:00Z'))).toBe(
			'2026-07-01T05:00:00.000Z',
		)
	})
	it('is due on its day of the week, or never', () => {
		expect(nextDigest({ frequency: 'WEEKLY', weekday: 3 }, at('2026-11-30T12:00:00Z'))).toBe(
			'2026-12-02T06:00:00.000Z',
		)
		expect(nextDigest({ frequency: 'WEEKLY', weekday: 7 }, at('2026-11-30T12:00:00Z'))).toBe(
			'2026-12-06T06:00:00.000Z',
		)
		expect(nextDigest({ frequency: 'NEVER', weekday: 1 }, 0)).toBeNull()
	})
})
