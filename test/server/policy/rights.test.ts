import { describe, expect, it } from 'vitest'
import type { TokenScope } from '../../../schema/enums'
import { Forbidden, Unauthenticated } from '../../../server/errors'
import { expectMay, mayDo, RIGHTS, type Target } from '../../../server/policy/rights'
import { maySee } from '../../../server/policy/visibility'
import { READERS, type ReaderName, TARGETS } from './readers'

const EVERYBODY = Object.keys(READERS) as readonly ReaderName[]
const SIGNED_IN = EVERYBODY.filter((name) => name !== 'visitor')
const ADMINISTRATOR: readonly ReaderName[] = ['administrator']

/** Who may, written by hand: about what is one's own, about what is others'. Whoever is not named is refused. */
const MAY: Readonly<Record<string, readonly [own: readonly ReaderName[], other: readonly ReaderName[]]>> = {
	'account.read': [SIGNED_IN, []],
	'account.change': [SIGNED_IN, []],
	'account.close': [SIGNED_IN, ADMINISTRATOR],
	'account.list': [['editor', 'coordinator', 'administrator'], ADMINISTRATOR],
	'session.read': [SIGNED_IN, []],
	'session.close': [SIGNED_IN, []],
	'wayIn.read': [SIGNED_IN, []],
	'passwordLink.create': [ADMINISTRATOR, ADMINISTRATOR],
	'memberPasswordLink.create': [['coordinator', 'administrator'], ADMINISTRATOR],
	'passkey.read': [SIGNED_IN, []],
	'passkey.add': [SIGNED_IN, []],
	'passkey.remove': [SIGNED_IN, []],
	'apiToken.read': [SIGNED_IN, []],
	'apiToken.create': [SIGNED_IN, []],
	'apiToken.revoke': [SIGNED_IN, []],
	'memberRole.give': [['coordinator', 'administrator'], ADMINISTRATOR],
	'memberRole.take': [SIGNED_IN, ADMINISTRATOR],
	'coordinatorRole.give': [ADMINISTRATOR, ADMINISTRATOR],
	'coordinatorRole.take': [SIGNED_IN, ADMINISTRATOR],
	'editorRole.give': [['editor', 'administrator'], ADMINISTRATOR],
	'editorRole.take': [SIGNED_IN, ADMINISTRATOR],
	'vacantEditorRole.list': [['coordinator', 'administrator'], ADMINISTRATOR],
	'vacantEditorRole.give': [['coordinator', 'administrator'], ADMINISTRATOR],
	'administratorRole.give': [ADMINISTRATOR, ADMINISTRATOR],
	'administratorRole.take': [ADMINISTRATOR, ADMINISTRATOR],
	'invitation.withdraw': [SIGNED_IN, ADMINISTRATOR],
	'report.create': [EVERYBODY, EVERYBODY],
	'report.read': [['editor', 'administrator'], ADMINISTRATOR],
	'report.answer': [['editor', 'administrator'], ADMINISTRATOR],
	'vacantReport.read': [['coordinator', 'administrator'], ADMINISTRATOR],
	'vacantReport.answer': [['coordinator', 'administrator'], ADMINISTRATOR],
	'ownRecord.declare': [['editor'], []],
	'ownRecord.change': [['editor'], []],
	'ownRecord.review': [['editor'], []],
	'partyWord.give': [['editor'], []],
	'confirmations.count': [['coordinator'], []],
	'publicRecord.read': [EVERYBODY, EVERYBODY],
	'groupRecord.read': [['member', 'editor', 'coordinator'], []],
	'countedRecord.read': [['editor'], []],
	'privateRecord.read': [['editor'], []],
}

/** What a program may with a token of its account, which allows it to read. */
const BY_TOKEN = [
	'account.read',
	'publicRecord.read',
	'groupRecord.read',
	'countedRecord.read',
	'privateRecord.read',
]

const RULES = Object.entries(RIGHTS).flatMap(([object, actions]) =>
	Object.keys(actions).map((action) => ({ name: `${object}.${action}`, object, action })),
)
const CASES = RULES.flatMap((rule) =>
	EVERYBODY.flatMap((reader) => (['own', 'other'] as const).map((whose) => ({ ...rule, reader, whose }))),
)

/** The table is typed by object; here every rule is asked in the same way. */
const asked = (
	reader: (typeof READERS)[ReaderName],
	{ object, action }: (typeof RULES)[number],
	target: Target,
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
		expect(seenBy('group', 'territory:north', 'VM')).toEqual(['member', 'editor', 'coordinator'])
		expect(seenBy('group', 'territory:south', 'VM')).toEqual(['member', 'coordinator'])
		expect(seenBy('group', 'territory:south', 'ZZ')).toEqual([])
		expect(seenBy('counted', 'territory:north', 'VM')).toEqual(['editor'])
		expect(seenBy('private', 'territory:north', 'VM')).toEqual(['editor'])
	})

	it('that nobody answers for is private to nobody', () => {
		expect(seenBy('private', null, 'VM')).toEqual([])
	})
})
