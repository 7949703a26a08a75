import { beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../../server/accounts/secrets'
import { feedEntries } from '../../../server/activity/atomFeed'
import { nextDigest } from '../../../server/activity/digests'
import type { NewActivity } from '../../../server/domain/activity'
import type { Reader } from '../../../server/policy/reader'
import { mission } from '../../fixtures/records'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from '../accounts/someAccounts'
import {
	coordinatorOf,
	type Declaring,
	declaring,
	editorOf,
	memberOf,
	VISITING,
} from '../declarations/declaring'
import { type Proposing, proposing } from '../proposals/proposing'
import { contextOf } from '../queries/contextOf'

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
		expect(past?.date).toEqual({ start: '2026-05-10', end: '2026-05-10', text: '10\u00a0mai 2026' })
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

	it('does not tell what was taken back, until that is taken back too', async () => {
		const office = {
			form: 'regional-office',
			name: 'Bureau',
			place: 'oriel',
			visibility: 'PUBLIC',
			status: 'ACTIF',
		}
		const own = await world.write(NORTH, 'declare', { actor: 'north', record: { office } })
		const toldNow = async () => {
			told()
			return [await kinds(VISITING), await kinds(NORTH)]
		}
		const declared = await toldNow()
		const ended = await world.write(NORTH, 'endRecord', { ...own, on: { date: '2026' } })
		expect(await toldNow()).toEqual([
			['ENDED', 'DECLARED'],
			['ENDED', 'DECLARED'],
		])
		const open = await world.write(NORTH, 'takeBackWrite', { ...ended })
		expect(await toldNow()).toEqual(declared)
		const confirmed = await world.write(NORTH, 'confirmRecord', { ...open })
		const again = await world.write(NORTH, 'takeBackWrite', { ...confirmed })
		expect(await toldNow()).toEqual(declared)
		await world.write(NORTH, 'takeBackWrite', { ...again })
		expect(await toldNow()).toEqual([
			['CONFIRMED', 'DECLARED'],
			['CONFIRMED', 'DECLARED'],
		])
	})

	it('does not tell that a record ended, or was wrong, once its owner brings it back', async () => {
		const office = {
			form: 'regional-office',
			name: 'Bureau',
			place: 'oriel',
			visibility: 'PUBLIC',
			status: 'ACTIF',
		}
		const own = await world.write(NORTH, 'declare', { actor: 'north', record: { office } })
		const ended = await world.write(NORTH, 'endRecord', { ...own, on: { date: '2026' } })
		const wrong = await world.write(NORTH, 'retractRecord', { ...ended, reason: 'Another city' })
		told()
		expect(await kinds(VISITING)).toEqual(['RETRACTED', 'ENDED', 'DECLARED'])
		await world.write(NORTH, 'revertRecord', { ...wrong, to: own.version })
		told()
		expect(await kinds(VISITING)).toEqual(['CHANGED', 'DECLARED'])
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

	it('is chosen from by sector: what bears one of those that are asked for, a fact as what was said and done', async () => {
		const stay = ['north', 'oriel', '2026-05-10..2026-05-12'] as const
		world = await declaring([
			mission('mission:wine', ...stay, { sectors: ['sector:wine'] }),
			mission('mission:both', ...stay, { sectors: ['sector:tourism', 'sector:water'] }),
			mission('mission:none', ...stay, { sectors: [] }),
		])
		told(
			{ subjectId: 'proposal:wine', sectors: ['sector:wine'] },
			{ subjectId: 'proposal:none', sectors: [] },
		)
		const chosen = async (reader: Reader, sectors: string) => {
			const { totalCount, nodes } = await feed(reader, `sectors: ${sectors}`)
			expect(totalCount).toBe(nodes.length)
			return nodes.map(({ subjectId }) => subjectId).filter((id) => /^(mission|proposal):/.test(id))
		}
		expect(await chosen(SOUTH, '["wine"]')).toEqual(['proposal:wine', 'mission:wine'])
		expect(await chosen(SOUTH, '["water", "wine"]')).toEqual([
			'proposal:wine',
			'mission:both',
			'mission:wine',
		])
		expect(await chosen(VISITING, '["wine"]')).toEqual(['mission:wine'])
		expect(await chosen(SOUTH, 'null')).toHaveLength(5)
		await expect(chosen(SOUTH, '["astrology"]')).rejects.toMatchObject({ code: 'BAD_INPUT' })
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

describe('What the feed tells of a proposal', () => {
	const sentences = async (reader: Reader) =>
		(await feed(reader, 'kinds: [PROPOSAL_SENT, PROPOSAL_ACCEPTED, PROPOSAL_CLOSED, COMMENTED]')).nodes.map(
			({ sentence }) => sentence.replaceAll(/\s/g, ' '),
		)
	let proposed: Proposing
	let id: string
	/** What was said and done with it so far, and a comment on it. */
	const tellAll = () => told({ kind: 'COMMENTED', subjectId: id })
	beforeEach(async () => {
		proposed = proposing(world)
		id = await proposed.draft(NORTH, 'north', ['south'], { title: 'Un stand à deux', place: 'oriel' })
		await proposed.sound(NORTH, id)
	})

	it('names it by its title to its parties, who alone are told', async () => {
		tellAll()
		for (const party of [NORTH, SOUTH]) {
			const said = await sentences(party)
			expect(said).toHaveLength(2)
			for (const sentence of said) expect(sentence).toContain('la mise en commun « Un stand à deux »')
		}
		expect(await sentences(MEMBER)).toEqual([])
	})

	it('names it to the group while it is agreed, and no more once it is withdrawn', async () => {
		await proposed.answer(SOUTH, id, 'south', 'ACCEPTED')
		tellAll()
		expect(await sentences(MEMBER)).toEqual([
			expect.stringContaining('acceptent la mise en commun « Un stand'),
		])
		expect(await sentences(VISITING)).toEqual([])
		await proposed.act(SOUTH, 'closeProposal', id, 'south')
		tellAll()
		// An editor of another actor is asked for in the store, and may not read it either.
		for (const other of [MEMBER, { ...MEMBER, roles: [...MEMBER.roles, ...editorOf('isle').roles] }]) {
			const withdrawn = await sentences(other)
			expect(withdrawn).toHaveLength(2)
			for (const sentence of withdrawn) expect(sentence).not.toContain('Un stand')
		}
		expect((await sentences(SOUTH)).every((sentence) => sentence.includes('Un stand à deux'))).toBe(true)
	})

	it('asks the store of all of a page at once, and of nothing for who is no party', async () => {
		const asked: (readonly string[])[] = []
		const { proposals } = proposed.accounts.store
		Object.assign(proposed.accounts.store, {
			proposals: {
				...proposals,
				byIds: (ids: readonly string[]) => {
					asked.push(ids)
					return proposals.byIds(ids)
				},
			},
		})
		const other = await proposed.draft(NORTH, 'north', ['south'], { title: 'Autre chose' })
		await proposed.sound(NORTH, other)
		asked.length = 0
		tellAll()
		expect(await sentences(NORTH)).toHaveLength(3)
		expect(asked.map((ids) => [...ids].sort())).toEqual([[id, other].sort()])
		await proposed.answer(SOUTH, id, 'south', 'ACCEPTED')
		await proposed.act(SOUTH, 'closeProposal', id, 'south')
		asked.length = 0
		tellAll()
		expect(await sentences(MEMBER)).toHaveLength(2)
		expect(asked).toEqual([])
	})

	it('is named by an address for readers of feeds as its account may read it', async () => {
		const account = await withAccount(world.accounts, 'south', {
			role: 'EDITOR',
			group: null,
			actorId: 'south',
		})
		await writeAccounts(world.accounts.store, {
			kind: 'REPLACE_FEED_ADDRESS',
			accountId: account,
			tokenHash: hashOf('secret'),
			at: '2026-11-24T00:00:00.000Z',
		})
		const all = proposed.store.activity.map((one, at) => ({
			...one,
			at: '2026-11-24T10:00:00.000Z',
			seq: at + 1,
		}))
		const question = { secret: 'secret', country: null, within: null }
		const { entries } = await feedEntries(world.accounts, contextOf(world.snapshots()), all, question, 'en')
		expect(entries.map(({ title }) => title)).toContainEqual(expect.stringContaining('“Un stand à deux”'))
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
