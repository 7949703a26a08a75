/** Only the group sees mandates, only its actor's editors see a judgement, and nobody sees dates to avoid. */
import { isInputObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { Forbidden, Unauthenticated } from '../../../server/errors'
import { buildApiSchema } from '../../../server/graphql/schema'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { rivalMandatesIn } from '../../fixtures/overlaps'
import { judgement, mandate, withRecords } from '../../fixtures/records'
import { FIELD_RULES } from './fieldRules'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let snapshots: Snapshots
beforeAll(async () => {
	snapshots = withRecords(
		await seededSnapshots({ scenario: true }),
		judgement('judgement:x', 'territory:FR:region:53', 'overlap:x', { reason: 'motif confidentiel' }),
	)
})

const MEMBER: Reader = {
	accountId: 'account:own',
	roles: [{ role: 'MEMBER', group: 'CN', actorId: null }],
	scopes: null,
}
const RIVALS = `{
	rivalMandates(includeScenario: true, asOf: "2026-11-25") {
		totalCount nodes { represented { id } holderCount sentence severityLevel evidenceCount evidence { recordId holder } }
	}
}`

describe('rival mandates', () => {
	it('are told to a member of the group', async () => {
		const { rivalMandates } = await runQuery<{
			rivalMandates: { totalCount: number; nodes: readonly object[] }
		}>(snapshots, RIVALS, { reader: MEMBER })
		expect(rivalMandates.totalCount).toBe(2)
		expect(rivalMandates.nodes).toEqual(
			['territory:CN:510100', 'territory:CN:370000'].map((id) =>
				expect.objectContaining({ represented: { id }, holderCount: 2 }),
			),
		)
		expect(JSON.stringify(rivalMandates)).toContain('lettres')
	})

	describe('of which an actor holds one', () => {
		const editorOf = (actorId: string): Reader => ({
			...MEMBER,
			roles: [{ role: 'EDITOR', group: null, actorId }],
		})
		const HOLDER = 'territory:FR:region:52'
		const OTHER = 'territory:FR:region:53'
		const ofHolder = (holder: string) =>
			RIVALS.replace('rivalMandates(', `rivalMandates(holder: "${holder}", `)
		let held: Snapshots
		beforeAll(() => {
			const letter = (id: string, holder: string, more: object = {}) =>
				mandate(`mandate:${id}`, 'territory:CN:370200', {
					dataset: 'china',
					holder,
					owner: holder,
					visibility: 'group',
					...more,
				})
			held = withRecords(
				snapshots,
				letter('holder', HOLDER),
				letter('other', OTHER),
				// A private letter is neither shown to others nor counted.
				letter('kept', 'territory:FR:departement:88', { visibility: 'private' }),
			)
		})
		interface Told {
			readonly rivalMandates: {
				readonly totalCount: number
				readonly nodes: readonly { readonly holderCount: number; readonly evidence: readonly object[] }[]
			}
		}
		const told = async (reader: Reader, holder: string) =>
			(await runQuery<Told>(held, ofHolder(holder), { reader })).rivalMandates

		it('are told to its editors as the group sees them, whether or not they are members', async () => {
			const { nodes } = await told(editorOf(HOLDER), HOLDER)
			expect(nodes).toHaveLength(1)
			expect(nodes[0]).toMatchObject({
				holderCount: 2,
				evidence: [
					{ recordId: 'mandate:holder', holder: HOLDER },
					{ recordId: 'mandate:other', holder: OTHER },
				],
			})
			expect(nodes).toEqual((await told(MEMBER, HOLDER)).nodes)
		})

		it('are told to editors of no other actor, nor when the group does not see the letter', async () => {
			await expect(told(editorOf(OTHER), HOLDER)).rejects.toThrow(Forbidden)
			await expect(told(editorOf('territory:FR:departement:88'), HOLDER)).rejects.toThrow(Forbidden)
			const own = await told(editorOf('territory:FR:departement:88'), 'territory:FR:departement:88')
			expect(own).toMatchObject({ totalCount: 0, nodes: [] })
		})
	})

	it.each([
		['a visitor', VISITOR, Unauthenticated],
		['an account without a role', { ...MEMBER, roles: [] }, Forbidden],
		[
			'a member of another group',
			{ ...MEMBER, roles: [{ role: 'MEMBER', group: 'VM', actorId: null }] },
			Forbidden,
		],
		[
			'an administrator',
			{ ...MEMBER, roles: [{ role: 'ADMINISTRATOR', group: null, actorId: null }] },
			Forbidden,
		],
		[
			'an editor',
			{ ...MEMBER, roles: [{ role: 'EDITOR', group: null, actorId: 'territory:FR:region:53' }] },
			Forbidden,
		],
		['a token that may not read', { ...MEMBER, scopes: [] }, Forbidden],
	] as const)('are refused to %s', async (_who, reader, refusal) => {
		await expect(runQuery(snapshots, RIVALS, { reader })).rejects.toThrow(refusal)
	})
})

describe('what no public query returns', () => {
	it('has no type, field nor enum value in the schema', () => {
		const schema = buildApiSchema()
		// Input types and the kinds of an editor's own records are no answers to the public.
		const types = Object.values(schema.getTypeMap()).filter(
			(type) => !isInputObjectType(type) && type.name !== 'DeclaredKind',
		)
		const named = types.flatMap((type) => [
			type.name,
			...('getFields' in type ? Object.keys(type.getFields()) : []),
			...('getValues' in type ? type.getValues().map(({ name }) => name) : []),
		])
		expect(named.filter((name) => /unavailab/i.test(name))).toEqual([])
		// Every field about judgements needs a right.
		const judging = [...FIELD_RULES].filter(([field]) => /judge|verdict/i.test(field))
		expect(judging.length).toBeGreaterThan(10)
		expect(judging.filter(([, rule]) => rule === 'PUBLIC' || rule === 'LINK')).toEqual([])
	})

	it('is in no answer, though the rivals are computed', async () => {
		expect(
			rivalMandatesIn(snapshots.first.whole, { asOf: '2026-11-25', includeScenario: true })
				.map(({ represented }) => represented)
				.sort(),
		).toEqual(['territory:CN:370000', 'territory:CN:510100'])
		const everything = await runQuery(
			snapshots,
			`{
				overlaps(first: 60, filter: { includeScenario: true }) { nodes { title sentence cypher evidence(first: 9) { label record { note } } } }
				missions(first: 100, filter: { includeScenario: true }) { nodes { label note } }
				partnerships(first: 100) { nodes { label note } }
				gaps(filter: { includeScenario: true }) { unanswered { sentence } emptyTotal }
				duplicates(includeScenario: true) { nodes { sentence } }
				coverage { tables { file kind } }
				actor(id: "territory:CN:510100") { id linkCount(includeScenario: true) }
			}`,
		)
		const said = JSON.stringify(everything)
		const secrets = [
			'Cabinet B',
			'Lettre fictive',
			'mandate',
			'Mandat inventé',
			'unavailabilit',
			'Date à éviter',
			'judgement',
			'motif confidentiel',
		]
		expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
	})

	it.each(['mandate:SCD01', 'unavailability:SCU01', 'unavailability:SCU09', 'judgement:x'])(
		'does not answer to its id: %s',
		async (id) => {
			expect(await runQuery(snapshots, `{ record(id: "${id}") { id } actor(id: "${id}") { id } }`)).toEqual({
				record: null,
				actor: null,
			})
		},
	)
})
