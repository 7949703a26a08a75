/** The harbours, in which editors judge and coordinators follow: as a server has it, without HTTP and without a database. */
import { randomUUID } from 'node:crypto'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import type { Reader } from '../../../server/policy/reader'
import { overlapsIn } from '../../fixtures/overlaps'
import { type StillClock, stillClock, withAccount } from '../accounts/someAccounts'
import { type Declaring, declaring, editorOf, type Written } from '../declarations/declaring'

const TODAY = '2026-11-25'

/** What each mutation takes, by name. */
const MUTATIONS: Readonly<Record<string, string>> = {
	judgeOverlap: `actor: ID!, overlap: ID!, verdict: OverlapVerdict!, reason: String!, version: Int!`,
	revertJudgement: 'id: ID!, version: Int!, to: Int!',
	judgePair: `actor: ID, group: String, pair: ID!, verdict: PairVerdict!, reason: String!, version: Int!`,
	tellOfCase: 'id: ID!, actors: [ID!]!, version: Int!',
	judgeCase: 'id: ID!, verdict: OverlapVerdict!, reason: String!, version: Int!',
	addComment: `subject: DiscussionSubject!, subjectId: ID!, actor: ID, text: String!`,
	editComment: 'id: ID!, version: Int!, text: String!',
	withdrawComment: 'id: ID!, version: Int!',
}

export interface JudgingWorld extends Declaring {
	readonly clock: StillClock
	/** Runs one of the mutations that judge, follow or discuss. */
	act(reader: Reader, name: string, args: object, key?: string): Promise<Written>
	/** Writes records as tables do, and reads them. */
	load(...records: readonly GraphRecord[]): Promise<void>
	/** The key of the first overlap that visitors see. */
	firstKey(): string
}

export async function judgingWorld(records: readonly GraphRecord[]): Promise<JudgingWorld> {
	const clock = stillClock()
	const world = await declaring(records, clock)
	return {
		...world,
		clock,
		async act(reader, name, args, key = randomUUID()) {
			const known = MUTATIONS[name]
			if (known === undefined) throw new Error(`Expected a mutation that is known here; ${name} came.`)
			const taken = `${known}, idempotencyKey: ID!`
				.split(', ')
				.map((one) => one.split(': ') as [string, string])
			const query = `mutation (${taken.map(([one, type]) => `$${one}: ${type}`).join(', ')}) {
				${name}(${taken.map(([one]) => `${one}: $${one}`).join(', ')}) { id version }
			}`
			const data = await world.ask<Readonly<Record<string, Written>>>(reader, query, {
				...args,
				idempotencyKey: key,
			})
			return data[name] as Written
		},
		async load(...more) {
			await world.store.write(more, 'import:test')
			// Any write of a person catches up with the feed; so does this.
			await world.catchUp()
		},
		firstKey: () => overlapsIn(world.snapshots().first.public, { asOf: TODAY })[0]?.id ?? '',
	}
}

/** Somebody who speaks for some actors, and belongs to groups. */
export function readerOf(name: string, ...roles: readonly Role[]): Reader {
	return { accountId: `account:${name}`, roles, scopes: null }
}

export const editing = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

/** Puts an editor of an actor on record, so that there is somebody to tell. */
export async function withEditor(world: JudgingWorld, actor: string): Promise<Reader> {
	await withAccount(world.accounts, actor, editing(actor))
	return editorOf(actor)
}
