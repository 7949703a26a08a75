import { describe, expect, it } from 'vitest'
import { cypherOf } from '../../../server/text/cypherOf'

describe('the Cypher of a result', () => {
	it('names the records of its evidence and the relations of their kinds', () => {
		const cypher = cypherOf({
			kind: 'CROWDING',
			evidence: [
				{ recordId: 'mission:M014', kind: 'Mission' },
				{ recordId: 'mission:M012', kind: 'Mission' },
			],
		})
		expect(cypher).toContain('MATCH (record:Mission)')
		expect(cypher).toContain("record.id IN ['mission:M012', 'mission:M014']")
		expect(cypher).toContain("IN ['LED_BY', 'JOINED_BY']")
		expect(cypher).toContain("IN ['HOSTED_BY', 'STOPS_AT']")
		expect(cypher).toContain('record.start AS start')
		expect(cypher).toMatch(/LIMIT 2$/)
	})
	it('joins several kinds of records, and asks no place of partnerships', () => {
		const wishes = cypherOf({
			kind: 'SHARED_OFFICE',
			evidence: [
				{ recordId: 'wish:W001', kind: 'Wish' },
				{ recordId: 'office:R037', kind: 'Office' },
			],
		})
		expect(wishes).toContain('MATCH (record:Office|Wish)')
		const links = cypherOf({
			kind: 'SAME_PARTNER',
			evidence: [{ recordId: 'partnership:A01', kind: 'Partnership' }],
		})
		expect(links).toContain('[] AS places')
	})
	it.each(["mission:M1'] RETURN 1 //", 'M012', 'mission:', "mission:a'b", 'mission:M1\nMATCH (n)'])(
		'refuses the id %j',
		(recordId) => {
			expect(() => cypherOf({ kind: 'CROWDING', evidence: [{ recordId, kind: 'Mission' }] })).toThrow(
				/public id such as mission:M012/,
			)
		},
	)
	it('refuses an unknown kind and a result without evidence', () => {
		expect(() =>
			cypherOf({ kind: 'CROWDING', evidence: [{ recordId: 'mission:M012', kind: 'Spaceship' }] }),
		).toThrow(/"Spaceship"/)
		expect(() => cypherOf({ kind: 'CROWDING', evidence: [] })).toThrow(/got none/)
	})
})
