/** Contacts over HTTP: they change no answer to a visitor or to a member of another group. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import { harbourSnapshots } from '../../fixtures/harbours'
import { isDeep } from '../../isDeep'
import { PASSWORD, someAccounts, withAccount } from '../accounts/someAccounts'
import { CLIENT_OPERATIONS } from '../graphql/operationText'
import { operationVariables, REFERENCE_VALUES } from '../graphql/operationValues'
import { withContact } from '../personalData/contactStoreContract'
import { type Browser, browser } from './accounts/browser'
import { type Listening, listening, post } from './listening'

const accounts = someAccounts()
let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots(), {
		accounts: { services: accounts, publicAddress: null },
		answers: null,
	})
}, 60_000)
afterAll(() => server.stop())
beforeEach(() => accounts.renew())

const MEMBER_ELSEWHERE: Role = { role: 'MEMBER', group: 'ZZ', actorId: null }
const EDITOR_OF_SOUTH: Role = { role: 'EDITOR', group: null, actorId: 'south' }

/** Questions that could reveal a person: lists, counts, searches and refusals. */
const QUESTIONS = [
	'{ contacts { totalCount nodes { id details { name } } } }',
	'{ contacts(organisation: "north") { totalCount } }',
	'{ contacts(text: "Patronyme") { totalCount pageInfo { hasNextPage } } }',
	'{ contacts(which: TO_INFORM) { totalCount } }',
	'{ contacts(which: FROZEN) { totalCount } }',
	'{ search(text: "Patronyme0") { totalCount nodes { matched } } }',
	'{ suggest(text: "Patronyme0") { suggestionsTotal } }',
	'{ actor(id: "north") { name functions { id title } linkCount } }',
	'{ actor(id: "contact:0") { name } }',
	'{ record(id: "contact:0") { id } }',
	'{ coverage { dataVersion sentence } }',
	'mutation { eraseContact(id: "contact:0", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11") }',
	'mutation { eraseContact(id: "contact:none", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11") }',
	'mutation { confirmContact(id: "contact:0", version: 1, idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11") { id } }',
]

const HARBOUR_VALUES = {
	...REFERENCE_VALUES,
	country: 'VM',
	id: 'north',
	ids: ['north', 'oriel'],
	actor: 'north',
	guest: 'south',
	place: 'oriel',
	from: 'north',
	to: 'oriel',
	a: 'north',
	b: 'south',
	text: 'Patronyme0',
	address: '/fiches/contact:0',
}

/**
 * An answer without what belongs to its request. A refusal may name either of two refused fields, so its place and its length are
 * left out.
 */
async function answers(headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const all = []
	// One after the other: a machine that does other things has too much to do for all at once, and says so.
	for (const body of [...QUESTIONS.map((query) => ({ query })), ...CLIENT_QUERIES]) {
		all.push(await post(server.url, body, headers))
	}
	return all.map(({ status, headers: sent, text }) =>
		JSON.stringify([
			status,
			[...sent].filter(
				([name]) =>
					!['date', 'x-request-id', 'keep-alive', 'connection'].includes(name) &&
					(status === 200 || name !== 'content-length'),
			),
			text
				.replace(/"requestId":"[^"]+"/g, '')
				.replace(status === 200 ? /(?!)/ : /"locations":\[[^\]]*\],"path":\[[^\]]*\],/g, ''),
		]),
	)
}

/** The client's own, about the harbours: also one that is refused is to be refused alike. */
const CLIENT_QUERIES = [...CLIENT_OPERATIONS.values()].map((query) => ({
	query,
	variables: operationVariables(query, HARBOUR_VALUES, {}, () => null),
}))

async function signedIn(name: string, ...roles: readonly Role[]): Promise<Browser> {
	await withAccount(accounts, name, ...roles)
	const reader = browser(server.url)
	await reader.send('/account/sign-in', { email: `${name}@example.org`, password: PASSWORD })
	return reader
}
const headersOf = ({ cookies }: Browser): Readonly<Record<string, string>> => ({
	origin: server.url,
	cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
})

/** Daily a visitor. */
const UNRELATED = [
	['a visitor', null],
	['a member of another group', MEMBER_ELSEWHERE],
	['an editor of another actor', EDITOR_OF_SOUTH],
] as const

describe('What is known of a person', { timeout: 180_000 }, () => {
	it.each(isDeep ? UNRELATED : UNRELATED.slice(0, 1))(
		'does not reach %s: answers, counts, searches, errors and headers are the same without it',
		async (_who, role) => {
			const headers = role === null ? {} : headersOf(await signedIn('reader', role))
			const without = await answers(headers)
			for (let one = 0; one < 12; one += 1) {
				await withContact(accounts.store, String(one), {
					organisation: one % 3 === 0 ? 'oriel' : 'north',
					state: one % 5 === 0 ? 'FROZEN' : 'SHOWN',
					...(one % 2 === 0 && { informedOn: '2026-11-30' }),
				})
			}
			const withContacts = await answers(headers)
			expect(withContacts).toEqual(without)
			// What a question says itself, the text that it searches, may be repeated.
			expect(/Prénom\d|exemple\.invalid|Chargée de mission/.test(withContacts.join())).toBe(false)
		},
	)

	it('reaches a member of the group, once it is there', async () => {
		const reader = await signedIn('member', { role: 'MEMBER', group: 'VM', actorId: null })
		await withContact(accounts.store, '0', { organisation: 'north' })
		const { data } = await reader.ask<{ contacts: { nodes: readonly object[] } }>(QUESTIONS[0] ?? '')
		expect(data?.contacts.nodes).toEqual([{ id: 'contact:0', details: { name: 'Prénom0 Patronyme0' } }])
	})
})
