import { describe, expect, it } from 'vitest'
import type { TokenScope } from '../../../schema/enums'
import { Forbidden, Unauthenticated } from '../../../server/errors'
import type { AnyTarget } from '../../../server/policy/reader'
import { expectMay, mayDo, RIGHTS } from '../../../server/policy/rights'
import { maySee } from '../../../server/policy/visibility'
import { BY_TOKEN, EVERYBODY, MAY, SIGNED_IN } from './expectedRights'
import { READERS, type ReaderName, TARGETS } from './readers'

const RULES = Object.entries(RIGHTS).flatMap(([object, actions]) =>
	Object.keys(actions).map((action) => ({ name: `${object}.${action}`, object, action })),
)
const CASES = RULES.flatMap((rule) =>
	EVERYBODY.flatMap((reader) => (['own', 'other'] as const).map((whose) => ({ ...rule, reader, whose }))),
)

/** Asks any rule of the table, which is typed by object. */
const asked = (
	reader: (typeof READERS)[ReaderName],
	{ object, action }: (typeof RULES)[number],
	target: AnyTarget,
): boolean => mayDo(reader, object as 'account', action as 'read', target)

describe('The table of rights', () => {
	it('is written down here by hand, each rule', () => {
		expect(RULES.map(({ name }) => name).sort()).toEqual(Object.keys(MAY).sort())
	})

	it.each(CASES)('$reader, $name of $whose', (one) => {
		const [own, other] = MAY[one.name] ?? [[], []]
		const expected = (one.whose === 'own' ? own : other).includes(one.reader)
		expect(asked(READERS[one.reader], one, TARGETS[one.whose])).toBe(expected)
	})

	it.each(RULES)(
		'refuses $name about nothing in particular, but to administrators and of what is public',
		(rule) => {
			const may = EVERYBODY.filter((reader) => asked(READERS[reader], rule, {}))
			const [, other] = MAY[rule.name] ?? [[], []]
			expect(may).toEqual(other)
		},
	)

	it.each(RULES)('allows $name about anything to those who may do it about something', (rule) => {
		const may = EVERYBODY.filter((reader) => asked(READERS[reader], rule, 'ANYTHING'))
		expect(may.toSorted()).toEqual((MAY[rule.name]?.[0] ?? []).toSorted())
	})

	it.each(RULES)('lets no program do more than its token allows: $name', (rule) => {
		for (const scopes of [[], ['READ']] as const satisfies readonly (readonly TokenScope[])[]) {
			for (const name of SIGNED_IN) {
				const reader = { ...READERS[name], scopes }
				const own: readonly ReaderName[] = MAY[rule.name]?.[0] ?? []
				const expected = scopes.length > 0 && BY_TOKEN.includes(rule.name) && own.includes(name)
				expect([name, asked(reader, rule, TARGETS.own)]).toEqual([name, expected])
			}
		}
	})

	it('tells who is not signed in from who may not', () => {
		const list = (reader: ReaderName) => () => expectMay(READERS[reader], 'account', 'list', TARGETS.own)
		expect(list('visitor')).toThrow(Unauthenticated)
		expect(list('member')).toThrow(Forbidden)
		expect(list('coordinator')).not.toThrow()
	})
})

describe('A record', () => {
	const seenBy = (
		visibility: 'private' | 'counted' | 'group' | 'public',
		owner: string | null,
		group: string,
	) => EVERYBODY.filter((reader) => maySee(READERS[reader], { visibility, owner }, group))

	it('is seen by those its visibility is for, and by no administrator for being one', () => {
		expect(seenBy('public', 'territory:south', 'ZZ')).toEqual(EVERYBODY)
		expect(seenBy('group', 'territory:north', 'VM')).toEqual(['member', 'editor', 'coordinator', 'program'])
		expect(seenBy('group', 'territory:south', 'VM')).toEqual(['member', 'coordinator', 'program'])
		expect(seenBy('group', 'territory:south', 'ZZ')).toEqual([])
		expect(seenBy('counted', 'territory:north', 'VM')).toEqual(['editor', 'program'])
		expect(seenBy('private', 'territory:north', 'VM')).toEqual(['editor', 'program'])
	})

	it('that nobody answers for is shown to nobody while private', () => {
		expect(seenBy('private', null, 'VM')).toEqual([])
	})
})
