/** Two servers before one Neo4j count questions about drafts together, and answer them alike. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../../server/config'
import { MAX_QUESTIONS_A_DAY } from '../../../server/queries/draftRateLimiter'
import type { Neo4jStore } from '../../../server/store/store'
import { todayOf } from '../../../server/today'
import { accountsIn } from '../../fixtures/accountsIn'
import { INVENTED, loadWithUsed } from '../../fixtures/readWithUsed'
import { mission } from '../../fixtures/records'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j } from '../../neo4j'
import { PASSWORD, withAccount } from '../accounts/someAccounts'
import type { Browser } from '../http/accounts/browser'
import { type TwoServers, twoServersOf } from './twoServersOf'

const CREUSE = 'territory:FR:departement:23'
const NORMANDIE = 'territory:FR:region:28'
const AURELLE = 'territory:XV:C-AUREL'
/** The actors with drafts, none of which asks. */
const OTHERS = [
	'territory:FR:region:53',
	'territory:FR:region:75',
	'territory:FR:departement:35',
	'territory:FR:departement:76',
	'territory:FR:commune:35238',
	'territory:FR:commune:76540',
]
/** Monday of a week, number of organisations with a draft then, and the count that is told. */
const WEEKS = [
	['2031-03-03', 0, 'FEWER_THAN_THREE'],
	['2031-03-24', 1, 'FEWER_THAN_THREE'],
	['2031-04-14', 2, 'FEWER_THAN_THREE'],
	['2031-05-05', 3, 'THREE_TO_FIVE'],
	['2031-05-26', 5, 'THREE_TO_FIVE'],
	['2031-06-16', 6, 'SIX_OR_MORE'],
] as const
const ASK = `query ($mission: MissionDraft!) {
	precheck(mission: $mission) { places { drafts { week bucket sharesSector period { start } } } }
}`

interface Told {
	readonly precheck: {
		readonly places: readonly {
			readonly drafts: readonly { readonly bucket: string; readonly period: { readonly start: string } }[]
		}[]
	}
}

describeOnNeo4j('Questions about drafts at two servers before one Neo4j', { timeout: 180_000 }, () => {
	const folder = folderForFile()
	let two: TwoServers
	beforeAll(async () => {
		two = await twoServersOf(folder, fill)
	}, 120_000)
	afterAll(() => two.stop())

	async function fill(store: Neo4jStore): Promise<void> {
		await loadWithUsed(store, INVENTED, { today: '2026-11-25' })
		const drafts = WEEKS.flatMap(([monday, count]) =>
			OTHERS.slice(0, count).map((leader) =>
				mission(`mission:${monday}-${leader.replaceAll(':', '-')}`, leader, AURELLE, monday, {
					visibility: 'counted',
					status: 'draft',
					owner: leader,
					dataset: 'invented',
					sources: [],
				}),
			),
		)
		await store.write(drafts, 'import:test')
		const services = accountsIn(store.stores)
		const editorOf = (actorId: string) => ({ role: 'EDITOR', group: null, actorId }) as const
		await withAccount(services, 'creuse', editorOf(CREUSE))
		await withAccount(services, 'colleague', editorOf(CREUSE))
		await withAccount(services, 'normandie', editorOf(NORMANDIE))
		await withAccount(services, 'member', { role: 'MEMBER', group: 'XV', actorId: null })
	}

	/** One who is signed in, at either server. */
	async function signedIn(name: string): Promise<readonly [Browser, Browser]> {
		const [one, other] = two.browsers()
		await one.send('/account/sign-in', { email: `${name}@example.org`, password: PASSWORD })
		return [one, other]
	}
	const ask = (at: Browser, actor: string, start: string, end = start) =>
		at.ask<Told>(ASK, { mission: { actor, places: [AURELLE], start, end, sectors: [] } })
	/** Different ones of an actor, first at one server and then at the other, in turn. */
	const dayOf = (number: number): string => `2032-01-${String(number + 1).padStart(2, '0')}`
	const REFUSED = /may ask 10 such questions a day/

	it.each(WEEKS)(
		'of the week of %s, in which %i organisations draft, both tell %s',
		async (monday, _count, bucket) => {
			const both = await signedIn('normandie')
			const answers = []
			for (const at of both) {
				const { data, message } = await ask(at, NORMANDIE, monday)
				expect(message).toBeUndefined()
				answers.push(data?.precheck.places[0]?.drafts.find(({ period }) => period.start === monday)?.bucket)
			}
			expect(answers).toEqual([bucket, bucket])
		},
	)

	it('tell both of the one grid that is stored for the day', async () => {
		const grid = await two.stores[0].draftGrid('XV')
		if (grid === null) throw new Error('Expected a grid.')
		expect(grid.day).toBe(todayOf(readConfig({ PORT: '0' })))
		expect(await two.stores[1].keepDraftGrid('XV', { day: grid.day, drafts: '[]' })).toEqual(grid)
	})

	it('ten of an organisation are answered at both together, and an eleventh at neither', async () => {
		const [one, other] = await signedIn('creuse')
		for (let number = 0; number < MAX_QUESTIONS_A_DAY; number += 1) {
			const { message } = await ask(number % 2 === 0 ? one : other, CREUSE, dayOf(number))
			expect([number, message]).toEqual([number, undefined])
		}
		expect((await ask(one, CREUSE, dayOf(20))).message).toMatch(REFUSED)
		expect((await ask(other, CREUSE, dayOf(21))).message).toMatch(REFUSED)
	})

	it('one that was asked at one server is no new one at the other', async () => {
		const [one, other] = await signedIn('creuse')
		for (const at of [one, other, one])
			for (const number of [0, 1]) expect((await ask(at, CREUSE, dayOf(number))).message).toBeUndefined()
	})

	it('another editor of the organisation has no more, and who asks for themselves has ten of their own', async () => {
		const [one, other] = await signedIn('colleague')
		expect((await ask(one, CREUSE, dayOf(22))).message).toMatch(REFUSED)
		expect((await ask(other, CREUSE, dayOf(23))).message).toMatch(REFUSED)
		const [here, there] = await signedIn('member')
		expect((await ask(here, CREUSE, dayOf(22))).message).toBeUndefined()
		expect((await ask(there, CREUSE, dayOf(23))).message).toBeUndefined()
	})

	it('asked at both in the same moment, no more than ten are answered', async () => {
		const [one, other] = await signedIn('member')
		const asked = Array.from({ length: 2 * MAX_QUESTIONS_A_DAY }, (_nothing, number) =>
			ask(number % 2 === 0 ? one : other, NORMANDIE, dayOf(number)),
		)
		const answered = (await Promise.all(asked)).filter(({ message }) => message === undefined)
		// Two were asked before.
		expect(answered).toHaveLength(MAX_QUESTIONS_A_DAY - 2)
	})
})
