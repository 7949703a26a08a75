import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import { BadInput } from '../../../server/errors'
import { DraftGrid } from '../../../server/queries/draftGrid'
import {
	DraftRateLimiter,
	MAX_QUESTIONS_A_DAY,
	type PrecheckLogEntry,
} from '../../../server/queries/draftRateLimiter'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, withRecords } from '../../fixtures/records'
import { programOf } from '../accounts/programOf'
import { someAccounts } from '../accounts/someAccounts'
import { listening, post } from '../http/listening'
import { memoryStore } from './memoryStore'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const QUERY = `query Before($mission: MissionDraft!, $scenario: Boolean, $language: Language) {
	precheck(mission: $mission, includeScenario: $scenario) {
		gapDays partnersTotal dateWarnings { sentence(language: $language) scenario } datesSentence(language: $language)
		partners(first: 5) { actor { id } reason sentence(language: $language) evidence { recordId } }
		dates { period { start end } others reasons(language: $language) }
		places {
			place { id } sentence(language: $language) othersTotal others { recordId } possibleTotal
			crowding { id actorCount evidenceCount sentence(language: $language) } present { id }
			sharedSectors { sector { code } actors { id } } events { id }
			drafts { week period { start end } bucket sharesSector }
		}
	}
}`
interface Answered {
	readonly precheck: {
		readonly partners: readonly { readonly actor: { id: string }; readonly reason: string }[]
		readonly dateWarnings: readonly { readonly sentence: string; readonly scenario: boolean }[]
		readonly datesSentence: string
		readonly dates: readonly { readonly period: { start: string }; readonly reasons: readonly string[] }[]
		readonly places: readonly {
			readonly sentence: string
			readonly othersTotal: number
			readonly crowding: { readonly actorCount: number; readonly sentence: string } | null
			readonly present: { readonly id: string } | null
			readonly events: readonly { id: string }[]
		}[]
	}
}
const VOSGES = {
	actor: 'territory:FR:departement:88',
	places: ['territory:CN:310000'],
	start: '2010-05-10',
	end: '2010-05-14',
	sectors: ['tourisme'],
}

let seeds: Snapshots
beforeAll(async () => {
	seeds = await seededSnapshots({ scenario: true })
})
const ask = (variables: object, snapshots = seeds) =>
	runQuery<Answered>(snapshots, QUERY, { variables: { language: 'FR', ...variables } })

describe('before you go, on the reference data', () => {
	it('answers for a whole province, its cities included, and for a French région the same way', async () => {
		const of = async (place: string, actor = VOSGES.actor) => {
			const mission = { ...VOSGES, actor, places: [place], start: '2014-05-10', end: '2014-05-14' }
			return (await ask({ mission })).precheck.places[0]
		}
		const [city, province] = [await of('territory:CN:370200'), await of('territory:CN:370000')]
		expect(city?.sentence).toMatch(/^À Qingdao 青岛, deux autres missions/)
		expect(province?.sentence).toMatch(
			/^Dans le Shandong 山东 \(toute la province, villes comprises\), deux autres/,
		)
		expect([city?.othersTotal, province?.othersTotal]).toEqual([2, 2])
		expect(province?.present).toEqual(city?.present)
		expect((await of('territory:FR:region:53', 'territory:CN:310000'))?.sentence).toMatch(
			/^En Bretagne \(toute la région, villes comprises\), /,
		)
	})

	it('the Vosges would have made one more of the delegations of Shanghai in 2010', async () => {
		const { precheck } = await ask({ mission: VOSGES })
		const [shanghai] = precheck.places
		expect(shanghai?.othersTotal).toBe(5)
		expect(shanghai?.sentence).toContain('cinq autres missions sont recensées à moins de 30 jours')
		const now = await runQuery<{ overlap: { actorCount: number } }>(
			seeds,
			`{ overlap(id: "${shanghai?.present?.id}") { actorCount } }`,
		)
		expect(shanghai?.crowding?.actorCount).toBe(now.overlap.actorCount + 1)
		expect(shanghai?.events).toHaveLength(1)
	})

	it('says everything in three languages', async () => {
		for (const language of ['FR', 'EN', 'ZH']) {
			const { precheck } = await ask({ mission: VOSGES, language })
			const said = [
				precheck.datesSentence,
				...precheck.places.map(({ sentence }) => sentence),
				...precheck.dates.flatMap(({ reasons }) => reasons),
			]
			expect(
				said.every((sentence) => /[.。]$/.test(sentence)),
				said.join(' | '),
			).toBe(true)
		}
	})

	it('warns of holidays on the chosen dates, and suggests dates without any', async () => {
		const golden = { ...VOSGES, start: '2027-10-04', end: '2027-10-08' }
		const { precheck } = await ask({ mission: golden })
		expect(precheck.dateWarnings).toEqual([
			{ sentence: 'En Chine, jours fériés\u00a0: 1er\u00a0– 7\u00a0octobre 2027.', scenario: false },
		])
		const starts = precheck.dates.map(({ period }) => period.start)
		expect(starts).toEqual(['2027-10-11', '2027-09-20', '2027-10-18'])
		expect(precheck.dates[0]?.reasons).toContain('Aucun jour férié recensé, ni en France ni en Chine.')
	})

	it('counts planned missions of the scenario only on request', async () => {
		const planned = { ...VOSGES, start: '2027-01-02', end: '2027-01-07' }
		expect((await ask({ mission: planned })).precheck.places[0]?.othersTotal).toBe(0)
		const withScenario = await ask({ mission: planned, scenario: true })
		expect(withScenario.precheck.places[0]?.othersTotal).toBeGreaterThan(1)
		expect(withScenario.precheck.partners[0]?.reason).toMatch(/SEEKS|GOES/)
	})

	it('marks fictitious dates to avoid beside real ones', async () => {
		// Around the end of the year the scenario has fictitious holidays beside 1 January.
		const newYear = { ...VOSGES, start: '2026-12-30', end: '2027-01-05' }
		const marks = async (scenario: boolean) =>
			(await ask({ mission: newYear, scenario })).precheck.dateWarnings.map((warning) => warning.scenario)
		expect(new Set(await marks(true))).toEqual(new Set([true, false]))
		expect(new Set(await marks(false))).toEqual(new Set([false]))
	})

	it('answers a visit from the other country too', async () => {
		const visit = { ...VOSGES, actor: 'territory:CN:370200', places: ['territory:FR:commune:33063'] }
		expect((await ask({ mission: visit })).precheck.places).toHaveLength(1)
	})

	it.each([
		[{ actor: 'territory:FR:departement:0' }, 'actor'],
		[{ places: [] }, 'places'],
		[{ places: ['territory:FR:commune:33063'] }, 'places'],
		[{ places: ['territory:CN'] }, 'places'],
		[{ start: '2010-05' }, 'start'],
		[{ end: '2010-05-09' }, 'end'],
		[{ end: '2010-08-10' }, 'end'],
		[{ sectors: ['nothing'] }, 'sectors'],
		[{ size: 0 }, 'size'],
	])('refuses %j', async (more, argument) => {
		const refused = ask({ mission: { ...VOSGES, ...more } })
		await expect(refused).rejects.toThrow(BadInput)
		await expect(refused).rejects.toThrow(argument)
	})
})

interface ServingOptions {
	readonly log?: (question: PrecheckLogEntry) => void
	readonly roles?: readonly Role[]
}

describe('drafts of others', () => {
	const draft = { actor: 'north', places: ['oriel'], start: '2027-05-10', end: '2027-05-14' }
	const drafted = (id: string, leader: string) =>
		mission(`mission:${id}`, leader, 'oriel', '2027-05-11', { visibility: 'counted', status: 'draft' })

	const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

	/**
	 * A server of its own for some snapshots, with a limiter and a grid that live as long as it; asked by a visitor, and by an
	 * account with some roles.
	 */
	async function serving<Result>(
		snapshots: Snapshots,
		use: (
			ask: (mission?: object) => Promise<string>,
			server: { snapshots: Snapshots; today: string; visitor: (mission?: object) => Promise<string> },
		) => Promise<Result>,
		{ log = () => {}, roles = [] }: ServingOptions = {},
	): Promise<Result> {
		const accounts = someAccounts()
		const account = await programOf(accounts, 'reader', ...roles)
		const draftRateLimiter = new DraftRateLimiter(log)
		const draftGrid = new DraftGrid()
		const visitor = async (mission: object = draft) =>
			(await post(server.url, { query: QUERY, variables: { mission } })).text
		const held = { snapshots, today: '2026-11-25', visitor }
		const server = await listening(snapshots, {
			accounts: { services: accounts, publicAddress: null },
			queryContext: () =>
				queryContextOf(held.snapshots, {
					store: memoryStore(),
					today: held.today,
					contactEmail: null,
					version: '0',
					draftRateLimiter,
					draftGrid,
				}),
		})
		const asked = async (mission: object = draft) =>
			(await post(server.url, { query: QUERY, variables: { mission } }, account)).text
		return use(asked, held).finally(() => server.stop())
	}

	it('cannot be found by asking twice: a day’s answer stays the same to the byte', async () => {
		const snapshots = harbourSnapshots([drafted('1', 'south'), drafted('3', 'coast')])
		await serving(snapshots, async (ask, held) => {
			const before = await ask()
			held.snapshots = withRecords(held.snapshots, drafted('2', 'isle'))
			expect(await ask()).toBe(before)
			held.today = '2026-11-26'
			expect(await ask()).toContain('THREE_TO_FIVE')
		})
	})

	it('of fewer than three organisations do not show, and private ones never do', async () => {
		const nothing = await serving(harbourSnapshots(), (ask) => ask())
		expect(nothing).toContain('FEWER_THAN_THREE')
		const kept = ['south', 'isle', 'coast'].map((actor) => ({
			...drafted(actor, actor),
			visibility: 'private' as const,
		}))
		for (const records of [[drafted('1', 'south'), drafted('2', 'isle')], kept]) {
			expect(await serving(harbourSnapshots(records), (ask) => ask())).toBe(nothing)
		}
	})

	it('change no byte of what a visitor is answered', async () => {
		const drafts = ['south', 'isle', 'coast'].map((actor) => drafted(actor, actor))
		const [without, withThem] = await Promise.all(
			[harbourSnapshots(), harbourSnapshots(drafts)].map((snapshots) =>
				serving(snapshots, (_ask, { visitor }) => visitor()),
			),
		)
		expect(withThem).toBe(without)
		expect(without).toContain('"drafts":[]')
	})

	it('are counted without those of the reader’s own organisation', async () => {
		const records = [drafted('1', 'south'), drafted('2', 'isle'), drafted('3', 'metropole')].map((one) => ({
			...one,
			owner: one.leader,
		}))
		const told = (...roles: readonly Role[]) => serving(harbourSnapshots(records), (ask) => ask(), { roles })
		expect(await told()).toContain('THREE_TO_FIVE')
		expect(await told(editorOf('south'))).not.toContain('THREE_TO_FIVE')
		expect(await told(editorOf('coast'))).toContain('THREE_TO_FIVE')
	})

	it('are counted alike whatever actor the reader claims to be', async () => {
		const records = [drafted('1', 'south'), drafted('2', 'isle'), drafted('3', 'metropole')]
		await serving(harbourSnapshots(records), async (ask) => {
			for (const actor of ['north', 'south', 'isle']) {
				expect(await ask({ ...draft, actor })).toContain('THREE_TO_FIVE')
			}
		})
	})

	it('can be asked about ten times a day by an account, whatever others ask', async () => {
		await serving(harbourSnapshots(), async (ask, { visitor }) => {
			for (let index = 1; index <= MAX_QUESTIONS_A_DAY; index += 1) {
				expect(await ask({ ...draft, size: index })).toContain('"places"')
			}
			expect(await ask({ ...draft, size: 99 })).toContain('RATE_LIMITED')
			expect(await ask({ ...draft, size: 1 })).toContain('"places"')
			expect(await visitor({ ...draft, size: 99 })).toContain('"places"')
		})
	})

	it('are never asked about unlogged: each question is logged, repeated ones too', async () => {
		const logged = async (roles: readonly Role[], byVisitor: boolean) => {
			const log: PrecheckLogEntry[] = []
			await serving(
				harbourSnapshots(),
				async (ask, { visitor }) => {
					await (byVisitor ? visitor() : ask())
					await (byVisitor ? visitor() : ask())
				},
				{ log: (question) => log.push(question), roles },
			)
			return log
		}
		const twice = (asker: string) => [
			{ asker, questions: 1 },
			{ asker, questions: 1 },
		]
		expect(await logged([], true)).toEqual(twice('127.0.0.1'))
		expect(await logged([], false)).toEqual(twice('account:reader'))
		expect(await logged([editorOf('north')], false)).toEqual(twice('north'))
	})
})
