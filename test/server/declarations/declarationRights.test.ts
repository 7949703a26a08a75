/** Each question and mutation about what actors answer for, asked by each role, about its own actor and another, against the table. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import { FIELD_RULES } from '../../../server/policy/fieldRules'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import { mission } from '../../fixtures/records'
import { withAccount } from '../accounts/someAccounts'
import { type Declaring, declaring } from './declaring'

const role = (name: Role['role'], parts: Partial<Role> = {}): Role => ({
	role: name,
	group: null,
	actorId: null,
	...parts,
})
const reader = (...roles: readonly Role[]): Reader => ({ accountId: 'account:own', roles, scopes: null })
const READERS: Readonly<Record<string, Reader>> = {
	visitor: VISITOR,
	'without a role': reader(),
	member: reader(role('MEMBER', { group: 'VM' })),
	editor: reader(role('EDITOR', { actorId: 'north' })),
	coordinator: reader(role('COORDINATOR', { group: 'VM' })),
	'coordinator of another group': reader(role('COORDINATOR', { group: 'ZZ' })),
	administrator: reader(role('ADMINISTRATOR')),
	'a program of an editor': { ...reader(role('EDITOR', { actorId: 'north' })), scopes: ['READ'] },
}

type Whose = 'own' | 'other'
const ACTORS = { own: 'north', other: 'south' } as const

const RECORD = { mission: { visibility: 'PUBLIC', host: 'oriel', start: { date: '2027-05-10' } } }
const INPUT = '{ mission: { visibility: PUBLIC, host: "oriel", start: { date: "2027-05-10" } } }'
const onVersion = (whose: Whose) => ({ id: `mission:${ACTORS[whose]}`, version: 1 })

const ASKED: Readonly<Record<string, (world: Declaring, asking: Reader, whose: Whose) => Promise<unknown>>> =
	{
		'Query.ownRecords': (world, asking, whose) =>
			world.ask(asking, `{ ownRecords(actor: "${ACTORS[whose]}") { totalCount } }`),
		'Query.ownRecord': (world, asking, whose) =>
			world.ask(asking, `{ ownRecord(id: "mission:${ACTORS[whose]}") { version } }`),
		'Query.recordHistory': (world, asking, whose) =>
			world.ask(asking, `{ recordHistory(id: "mission:${ACTORS[whose]}") { version } }`),
		'Query.previewDeclaration': (world, asking, whose) =>
			world.ask(asking, `{ previewDeclaration(actor: "${ACTORS[whose]}", record: ${INPUT}) { sentence } }`),
		'Query.confirmationProgress': (world, asking) =>
			world.ask(asking, '{ confirmationProgress(group: "VM") { recordsTotal } }'),
		// To whoever does not answer for it there is nothing of its own.
		'Query.recordStanding': async (world, asking, whose) => {
			const query = `{ recordStanding(id: "mission:${ACTORS[whose]}") { own { id } } }`
			const { recordStanding } = await world.ask<{ recordStanding: { own: object | null } }>(asking, query)
			if (recordStanding.own === null) throw Object.assign(new Error('none'), { code: 'FORBIDDEN' })
			return recordStanding
		},
		'Query.namingRecords': (world, asking, whose) =>
			world.ask(asking, `{ namingRecords(actor: "${ACTORS[whose]}") { totalCount } }`),
		'Mutation.remindOfConfirmation': async (world, asking) => {
			await withAccount(world.accounts, 'reminded', { role: 'EDITOR', group: null, actorId: 'north' })
			const key = randomUUID()
			const asked = `actor: "north", group: "VM", idempotencyKey: "${key}"`
			return world.ask(asking, `mutation { remindOfConfirmation(${asked}) { actorId } }`)
		},
		'Mutation.declare': (world, asking, whose) =>
			world.write(asking, 'declare', { actor: ACTORS[whose], record: RECORD }),
		'Mutation.changeRecord': (world, asking, whose) =>
			world.write(asking, 'changeRecord', { ...onVersion(whose), record: RECORD }),
		'Mutation.confirmRecord': (world, asking, whose) =>
			world.write(asking, 'confirmRecord', onVersion(whose)),
		'Mutation.endRecord': (world, asking, whose) =>
			world.write(asking, 'endRecord', { ...onVersion(whose), on: { date: '2027-06' } }),
		'Mutation.retractRecord': (world, asking, whose) =>
			world.write(asking, 'retractRecord', { ...onVersion(whose), reason: 'Jamais partie' }),
		'Mutation.answerRecord': (world, asking, whose) => {
			// Each is a party of the other's.
			const id = `mission:${whose === 'own' ? 'south' : 'north'}`
			const asked = { id, version: 1, actor: ACTORS[whose], verdict: 'CONTESTED', reason: 'Sans nous' }
			return world.write(asking, 'answerRecord', asked)
		},
		'Mutation.revertRecord': (world, asking, whose) =>
			world.write(asking, 'revertRecord', { ...onVersion(whose), to: 1 }),
		'Mutation.takeBackWrite': async (world, asking, whose) => {
			// Something has to be there that may be taken back.
			await world.write(asking, 'confirmRecord', onVersion(whose))
			return world.write(asking, 'takeBackWrite', onVersion(whose))
		},
	}

const CASES = Object.keys(ASKED).flatMap((field) =>
	Object.keys(READERS).flatMap((name) =>
		(['own', 'other'] as const).map((whose) => ({ field, name, whose })),
	),
)

describe('About what actors answer for', () => {
	it('each question and mutation is asked here', () => {
		const ruled = [...FIELD_RULES].filter(([, rule]) => /^(ownRecord|partyAnswer|confirmations)\./.test(rule))
		expect(Object.keys(ASKED).sort()).toEqual(ruled.map(([field]) => field).sort())
	})

	it.each(CASES)('$name, $field, of $whose', async ({ field, name, whose }) => {
		const stays = ['north', 'south'].map((owner) =>
			mission(`mission:${owner}`, owner, 'oriel', '2027-05-01..2027-05-04', {
				owner,
				participants: [owner === 'north' ? 'south' : 'north'],
			}),
		)
		const world = await declaring(stays)
		const asking = READERS[name] ?? VISITOR
		const answer = await (ASKED[field] as (typeof ASKED)[string])(world, asking, whose).then(
			() => 'ALLOWED',
			({ code }: { code: string }) => code,
		)
		const [object, action] = (FIELD_RULES.get(field) ?? '').split('.')
		const target = object === 'confirmations' ? { groups: ['VM'] } : { actorId: ACTORS[whose] }
		const may = mayDo(asking, object as 'ownRecord', action as 'change', target)
		expect(answer).toBe(may ? 'ALLOWED' : asking === VISITOR ? 'UNAUTHENTICATED' : 'FORBIDDEN')
	})
})
