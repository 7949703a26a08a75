import { describe, expect, it } from 'vitest'
import {
	type AuditEntry,
	type AuditHead,
	chainBreakAt,
	chainedEntry,
	EMPTY_HEAD,
} from '../../../server/domain/auditLog'

const LINE = {
	at: '2027-01-01T08:00:00.000Z',
	account: 'account:a',
	action: 'mission.declare',
	object: 'two',
	fields: ['start'],
}
const LINES = ['one', 'two', 'three'].map((object) => ({ ...LINE, object }))

function chain(): AuditEntry[] {
	let head: AuditHead = EMPTY_HEAD
	return LINES.map((line, at) => {
		const entry = chainedEntry(head, line, `salt ${at}`)
		head = entry
		return entry
	})
}

/** The first break along the entries. */
function broken(entries: readonly AuditEntry[]): string | null {
	let head: AuditHead = EMPTY_HEAD
	for (const entry of entries) {
		const problem = chainBreakAt(head, entry)
		if (problem !== null) return problem
		head = entry
	}
	return null
}

const changed = (at: number, change: Partial<AuditEntry>): AuditEntry[] =>
	chain().map((entry, index) => (index === at ? { ...entry, ...change } : entry))

describe('The chain of the audit log', () => {
	it('is unbroken as written, and after a line was erased with its salt', () => {
		expect(broken(chain())).toBeNull()
		expect(broken(changed(1, { line: null, salt: null }))).toBeNull()
	})

	it.each([
		['a line is changed', changed(1, { line: { ...LINE, account: 'account:b' } }), /^Entry 2 is not/],
		['a line is erased without its salt', changed(1, { line: null }), /^Entry 2 was erased in part/],
		['an entry is removed', chain().filter(({ seq }) => seq !== 2), /^Expected entry 2; entry 3 came/],
		[
			'a digest is changed',
			changed(1, { line: null, salt: null, digest: 'other' }),
			/^Entry 2 does not follow/,
		],
		['a hash is changed', changed(0, { hash: 'other' }), /^Entry 1 does not follow/],
	])('is broken when %s', (_title, entries, problem) => {
		expect(broken(entries)).toMatch(problem)
	})

	it('salts each digest, so that an erased line cannot be guessed', () => {
		expect(chainedEntry(EMPTY_HEAD, LINE, 'a').digest).not.toBe(chainedEntry(EMPTY_HEAD, LINE, 'b').digest)
	})
})
