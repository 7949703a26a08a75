import { describe, expect, it } from 'vitest'
import { isKeptFrozen, mayAnswerRequest } from '../../../server/policy/personRequests'
import { EVERYBODY } from './expectedRights'
import { READERS, ROLES } from './readers'

const ANSWERED = { group: 'VM', organisation: null, askedBy: null }
const TEXTS = { ...ANSWERED, organisation: 'territory:north' }
const whoAnswers = (request: Parameters<typeof mayAnswerRequest>[1]) =>
	EVERYBODY.filter((name) => mayAnswerRequest(READERS[name], request))

describe('A request of the register', () => {
	it('is answered by the coordinators of its group, and by who administers', () => {
		expect(whoAnswers(ANSWERED)).toEqual(['coordinator', 'administrator'])
		expect(whoAnswers({ ...ANSWERED, group: 'ZZ' })).toEqual(['administrator'])
	})

	it('about texts of others is answered neither by who erased the contact nor by an editor of its organisation', () => {
		expect(whoAnswers({ ...TEXTS, askedBy: 'account:other' })).toEqual(['coordinator', 'administrator'])
		expect(whoAnswers({ ...TEXTS, askedBy: 'account:own' })).toEqual(['administrator'])
		const both = { ...READERS.coordinator, roles: [...ROLES.coordinator, ...ROLES.editor] }
		expect(mayAnswerRequest(both, { ...TEXTS, askedBy: 'account:other' })).toBe(false)
		expect(mayAnswerRequest(both, ANSWERED)).toBe(true)
	})

	it('keeps frozen what it objects to, until it is closed', () => {
		const objection = { kind: 'OBJECTION', subject: 'contact:one', closedOn: null } as const
		expect(isKeptFrozen([objection], 'contact:one')).toBe(true)
		expect(isKeptFrozen([objection], 'contact:two')).toBe(false)
		expect(isKeptFrozen([{ ...objection, closedOn: '2026-11-25' }], 'contact:one')).toBe(false)
		expect(isKeptFrozen([{ ...objection, kind: 'ACCESS' }], 'contact:one')).toBe(false)
	})
})
