/** What depends on how far a proposal is: who may answer, change and close it by then, and who reads it. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { declaring, editorOf } from '../declarations/declaring'
import { type Proposing, proposing } from './proposing'

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
	author: reader(role('EDITOR', { actorId: 'north' })),
	party: reader(role('EDITOR', { actorId: 'south' })),
	'another editor': reader(role('EDITOR', { actorId: 'isle' })),
	coordinator: reader(role('COORDINATOR', { group: 'VM' })),
	administrator: reader(role('ADMINISTRATOR')),
	'a program of the author': { ...reader(role('EDITOR', { actorId: 'north' })), scopes: ['READ'] },
}

type Answer = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND'
interface Asked {
	readonly field: string
	/** What has happened to the proposal of north to south before. */
	readonly at: 'DRAFTED' | 'SOUNDED' | 'ACCEPTED'
	readonly ask: (world: Proposing, asking: Reader, id: string) => Promise<unknown>
	/** Whoever is not named gets NOT_FOUND, a visitor UNAUTHENTICATED. */
	readonly may: Readonly<Record<string, Answer>>
}

const key = () => randomUUID()
const AUTHOR_ALONE = { author: 'ALLOWED', 'a program of the author': 'FORBIDDEN' } as const
const ASKED: readonly Asked[] = [
	{
		field: 'Mutation.changeProposal',
		at: 'DRAFTED',
		ask: (world, asking, id) => world.change(asking, id, 1, { title: 'Encore' }),
		may: AUTHOR_ALONE,
	},
	{
		field: 'Mutation.changeProposal',
		at: 'SOUNDED',
		ask: (world, asking, id) => world.change(asking, id, 1, { title: 'Encore' }),
		may: { ...AUTHOR_ALONE, party: 'FORBIDDEN' },
	},
	{
		field: 'Mutation.soundProposal',
		at: 'DRAFTED',
		ask: (world, asking, id) => world.sound(asking, id),
		may: AUTHOR_ALONE,
	},
	{
		field: 'Mutation.answerProposal',
		at: 'DRAFTED',
		ask: (world, asking, id) => world.answer(asking, id, 'south', 'ACCEPTED'),
		may: { author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.answerProposal',
		at: 'SOUNDED',
		ask: (world, asking, id) => world.answer(asking, id, 'south', 'ACCEPTED'),
		may: { party: 'ALLOWED', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.withdrawAnswer',
		at: 'SOUNDED',
		ask: (world, asking, id) => world.act(asking, 'withdrawAnswer', id, 'south'),
		may: { party: 'ALLOWED', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.askToPublish',
		at: 'ACCEPTED',
		ask: (world, asking, id) => world.act(asking, 'askToPublish', id, 'south'),
		may: { party: 'ALLOWED', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.closeProposal',
		at: 'SOUNDED',
		ask: (world, asking, id) => world.act(asking, 'closeProposal', id, 'south'),
		may: { party: 'FORBIDDEN', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.closeProposal',
		at: 'ACCEPTED',
		ask: (world, asking, id) => world.act(asking, 'closeProposal', id, 'south'),
		may: { party: 'ALLOWED', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
	{
		field: 'Mutation.recordOutcome',
		at: 'ACCEPTED',
		ask: (world, asking, id) =>
			world.ask(
				asking,
				`mutation { recordOutcome(id: "${id}", actor: "south", outcome: DONE, idempotencyKey: "${key()}") { id } }`,
			),
		may: { party: 'ALLOWED', author: 'FORBIDDEN', 'a program of the author': 'FORBIDDEN' },
	},
]
/** Who reads it, by how far it is. */
const READS = {
	DRAFTED: ['author', 'a program of the author'],
	SOUNDED: ['author', 'a program of the author', 'party'],
	ACCEPTED: ['author', 'a program of the author', 'party', 'member', 'coordinator'],
	PUBLIC: Object.keys(READERS),
} as const

const author = editorOf('north', 'writer')
const party = editorOf('south', 'answerer')

async function worldAt(at: keyof typeof READS): Promise<readonly [Proposing, string]> {
	const world = proposing(await declaring())
	const id = await world.draft(author, 'north', ['south'])
	if (at !== 'DRAFTED') await world.sound(author, id)
	if (at === 'ACCEPTED' || at === 'PUBLIC') await world.answer(party, id, 'south', 'ACCEPTED')
	if (at === 'PUBLIC') {
		await world.act(author, 'askToPublish', id, 'north')
		await world.act(party, 'askToPublish', id, 'south')
	}
	return [world, id]
}

describe('About proposals', () => {
	const cases = ASKED.flatMap((asked) => Object.keys(READERS).map((name) => ({ ...asked, name })))
	it.each(cases)('$name, $field, when it is $at', async ({ name, at, ask, may }) => {
		const [world, id] = await worldAt(at)
		const asking = READERS[name] ?? VISITOR
		const answer = await ask(world, asking, id).then(
			() => 'ALLOWED',
			({ code }: { code: string }) => code,
		)
		expect(answer).toBe(name === 'visitor' ? 'UNAUTHENTICATED' : (may[name] ?? 'NOT_FOUND'))
	})

	it.each(Object.keys(READS) as (keyof typeof READS)[])('when it is %s those read it who may', async (at) => {
		const [world, id] = await worldAt(at)
		const reading: string[] = []
		for (const [name, asking] of Object.entries(READERS)) {
			const { proposal } = await world.ask<{ proposal: { id: string } | null }>(
				asking,
				`{ proposal(id: "${id}") { id title slots { verdict } } }`,
			)
			if (proposal !== null) reading.push(name)
		}
		expect(reading.sort()).toEqual([...READS[at]].sort())
	})
})
