import { beforeEach, describe, expect, it } from 'vitest'
import { writeDueDigests } from '../../../server/activity/digests'
import { switchLettersOfLink } from '../../../server/activity/following'
import { announceNewOverlaps } from '../../../server/activity/newOverlaps'
import type { Activity } from '../../../server/domain/activity'
import type { GraphRecord } from '../../../server/domain/records'
import { letters } from '../../../server/mail/letters'
import { type LetterFailure, sendDueLetters } from '../../../server/mail/outbox'
import type { Mail } from '../../../server/mail/transport'
import { overlaps } from '../../../server/queries/overlaps'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { kept } from '../../fixtures/kept'
import { dataset, mission, source } from '../../fixtures/records'
import { newFollow, writeAccounts } from '../../fixtures/writeAccounts'
import {
	type SomeAccounts,
	type StillClock,
	someAccounts,
	stillClock,
	withAccount,
} from '../accounts/someAccounts'
import { someProposal } from '../proposals/proposalStoreContract'
import { contextOf } from '../queries/contextOf'

const OWN = mission('mission:own', 'north', 'oriel', '2027-05-10..2027-05-12')
const THEIRS = mission('mission:theirs', 'south', 'oriel', '2027-05-11..2027-05-13')
const ADDRESS = 'https://constellations.example'
const DAY_SECONDS = 86_400

let clock: StillClock
let accounts: SomeAccounts
let snapshots: Snapshots
let told: Activity[]
let sent: Omit<Mail, 'id'>[]
let failures: LetterFailure[]

beforeEach(() => {
	clock = stillClock('2026-11-24T08:00:00.000Z')
	accounts = { ...someAccounts(clock), hasMail: true }
	told = []
	sent = []
	failures = []
	record(1, OWN)
})

/** The record as a server has it after so many changes. */
function record(seq: number, ...records: readonly GraphRecord[]): void {
	const all = [...HARBOUR_RECORDS, source('source:test'), ...records]
	snapshots = Snapshots.of(all, [dataset(VELMAR)], { seq, epoch: '' })
}

const queryContext = () => contextOf(snapshots, new Date(clock.now()).toISOString().slice(0, 10))
const look = () => announceNewOverlaps({ accounts, queryContext, seq: () => snapshots.feed.seq })

async function send(): Promise<number> {
	const count = await sendDueLetters({
		store: accounts.store.mail,
		transport: { send: async (mail) => void sent.push(mail) },
		compose: letters({ accounts, address: () => ADDRESS, queryContext, all: () => told }),
		clock: clock.now,
		onFailure: (failure) => failures.push(failure),
	})
	expect(failures).toEqual([])
	return count
}

describe('A letter of new overlaps', () => {
	beforeEach(() => withAccount(accounts, 'north', { role: 'EDITOR', group: null, actorId: 'north' }))

	it('tells an editor once of a new overlap with a mission of their own, and of no older one', async () => {
		expect(await look()).toBe(0)
		record(2, OWN, THEIRS)
		// Of two servers that look at once one writes.
		expect((await Promise.all([look(), look()])).sort()).toEqual([0, 1])
		expect(await send()).toBe(1)
		const [letter] = sent
		expect(letter).toMatchObject({ to: 'north@example.org', subject: 'Une mission croise la vôtre' })
		expect(letter?.text).toMatch(new RegExp(`${ADDRESS}/croisements/overlap:\\w+`))
		expect(letter?.text).toContain(`${ADDRESS}/lettres#cle=`)
		// A third mission makes the same overlap larger.
		record(3, OWN, THEIRS, mission('mission:third', 'isle', 'oriel', '2027-05-11..2027-05-12'))
		expect(await look()).toBe(0)
		expect(await send()).toBe(0)
	})

	it('is neither written about older overlaps nor sent about one that is gone', async () => {
		record(2, OWN, THEIRS)
		expect(await look()).toBe(0)
		record(3, OWN)
		await look()
		const far = mission('mission:far', 'south', 'brume', '2027-07-02..2027-07-04')
		const own = mission('mission:also', 'north', 'brume', '2027-07-01..2027-07-03')
		record(4, OWN, own, far)
		expect(await look()).toBe(1)
		record(5, OWN, own)
		expect(await send()).toBe(0)
		expect(sent).toEqual([])
	})

	it('is stopped by the link in it', async () => {
		await look()
		record(2, OWN, THEIRS)
		await look()
		await send()
		const secret = /#cle=(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
		expect(await switchLettersOfLink(accounts, secret, false)).toBe('OVERLAPS')
		const own = mission('mission:also', 'north', 'brume', '2027-07-01..2027-07-03')
		const far = mission('mission:far', 'south', 'brume', '2027-07-02..2027-07-04')
		record(3, OWN, THEIRS, own, far)
		expect(await look()).toBe(0)
	})
})

describe('A letter that nobody asked for', () => {
	const NORTH = { role: 'EDITOR', group: null, actorId: 'north' } as const
	const linkOf = (text = '') => /#cle=(\S+)/.exec(text)?.[1] ?? ''
	const letterOf = (id: string, kind: 'CASE' | 'REMINDER', content: object) => ({
		id: `letter:${id}`,
		kind,
		accountId: 'account:north',
		content: JSON.stringify(content),
		createdAt: new Date(clock.now()).toISOString(),
		expiresAt: '2100-01-01T00:00:00.000Z',
		details: null,
	})

	it.each(['CASE', 'REMINDER'] as const)(
		'%s is stopped by the link in it, that kind alone, and started again',
		async (kind) => {
			await withAccount(accounts, 'north', NORTH)
			record(2, OWN, THEIRS)
			const { page } = await overlaps(queryContext(), {}, {})
			const contents = {
				CASE: { overlap: page.items[0]?.item.id ?? '', group: 'VM' },
				REMINDER: { actor: 'north', group: 'VM', count: 2 },
			}
			const kinds = ['CASE', 'REMINDER'] as const
			const sendBoth = async (name: string): Promise<readonly string[]> => {
				sent = []
				await accounts.store.mail.write(kinds.map((one) => letterOf(`${one} ${name}`, one, contents[one])))
				await send()
				return sent.map(({ subject }) => (subject.includes('croisement') ? 'CASE' : 'REMINDER'))
			}
			expect(await sendBoth('first')).toEqual(kinds)
			const letter = sent[kinds.indexOf(kind)]
			const secret = linkOf(letter?.text)
			expect(letter?.text).toContain(`${ADDRESS}/lettres#cle=${secret}`)
			expect(letter?.unsubscribe).toBe(`${ADDRESS}/letters/stop?cle=${secret}`)
			expect(await switchLettersOfLink(accounts, secret, false)).toBe(`${kind}S`)
			expect(await sendBoth('second')).toEqual(kinds.filter((one) => one !== kind))
			await switchLettersOfLink(accounts, secret, true)
			expect(await sendBoth('third')).toEqual(kinds)
		},
	)
})

describe('A digest', () => {
	const proposal: Activity = {
		id: 'activity:1',
		seq: 1,
		kind: 'PROPOSAL_SENT',
		at: '2026-11-24T10:00:00.000Z',
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
	async function follower(name: string, actorId: string): Promise<void> {
		const accountId = await withAccount(accounts, name, { role: 'EDITOR', group: null, actorId })
		const follow = {
			id: `follow:${name}`,
			kind: 'ACTOR',
			subjectId: 'north',
			question: null,
			title: null,
		} as const
		await writeAccounts(accounts.store, {
			kind: 'FOLLOW',
			follow: newFollow({ ...follow, accountId, group: 'VM', createdAt: '2026-11-24T08:00:00.000Z' }),
		})
		await writeAccounts(accounts.store, {
			kind: 'CHOOSE_LETTERS',
			accountId: accountId,
			at: '2026-11-24T08:00:00.000Z',
			choice: {
				frequency: 'DAILY',
				weekday: 1,
				language: 'fr',
				overlaps: true,
				correspondence: true,
				cases: true,
				reminders: true,
				nextAt: '2026-11-25T06:00:00.000Z',
				sentUntil: '2026-11-24T08:00:00.000Z',
			},
		})
	}

	it('tells whoever follows an actor what was done around it since the last one, once, as each may see it', async () => {
		await follower('south', 'south')
		await follower('west', 'isle')
		const shared = someProposal('1', ['north', 'south'], { soundedAt: proposal.at, state: 'SOUNDED' })
		await kept(accounts.store, { proposal: shared })
		told = [proposal]
		await writeDueDigests(accounts)
		expect(await send()).toBe(0)
		clock.pass(DAY_SECONDS)
		// Of two servers that look at once one takes each.
		await Promise.all([writeDueDigests(accounts), writeDueDigests(accounts)])
		expect(await send()).toBe(1)
		expect(sent.map(({ to }) => to)).toEqual(['south@example.org'])
		expect(sent[0]?.subject).toBe('Actualités\u00a0: 1 nouvelle')
		expect(sent[0]?.text.replaceAll(/\s/g, ' ')).toContain('la mise en commun « Partir ensemble »')
		expect(sent[0]?.unsubscribe).toContain(`${ADDRESS}/letters/stop?cle=`)
		clock.pass(DAY_SECONDS)
		await writeDueDigests(accounts)
		expect(await send()).toBe(0)
	})

	it('tells a dated fact on the day after it', async () => {
		await follower('south', 'south')
		record(2, mission('mission:dated', 'north', 'oriel', '2026-11-25'))
		clock.pass(DAY_SECONDS)
		await writeDueDigests(accounts)
		expect(await send()).toBe(0)
		clock.pass(DAY_SECONDS)
		await writeDueDigests(accounts)
		expect(await send()).toBe(1)
		expect(sent[0]?.text).toContain(`${ADDRESS}/fiches/mission:dated`)
	})
})
