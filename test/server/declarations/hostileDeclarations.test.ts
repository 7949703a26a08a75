/** What an editor of one actor can not do to what another answers for, nor learn of it, through what forms may name. */
import {
	type GraphQLInputObjectType,
	getNamedType,
	isInputObjectType,
	isListType,
	isNonNullType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { buildApiSchema } from '../../../server/graphql/schema'
import { meeting, mission, office, partnership, source } from '../../fixtures/records'
import { type Declaring, declaring, editorOf } from './declaring'

const NORTH = editorOf('north')
const SOUTH = editorOf('south')
const schema = buildApiSchema()

const inputOf = (name: string): GraphQLInputObjectType => {
	const type = schema.getType(name)
	if (!isInputObjectType(type)) throw new Error(`Expected an input of the name ${name}.`)
	return type
}

/** Inputs that forms of editors are made of. */
function formsBelow(type: GraphQLInputObjectType, found = new Set<GraphQLInputObjectType>()) {
	found.add(type)
	for (const field of Object.values(type.getFields())) {
		const below = getNamedType(field.type)
		if (isInputObjectType(below) && !found.has(below)) formsBelow(below, found)
	}
	return found
}
const FORMS = formsBelow(inputOf('DeclaredRecord'))

/** What the system writes, and nobody else. */
const OF_SYSTEM =
	/^(id|owner|ownerDeclared|author|by|role|version|dataset|confidence|scenario|fromMemory|retracted|retractionBy|retractedInTable|createdAt|changedAt|at|kind|lastAttested|attestedSince|lastNews)$/

const hidden = { owner: 'south', visibility: 'private', participants: ['north'] } as const
const RECORDS: readonly GraphRecord[] = [
	source('source:hidden'),
	mission('mission:hidden', 'south', 'oriel', '2027-05-01..2027-05-04', {
		...hidden,
		sources: ['source:hidden'],
	}),
	office('office:hidden', 'south', 'oriel', { owner: 'south', visibility: 'private' }),
	partnership('partnership:hidden', ['south'], ['littoral'], { owner: 'south', visibility: 'private' }),
	meeting('event:hidden', 'oriel', '2027-05-01..2027-05-04', { owner: 'south', visibility: 'private' }),
	mission('mission:shown', 'south', 'oriel', '2027-06-01..2027-06-04', {
		owner: 'south',
		participants: ['north'],
	}),
]
const HIDDEN = ['mission:hidden', 'office:hidden', 'partnership:hidden', 'event:hidden', 'source:hidden']

const START = { start: { date: '2027-05-10' } }
/** A form of each kind that is saved. */
const SAVED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	mission: { visibility: 'PUBLIC', host: 'oriel', ...START },
	partnership: { visibility: 'PUBLIC', form: 'jumelage', partners: ['littoral'], status: 'ACTIF' },
	office: { visibility: 'PUBLIC', form: 'regional-office', name: 'Bureau', place: 'oriel', status: 'ACTIF' },
	wish: { visibility: 'PUBLIC', direction: 'SEEKS', what: 'office', place: 'oriel' },
	mandate: { visibility: 'GROUP', represented: 'littoral', letter: 'Lettre 12' },
	unavailability: { visibility: 'PUBLIC', form: 'closure', ...START },
}

/** Each field of a form that names something by its id. */
const NAMING = Object.values(inputOf('DeclaredRecord').getFields()).flatMap((kind) => {
	const form = getNamedType(kind.type)
	if (!isInputObjectType(form)) return []
	return Object.values(form.getFields()).flatMap((field) => {
		const named = getNamedType(field.type).name
		if (named !== 'ID' && named !== 'DeclaredSource') return []
		const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
		const naming = (id: string): unknown => {
			const one = named === 'DeclaredSource' ? { id } : id
			return isList ? [one] : one
		}
		return [[`${kind.name}.${field.name}`, kind.name, field.name, naming] as const]
	})
})

const errorOf = (asked: Promise<unknown>): Promise<{ code: string; message: string } | null> =>
	asked.then(
		() => null,
		({ code, message }) => ({ code, message }),
	)
const declareAs = (world: Declaring, record: object) =>
	world.write(NORTH, 'declare', { actor: 'north', record })

describe('A form', () => {
	it('has no field of the system', () => {
		const named = [...FORMS].flatMap((form) =>
			Object.keys(form.getFields()).map((field) => `${form.name}.${field}`),
		)
		const ofSystem = named.filter((field) => OF_SYSTEM.test(field.split('.')[1] ?? ''))
		// A source that the record has already is named by its id.
		expect(ofSystem).toEqual(['DeclaredSource.id'])
		expect(FORMS.size).toBeGreaterThan(7)
	})

	it('of each kind is saved as it stands here, so that a refusal below is for what it names', async () => {
		const world = await declaring(RECORDS)
		expect(Object.keys(SAVED).sort()).toEqual(Object.keys(inputOf('DeclaredRecord').getFields()).sort())
		for (const [kind, form] of Object.entries(SAVED)) {
			expect([kind, await errorOf(declareAs(world, { [kind]: form }))]).toEqual([kind, null])
		}
	})

	it.each(NAMING)('names nothing that its editor does not see: %s', async (_title, kind, field, naming) => {
		const world = await declaring(RECORDS)
		for (const id of HIDDEN) {
			const before = world.store.changes.length
			const asked = (named: string) =>
				errorOf(declareAs(world, { [kind]: { ...SAVED[kind], [field]: naming(named) } }))
			const [seen, none] = [await asked(id), await asked(id.replace('hidden', 'nowhere'))]
			expect(seen?.code).toBe('BAD_INPUT')
			expect(JSON.stringify(seen).replaceAll('hidden', 'nowhere')).toBe(JSON.stringify(none))
			expect(world.store.changes).toHaveLength(before)
		}
	})
})

describe('An editor', () => {
	it('moves nothing to another actor, and takes nothing from one', async () => {
		const world = await declaring(RECORDS)
		const { id } = await declareAs(world, { partnership: { ...SAVED.partnership, others: ['south'] } })
		const changed = { partnership: { ...SAVED.partnership, others: ['south', 'isle'], note: 'Une note' } }
		await world.write(NORTH, 'changeRecord', { id, version: 1, record: changed })
		expect(await world.record(id)).toMatchObject({ owner: 'north', frenchActors: ['north', 'south', 'isle'] })
		const before = world.store.changes.length
		const another = { mission: SAVED.mission }
		const tries: readonly (readonly [string, object])[] = [
			['declare', { actor: 'south', record: another }],
			['changeRecord', { id: 'mission:shown', version: 1, record: another }],
			['endRecord', { id: 'mission:shown', version: 1, on: { date: '2027' } }],
			['retractRecord', { id: 'mission:shown', version: 1, reason: 'Jamais partie' }],
			['confirmRecord', { id: 'mission:shown', version: 1 }],
			['revertRecord', { id: 'mission:shown', version: 1, to: 1 }],
			['answerRecord', { id: 'mission:shown', version: 1, actor: 'south', verdict: 'CONFIRMED' }],
		]
		for (const [name, asked] of tries) {
			const refused = await errorOf(world.write(NORTH, name, { ...asked }))
			expect([name, refused?.code]).toEqual([name, 'FORBIDDEN'])
		}
		// Of another kind under the same id.
		const kind = await errorOf(world.write(NORTH, 'changeRecord', { id, version: 2, record: another }))
		expect(kind?.code).toBe('BAD_INPUT')
		expect(world.store.changes).toHaveLength(before)
		expect(await world.record(id)).toMatchObject({ kind: 'Partnership', owner: 'north' })
	})

	it('is told of a record of another actor that is private what it is told of one that there is not', async () => {
		const world = await declaring(RECORDS)
		const tries: readonly (readonly [string, (id: string) => object])[] = [
			['changeRecord', (id) => ({ id, version: 1, record: { mission: SAVED.mission } })],
			['endRecord', (id) => ({ id, version: 1, on: { date: '2027' } })],
			['retractRecord', (id) => ({ id, version: 1, reason: 'Jamais partie' })],
			['confirmRecord', (id) => ({ id, version: 1 })],
			['revertRecord', (id) => ({ id, version: 1, to: 1 })],
			['answerRecord', (id) => ({ id, version: 1, actor: 'north', verdict: 'CONFIRMED' })],
		]
		for (const [name, asked] of tries) {
			for (const id of HIDDEN) {
				const [seen, none] = [id, id.replace('hidden', 'nowhere')].map((one) =>
					errorOf(world.write(NORTH, name, { ...asked(one) })),
				)
				const said = JSON.stringify(await seen).replaceAll('hidden', 'nowhere')
				expect([name, id, said]).toEqual([name, id, JSON.stringify(await none)])
				expect((await none)?.code).toBe('NOT_FOUND')
			}
		}
		const question = (id: string) => errorOf(world.ask(NORTH, `{ recordHistory(id: "${id}") { version } }`))
		expect(await question('mission:hidden')).toEqual(await question('mission:nowhere'))
		expect(await errorOf(world.ask(SOUTH, '{ recordHistory(id: "mission:hidden") { version } }'))).toBeNull()
	})

	it('has one of two changes at once refused, with what the other wrote', async () => {
		const world = await declaring(RECORDS)
		const { id } = await declareAs(world, { mission: SAVED.mission })
		const both = await Promise.all(
			['Une note', 'Une autre'].map((note) =>
				errorOf(
					world.write(NORTH, 'changeRecord', {
						id,
						version: 1,
						record: { mission: { ...SAVED.mission, note } },
					}),
				),
			),
		)
		expect(both.map((error) => error?.code ?? 'WRITTEN').sort()).toEqual(['CONFLICT', 'WRITTEN'])
		expect(await world.record(id)).toMatchObject({ version: 2 })
	})
})

describe('A text that an editor writes', () => {
	it.each([
		['a NUL', 'a\u0000b'],
		['a line of the terminal', 'a\u001b[31mb'],
		['C1 controls', 'a\u009bb'],
	])('is refused with %s', async (_what, note) => {
		const world = await declaring(RECORDS)
		const refused = await errorOf(declareAs(world, { mission: { ...SAVED.mission, note } }))
		expect(refused?.code).toBe('BAD_INPUT')
		const word = { id: 'mission:shown', version: 1, actor: 'north', verdict: 'CONTESTED', reason: note }
		expect((await errorOf(world.write(NORTH, 'answerRecord', word)))?.code).toBe('BAD_INPUT')
		const { id } = await declareAs(world, { mission: SAVED.mission })
		const retraction = { id, version: 1, reason: note }
		expect((await errorOf(world.write(NORTH, 'retractRecord', retraction)))?.code).toBe('BAD_INPUT')
	})

	it.each(['\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u{e0041}'])(
		'is kept without the invisible %j, by which it would read otherwise than it is',
		async (mark) => {
			const world = await declaring(RECORDS)
			const form = { ...SAVED.office, name: `Bu${mark}reau`, note: `No${mark}te` }
			const { id } = await declareAs(world, { office: form })
			expect(await world.record(id)).toMatchObject({ name: 'Bureau', note: 'Note' })
		},
	)

	it('that looks like code is kept as it is', async () => {
		const world = await declaring(RECORDS)
		const note = '<img src=x onerror=alert(1)> {{7*7}} =HYPERLINK("x") `MATCH (n) DETACH DELETE n`'
		const { id } = await declareAs(world, { mission: { ...SAVED.mission, note } })
		expect(await world.record(id)).toMatchObject({ note })
	})
})
