/** Each example of a mutation succeeds over HTTP, twice in a row, on a server in memory, and goes through `perform`. */
import { getNamedType, isLeafType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest'
import { buildApiSchema } from '../../../server/graphql/schema'
import { BY_COMMAND } from '../../../server/policy/rule'
import { Caches } from '../../../server/queries/caches'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { MemoryStore } from '../../fixtures/memoryStore'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { FIELD_RULES } from '../graphql/fieldRules'
import { memoryStore, searchByName } from '../graphql/memoryStore'
import { type Listening, listening } from '../http/listening'
import { MUTATION_EXAMPLES, type Served } from './mutationExamples'

/** Whose rule is asked by `perform`, and who go through it; closing an account keeps its key by a function of its own. */
const isByCommand = (name: string): boolean =>
	FIELD_RULES.get(`Mutation.${name}`) === BY_COMMAND && name !== 'closeAccount'

let server: Listening
let served: Served
/** The door through which commands write. */
let performed: MockInstance
beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	let snapshots = Snapshots.of(records, datasets)
	const store = new MemoryStore()
	await store.write(records, 'import:test')
	let applied = store.changes.length
	const catchUp = async (): Promise<void> => {
		snapshots = snapshots.changed(store.changes.slice(applied), store.changes.length)
		applied = store.changes.length
	}
	const accounts = { ...someAccounts(undefined, store), hasMail: true }
	const around = { caches: new Caches(), contactEmail: null, version: '0', today: '2026-11-25' }
	server = await listening(snapshots, {
		accounts: { services: accounts, publicAddress: null, writing: { store, catchUp } },
		queryContext: () =>
			queryContextOf(snapshots, { ...around, store: memoryStore({ search: searchByName(snapshots) }) }),
	})
	served = { url: server.url, accounts }
	performed = vi.spyOn(accounts.store, 'perform')
	await withAccount(accounts, 'administrator', { role: 'ADMINISTRATOR', group: null, actorId: null })
}, 60_000)
afterAll(() => server.stop())

const MUTATIONS = Object.values(buildApiSchema().getMutationType()?.getFields() ?? {})

describe('The example of each mutation', () => {
	it('is there, and no example is of none', () => {
		expect(Object.keys(MUTATION_EXAMPLES).sort()).toEqual(MUTATIONS.map(({ name }) => name).sort())
	})

	it.each(MUTATIONS.map((field) => [field.name, field] as const))('succeeds: %s', async (name, field) => {
		for (let round = 0; round < 2; round += 1) {
			const { by, variables } = await (MUTATION_EXAMPLES[name] as (typeof MUTATION_EXAMPLES)[string])(served)
			const given = field.args.filter((argument) => argument.name in variables)
			const heads = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')
			const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
			const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'
			const parts =
				given.length === 0 ? [`mutation { ${name}`, ''] : [`mutation (${heads}) { ${name}`, `(${passed})`]
			performed.mockClear()
			const { message } = await by.ask(`${parts.join('')}${below} }`, variables)
			expect([name, message]).toEqual([name, undefined])
			expect([name, performed.mock.calls.length > 0]).toEqual([name, isByCommand(name)])
		}
		expect(server.reported).toEqual([])
	})
})
