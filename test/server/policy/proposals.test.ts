import { describe, expect, it } from 'vitest'
import { emptySlot } from '../../../server/domain/proposal'
import {
	hasWritten,
	mayDecide,
	mayReadProposal,
	mayWithdrawProposal,
	ownParties,
} from '../../../server/policy/proposals'
import type { Reader } from '../../../server/policy/reader'

const editorOf = (accountId: string, ...actors: readonly string[]): Reader => ({
	accountId,
	roles: actors.map((actorId) => ({ role: 'EDITOR', group: null, actorId })),
	scopes: null,
})
const WRITER = editorOf('writer', 'north', 'south')
const PARTY = editorOf('other', 'south')
const PROPOSAL = {
	author: 'north',
	writers: ['writer'],
	slots: ['north', 'south'].map((actor) => emptySlot(actor)),
	soundedAt: '2026-11-25T00:00:00.000Z',
	acceptedAt: null,
}

describe('The author of a proposal', () => {
	it('decides for the actor of its author alone, be it editor of another party', () => {
		expect(hasWritten(WRITER, PROPOSAL)).toBe(true)
		expect(hasWritten(PARTY, PROPOSAL)).toBe(false)
		expect(mayDecide(WRITER, PROPOSAL, 'north')).toBe(true)
		expect(mayDecide(WRITER, PROPOSAL, 'south')).toBe(false)
		expect(mayDecide(PARTY, PROPOSAL, 'south')).toBe(true)
		expect(mayDecide(PARTY, PROPOSAL, 'north')).toBe(false)
	})
})

describe('A proposal', () => {
	it('that was never sent is read by the editors of its author alone', () => {
		expect(mayReadProposal(PARTY, PROPOSAL)).toBe(true)
		expect(mayReadProposal(PARTY, { ...PROPOSAL, soundedAt: null })).toBe(false)
		expect(mayReadProposal(WRITER, { ...PROPOSAL, soundedAt: null })).toBe(true)
	})

	it('is spoken of by an editor for its own parties alone', () => {
		expect(ownParties(WRITER, PROPOSAL)).toEqual(['north', 'south'])
		expect(ownParties(PARTY, PROPOSAL)).toEqual(['south'])
		expect(ownParties(editorOf('third', 'west'), PROPOSAL)).toEqual([])
	})

	it('is withdrawn by its author, and by any party once all have accepted', () => {
		const accepted = { ...PROPOSAL, acceptedAt: '2026-11-26T00:00:00.000Z' }
		expect(mayWithdrawProposal(WRITER, PROPOSAL, 'north')).toBe(true)
		expect(mayWithdrawProposal(PARTY, PROPOSAL, 'south')).toBe(false)
		expect(mayWithdrawProposal(PARTY, accepted, 'south')).toBe(true)
		expect(mayWithdrawProposal(PARTY, accepted, 'north')).toBe(false)
	})
})
