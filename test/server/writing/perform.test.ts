/** In which order a command is gone through, and what of it is written where a step does not go on. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { BadInput, Conflict, Forbidden, NotFound, RateLimited } from '../../../server/errors'
import { type Command, perform } from '../../../server/writing/perform'
import { MemoryStore } from '../../fixtures/memoryStore'
import { memoryStores } from '../accounts/memoryStores'
import { someProposal } from '../proposals/proposalStoreContract'

const STEPS = ['rule', 'limit', 'prepare', 'read', 'condition', 'version', 'change'] as const
type Step = (typeof STEPS)[number]

describe('A command', () => {
	let records: MemoryStore
	let store: ReturnType<typeof memoryStores>
	let gone: string[]
	beforeEach(() => {
		records = new MemoryStore()
		store = memoryStores(records)
		gone = []
	})

	/** One of which a step throws, or none. */
	function ask(
		{ key = randomUUID() as string, asked = {}, by = 'account:a' as string | null } = {},
		throws: { readonly at?: Step; readonly error?: Error } = {},
	): Promise<{ readonly version: number }> {
		const at = (step: Step): void => {
			gone.push(step)
			if (throws.at === step) throw throws.error
		}
		const command: Command<string, { readonly version: number }, string> = {
			name: 'proposal.draft',
			key,
			asked,
			limit: async () => at('limit'),
			rule: () => at('rule'),
			prepare: async () => {
				at('prepare')
				return 'prepared'
			},
			read: async (_locked, prepared) => {
				at('read')
				return `${prepared}, read`
			},
			condition: () => at('condition'),
			version: () => at('version'),
			change: (before, prepared) => {
				at('change')
				expect([before, prepared]).toEqual(['prepared, read', 'prepared'])
				const proposal = someProposal('a', ['north', 'south'])
				return { proposal, object: proposal.id, fields: ['state'], answer: { version: 1 } }
			},
		}
		const account = { reader: { accountId: by, roles: [], scopes: null }, services: { store } }
		return perform({ account, writing: { catchUp: async () => void gone.push('catchUp') } }, command)
	}

	it('runs its steps in one order, and writes a line of the audit log', async () => {
		expect(await ask()).toEqual({ version: 1 })
		expect(gone).toEqual([...STEPS, 'catchUp'])
		expect(records.audit).toEqual([
			{ account: 'account:a', action: 'proposal.draft', object: 'proposal:a', fields: ['state'] },
		])
	})

	it.each([
		['rule', new Forbidden('Not this account.')],
		['limit', new RateLimited('Too many.', 1)],
		['prepare', new BadInput('Not this text.')],
		['read', new NotFound('Not there.')],
		['condition', new Forbidden('Not of this one.')],
		['version', new Conflict('Not as it was.')],
		['change', new BadInput('Not so.')],
	] as const)('refused by its %s stops there, and nothing is written', async (at, error) => {
		const key = randomUUID()
		await expect(ask({ key }, { at, error })).rejects.toBe(error)
		expect(gone).toEqual(STEPS.slice(0, STEPS.indexOf(at) + 1))
		expect([records.audit, await store.proposals.byIds(['proposal:a'])]).toEqual([[], []])
		expect(await ask({ key })).toEqual({ version: 1 })
	})

	it('that was answered gets the same answer and is not done again, whatever the reader may do by then', async () => {
		const key = randomUUID()
		await ask({ key })
		gone.length = 0
		expect(await ask({ key }, { at: 'rule', error: new Forbidden('No longer.') })).toEqual({ version: 1 })
		expect(gone).toEqual(['catchUp'])
		expect(records.audit).toHaveLength(1)
	})

	it('is refused with the key of something else, without a key, and to a visitor', async () => {
		const key = randomUUID()
		await ask({ key })
		await expect(ask({ key, asked: { other: true } })).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await expect(ask({ key: 'no key' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await expect(ask({ by: null })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
	})
})
