/** Each question and mutation about judgements, cases and discussions, asked by each role, against the table. */
import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../server/analysis/overlaps/overlapKey'
import type { Role } from '../../../server/domain/role'
import { judgementId } from '../../../server/judgements/judging'
import { FIELD_RULES } from '../../../server/policy/fieldRules'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import { mission, partnership } from '../../fixtures/records'
import { editorOf } from '../declarations/declaring'
import { editing, type JudgingWorld, judgingWorld, readerOf, withEditor } from './judgingWorld'

const role = (name: Role['role'], group: string | null = null): Role => ({ role: name, group, actorId: null })
const READERS: Readonly<Record<string, Reader>> = {
	visitor: VISITOR,
	'without a role': readerOf('own'),
	member: readerOf('own', role('MEMBER', 'VM')),
	editor: readerOf('own', editing('north')),
	'editor of another': readerOf('own', editing('isle')),
	coordinator: readerOf('own', role('COORDINATOR', 'VM')),
	'coordinator of another group': readerOf('own', role('COORDINATOR', 'ZZ')),
	administrator: readerOf('own', role('ADMINISTRATOR')),
	'a program of an editor': { ...readerOf('own', editing('north')), scopes: ['READ'] },
	'a program of a coordinator': { ...readerOf('own', role('COORDINATOR', 'VM')), scopes: ['READ'] },
}

const PAIR = duplicateKey('partnership:a', 'partnership:b')
const overlapOf = (world: JudgingWorld) => world.firstKey()

/** What there is to ask about: a judgement of north, a case that was opened, a comment of north's editor. */
async function worldOf(): Promise<JudgingWorld & { readonly caseId: string; readonly commentId: string }> {
	const world = await judgingWorld([
		mission('mission:1', 'north', 'oriel', '2010-05-01', { owner: 'north' }),
		mission('mission:2', 'south', 'oriel', '2010-05-10', { owner: 'south' }),
		partnership('partnership:a', ['north'], ['oriel'], { owner: 'north' }),
		partnership('partnership:b', ['north'], ['oriel'], { owner: 'north' }),
	])
	await withEditor(world, 'north')
	const overlap = overlapOf(world)
	const judged = { actor: 'north', overlap, verdict: 'HANDLED', reason: 'Vu.', version: 0 }
	await world.act(editorOf('north'), 'judgeOverlap', judged)
	const said = { subject: 'OVERLAP', subjectId: overlap, actor: 'north', text: 'Bonjour.' }
	const comment = await world.act(editorOf('north'), 'addComment', said)
	const { cases } = await world.ask<{ cases: { nodes: { id: string }[] } }>(
		readerOf('other', role('COORDINATOR', 'VM')),
		'{ cases(group: "VM") { nodes { id } } }',
	)
	return { ...world, caseId: cases.nodes[0]?.id ?? '', commentId: comment.id }
}

type World = Awaited<ReturnType<typeof worldOf>>

interface Asked {
	readonly ask: (world: World, reader: Reader) => Promise<unknown>
	/** Readers whom it is answered, by what; all others are told `otherwise`. */
	readonly allowed: readonly string[]
	readonly otherwise: string
}

const EDITOR = ['editor']
const COORDINATOR = ['coordinator']
const BOTH = [...EDITOR, ...COORDINATOR]
const SIGNED_IN = Object.keys(READERS).filter((name) => name !== 'visitor')
const isEmpty = (field: string) => (data: unknown) => {
	const found = (data as Readonly<Record<string, unknown>>)[field]
	if (found === null || (Array.isArray(found) && found.length === 0)) throw { code: 'NOTHING' }
}

const ASKED: Readonly<Record<string, Asked>> = {
	'Query.ownOverlaps': {
		ask: (world, reader) => world.ask(reader, '{ ownOverlaps(actor: "north") { openCount } }'),
		allowed: EDITOR,
		otherwise: 'FORBIDDEN',
	},
	'Query.ownJudgements': {
		ask: (world, reader) =>
			world
				.ask(reader, `{ ownJudgements(overlap: "${overlapOf(world)}") { actorId } }`)
				.then(isEmpty('ownJudgements')),
		allowed: EDITOR,
		otherwise: 'NOTHING',
	},
	'Query.judgementHistory': {
		ask: (world, reader) =>
			world.ask(reader, `{ judgementHistory(id: "${judgementId('north', overlapOf(world))}") { version } }`),
		allowed: EDITOR,
		otherwise: 'NOT_FOUND',
	},
	'Query.pairJudgements': {
		ask: (world, reader) =>
			world.ask(reader, `{ pairJudgements(pairs: ["${PAIR}"]) { pair } }`).then(isEmpty('pairJudgements')),
		allowed: BOTH,
		otherwise: 'NOTHING',
	},
	'Query.cases': {
		ask: (world, reader) => world.ask(reader, '{ cases(group: "VM") { totalCount } }'),
		allowed: COORDINATOR,
		otherwise: 'FORBIDDEN',
	},
	'Query.case': {
		ask: (world, reader) => world.ask(reader, `{ case(id: "${world.caseId}") { id } }`),
		allowed: COORDINATOR,
		otherwise: 'NOT_FOUND',
	},
	'Query.casesOfOverlap': {
		ask: (world, reader) =>
			world
				.ask(reader, `{ casesOfOverlap(overlap: "${overlapOf(world)}") { id } }`)
				.then(isEmpty('casesOfOverlap')),
		allowed: COORDINATOR,
		otherwise: 'NOTHING',
	},
	'Query.discussion': {
		ask: (world, reader) =>
			world
				.ask(reader, `{ discussion(subject: OVERLAP, subjectId: "${overlapOf(world)}") { comments { id } } }`)
				.then(isEmpty('discussion')),
		allowed: BOTH,
		otherwise: 'NOTHING',
	},
	'Mutation.judgeOverlap': {
		ask: (world, reader) =>
			world.act(reader, 'judgeOverlap', {
				actor: 'north',
				overlap: overlapOf(world),
				verdict: 'DISMISSED',
				reason: 'Vu.',
				version: 1,
			}),
		allowed: EDITOR,
		otherwise: 'FORBIDDEN',
	},
	'Mutation.revertJudgement': {
		ask: (world, reader) =>
			world.act(reader, 'revertJudgement', {
				id: judgementId('north', overlapOf(world)),
				version: 1,
				to: 0,
			}),
		allowed: EDITOR,
		otherwise: 'NOT_FOUND',
	},
	'Mutation.judgePair': {
		ask: (world, reader) =>
			world.act(reader, 'judgePair', {
				...(coordinates(reader) ? { group: 'VM' } : { actor: 'north' }),
				pair: PAIR,
				verdict: 'SAME',
				reason: 'Vu.',
				version: 0,
			}),
		allowed: BOTH,
		otherwise: 'FORBIDDEN',
	},
	'Mutation.tellOfCase': {
		ask: (world, reader) =>
			world.act(reader, 'tellOfCase', { id: world.caseId, actors: ['north'], version: 0 }),
		allowed: COORDINATOR,
		otherwise: 'FORBIDDEN',
	},
	'Mutation.judgeCase': {
		ask: (world, reader) =>
			world.act(reader, 'judgeCase', { id: world.caseId, verdict: 'HANDLED', reason: 'Vu.', version: 0 }),
		allowed: COORDINATOR,
		otherwise: 'FORBIDDEN',
	},
	'Mutation.addComment': {
		ask: (world, reader) =>
			world.act(reader, 'addComment', {
				subject: 'OVERLAP',
				subjectId: overlapOf(world),
				actor: coordinates(reader) ? null : 'north',
				text: 'Bonjour.',
			}),
		allowed: BOTH,
		otherwise: 'FORBIDDEN',
	},
	'Mutation.editComment': {
		ask: (world, reader) =>
			world.act(reader, 'editComment', { id: world.commentId, version: 1, text: 'Autre chose.' }),
		allowed: [],
		otherwise: 'NOT_FOUND',
	},
	'Mutation.withdrawComment': {
		ask: (world, reader) => world.act(reader, 'withdrawComment', { id: world.commentId, version: 1 }),
		allowed: [],
		otherwise: 'NOT_FOUND',
	},
}

/** What readers may do elsewhere: here they are told that there is nothing. */
const DOES_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
	'editor of another': ['Mutation.addComment'],
	'coordinator of another group': ['Mutation.addComment', 'Mutation.tellOfCase', 'Mutation.judgeCase'],
}

const coordinates = (reader: Reader): boolean => mayDo(reader, 'case', 'follow', 'ANYTHING')

describe('About judgements, cases and discussions', () => {
	it('each question and mutation is asked here', () => {
		const ruled = [...FIELD_RULES].filter(([, rule]) =>
			/^(judgement|pairJudgement|case|discussion|comment)\./.test(rule),
		)
		expect(Object.keys(ASKED).sort()).toEqual(ruled.map(([field]) => field).sort())
	})

	it.each(Object.entries(ASKED))(
		'%s is answered to whom it is for, and to nobody else',
		async (field, asked) => {
			for (const [name, reader] of Object.entries(READERS)) {
				const answer = await asked.ask(await worldOf(), reader).then(
					() => 'ALLOWED',
					({ code }: { code: string }) => code,
				)
				const otherwise = DOES_ELSEWHERE[name]?.includes(field) ? 'NOT_FOUND' : asked.otherwise
				const expected = asked.allowed.includes(name)
					? 'ALLOWED'
					: SIGNED_IN.includes(name)
						? otherwise
						: 'UNAUTHENTICATED'
				expect([name, answer]).toEqual([name, expected])
			}
		},
	)
})
