import { describe, expect, it } from 'vitest'
import type { ProposalState } from '../../../schema/proposals'
import { acceptedRecord, emptySlot, type Proposal } from '../../../server/domain/proposal'
import {
	answered,
	NEXT_STATES,
	rewritten,
	sounded,
	standingAt,
	withdrawn,
	withdrawnAnswer,
	withOutcome,
	withPublicationAsked,
} from '../../../server/domain/proposalRules'
import { BadInput, Conflict } from '../../../server/errors'
import { fc } from '../../fixtures/fastCheck'

const PARTIES = ['a', 'b', 'c'] as const
const START = Date.parse('2026-11-30T08:00:00.000Z')
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString()
const CONTENT = {
	kind: 'CONSORTIUM',
	title: 'T',
	text: '',
	place: null,
	sectors: [],
	expiresOn: null,
} as const

function draft(more: Partial<Proposal> = {}): Proposal {
	return {
		...CONTENT,
		id: 'proposal:x',
		country: 'VM',
		origin: 'OWN',
		originId: null,
		author: 'a',
		evidence: [],
		points: ['one', 'two'],
		version: 1,
		state: 'DRAFTED',
		end: null,
		createdAt: at(0),
		changedAt: at(0),
		soundedAt: null,
		acceptedAt: null,
		publicAt: null,
		closedAt: null,
		recordVersion: 0,
		writers: ['account:a'],
		slots: PARTIES.map((actor) => emptySlot(actor, 2)),
		...more,
	}
}
const answer = (
	proposal: Proposal,
	actor: string,
	verdict: 'ACCEPTED' | 'DECLINED' | 'LATER' | null,
	minutes = 2,
) =>
	answered(proposal, { actor, version: proposal.version, verdict, comment: null, points: null }, at(minutes))

/** Acts that anybody may try in any order. */
const ACTS = {
	sound: (one: Proposal, _actor: string, now: string) => sounded(one, now),
	rewrite: (one: Proposal, _actor: string, now: string) =>
		rewritten(one, { ...CONTENT, points: ['one', `at ${now}`] }, now),
	accept: (one: Proposal, actor: string, now: string) =>
		answered(one, { actor, version: one.version, verdict: 'ACCEPTED', comment: null, points: null }, now),
	acceptWhatWas: (one: Proposal, actor: string, now: string) =>
		answered(one, { actor, version: one.version - 1, verdict: 'ACCEPTED', comment: null, points: null }, now),
	decline: (one: Proposal, actor: string, now: string) =>
		answered(one, { actor, version: one.version, verdict: 'DECLINED', comment: null, points: null }, now),
	takeBack: (one: Proposal, actor: string, now: string) => withdrawnAnswer(one, actor, now),
	publish: (one: Proposal, actor: string, now: string) => withPublicationAsked(one, actor, true, now),
	withdraw: (one: Proposal, _actor: string, now: string) => withdrawn(one, now),
	tell: (one: Proposal, actor: string, now: string) =>
		withOutcome(one, actor, { outcome: 'DONE', text: null }, now),
} as const

describe('A proposal', () => {
	it('only takes the listed steps whatever is tried, and an actor changes only its own slot', () => {
		const act = fc.record({
			name: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
			actor: fc.constantFrom(...PARTIES),
			wait: fc.constantFrom(0, 1, 9, 11),
		})
		const seen = new Set<string>()
		fc.assert(
			fc.property(fc.array(act, { minLength: 10, maxLength: 40, size: 'max' }), (acts) => {
				let proposal = draft()
				let minutes = 0
				for (const { name, actor, wait } of acts) {
					minutes += wait
					const before = standingAt(proposal, at(minutes), '2026-11-30')
					expect(step(proposal.state, before.state)).toBe(true)
					let next: Proposal
					try {
						next = ACTS[name](before, actor, at(minutes))
					} catch (error) {
						if (!(error instanceof Conflict) && !(error instanceof BadInput)) throw error
						proposal = before
						continue
					}
					expect(step(before.state, next.state)).toBe(true)
					seen.add(`${before.state} ${next.state}`)
					if (!['sound', 'rewrite'].includes(name)) {
						const others = (one: Proposal) => one.slots.filter((slot) => slot.actor !== actor)
						expect(others(next)).toEqual(others(before))
					}
					if (next.state === 'ACCEPTED' && before.state === 'SOUNDED') {
						for (const slot of next.slots) {
							expect([slot.verdict, slot.version]).toEqual(['ACCEPTED', next.version])
						}
					}
					if (next.state === 'PUBLIC') expect(next.slots.every(({ asksPublic }) => asksPublic)).toBe(true)
					expect(acceptedRecord(next) !== null).toBe(['ACCEPTED', 'PUBLIC'].includes(next.state))
					proposal = next
				}
			}),
			{ numRuns: 400, seed: 7 },
		)
		// Every listed step was taken, except those to and from PUBLIC.
		for (const [from, others] of Object.entries(NEXT_STATES)) {
			for (const to of others)
				if (to !== 'PUBLIC' && from !== 'PUBLIC') expect(seen).toContain(`${from} ${to}`)
		}
	})

	it('closes ten minutes after a refusal, which can be taken back until then', () => {
		const asked = sounded(draft(), at(0))
		const declined = answer(asked, 'b', 'DECLINED', 2)
		expect(standingAt(declined, at(11), '2026-11-30').state).toBe('SOUNDED')
		const over = standingAt(declined, at(12), '2026-11-30')
		expect([over.state, over.end, over.closedAt]).toEqual(['CLOSED', 'DECLINED', at(12)])
		expect(() => withdrawnAnswer(over, 'b', at(12))).toThrow(Conflict)
		const back = withdrawnAnswer(declined, 'b', at(5))
		expect(standingAt(back, at(60), '2026-11-30').state).toBe('SOUNDED')
	})

	it('closes after the expiry day that its author gave', () => {
		const asked = sounded(draft({ expiresOn: '2026-12-01' }), at(0))
		expect(standingAt(asked, at(0), '2026-12-01').state).toBe('SOUNDED')
		expect(standingAt(asked, at(0), '2026-12-02').end).toBe('EXPIRED')
	})

	it('that was rewritten needs the acceptance of every party but its author again', () => {
		const accepted = answer(sounded(draft(), at(0)), 'b', 'ACCEPTED')
		const next = rewritten(accepted, { ...CONTENT, points: ['one', 'three'] }, at(3))
		expect(next.slots.map(({ version }) => version)).toEqual([2, 1, null])
		expect(next.slots[1]?.points).toEqual(['YES', 'NONE'])
		const withC = answer(next, 'c', 'ACCEPTED', 4)
		expect(withC.state).toBe('SOUNDED')
		expect(answer(withC, 'b', 'ACCEPTED', 5).state).toBe('ACCEPTED')
	})

	it('refuses an answer to any version but the present one', () => {
		const sent = rewritten(sounded(draft(), at(1)), { ...CONTENT, points: ['one'] }, at(2))
		for (const version of [sent.version - 1, sent.version + 1]) {
			for (const verdict of ['ACCEPTED', 'DECLINED', 'LATER'] as const) {
				const given = { actor: 'b', version, verdict, comment: null, points: null }
				expect(() => answered(sent, given, at(3))).toThrow(Conflict)
			}
		}
		expect(answer(sent, 'b', 'ACCEPTED').slots[1]).toMatchObject({
			verdict: 'ACCEPTED',
			version: sent.version,
		})
	})

	it('counts as accepted by its author, who cannot decline it', () => {
		const asked = sounded(draft(), at(0))
		expect(asked.slots.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', null, null])
		expect(() => answer(asked, 'a', 'DECLINED')).toThrow(BadInput)
		expect(() => withdrawnAnswer(asked, 'a', at(1))).toThrow(BadInput)
	})
})

function step(from: ProposalState, to: ProposalState): boolean {
	return from === to || NEXT_STATES[from].includes(to)
}
