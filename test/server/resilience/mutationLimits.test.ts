/**
 * Each mutation has an idempotency key or a reason to have none, refuses texts too long and with a NUL, and counts toward the limits
 * of a network. A new mutation fails here until it has each of these.
 */
import { type GraphQLField, getNamedType, getNullableType, isListType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { withAccount } from '../accounts/someAccounts'
import { browser } from '../http/accounts/browser'
import type { Listening } from '../http/listening'
import { writingServer } from '../http/writingServer'
import { documentOf, MUTATION_EXAMPLES, MUTATIONS, type Served } from './mutationExamples'

const NAMES = MUTATIONS.map((field) => [field.name, field] as const)

/** Without an idempotency key, and why that does no harm. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
	invite: 'makes another link: the first one was shown to nobody, and can be withdrawn',
	withdrawInvitation: 'done twice it is withdrawn; the second is told that there is none',
	giveRole: 'done twice the account has the role',
	takeRole: 'done twice the account has it not; the second is told so',
	freezeAccount: 'done twice it is frozen',
	createPasswordLink: 'makes another link, and the first one holds no more',
	renameMe: 'done twice it is the same name',
	changeMyEmail: 'done twice the same address waits',
	closeSession: 'done twice it is over',
	createApiToken: 'makes another token: the first one was shown to nobody, and can be revoked',
	revokeApiToken: 'done twice it is revoked',
	removePasskey: 'done twice it is gone',
	follow: 'done twice it is followed',
	unfollow: 'done twice it is followed no more',
	createFeedAddress: 'makes another address, and the first one holds no more',
	revokeFeedAddress: 'done twice there is none',
	chooseLetters: 'done twice it is the same choice',
	reportError: 'whoever writes has no account; five an hour are taken of a network',
	remarkOnReport: 'whoever writes has no account; a report takes few remarks',
	withdrawReport: 'done twice it is gone',
	purgeNow: 'done twice the second finds nothing past its time',
	answerReport: 'names the version that was read: the second finds another',
}

const rateLimiter = new RateLimiter()
let server: Listening
let served: Served
beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	const writing = await writingServer(Snapshots.of(records, datasets), { hasMail: true, rateLimiter })
	server = writing.server
	served = { url: server.url, accounts: writing.accounts }
	await withAccount(writing.accounts, 'administrator', { role: 'ADMINISTRATOR', group: null, actorId: null })
}, 60_000)
afterAll(() => server.stop())

describe('Each mutation', () => {
	it.each(NAMES)('%s takes an idempotency key, or says why it needs none', (name, field) => {
		const takes = field.args.some((argument) => argument.name === 'idempotencyKey')
		expect([name, takes || name in WITHOUT_KEY, takes && name in WITHOUT_KEY]).toEqual([name, true, false])
	})

	it.each(NAMES.flatMap(([name, field]) => textsOf(field).map((argument) => [name, argument] as const)))(
		'%s refuses a text too long for "%s", and one with a NUL, and says so',
		async (name, argument) => {
			for (const text of ['x'.repeat(9_999), 'a\u0000b']) {
				const { by, variables } = await (MUTATION_EXAMPLES[name] as Example)(served)
				const changed = { ...variables, [argument]: text }
				const { status, code } = await by.ask(documentOf(name, changed), changed)
				expect([name, argument, status >= 400 && status < 500, code]).toEqual([
					name,
					argument,
					true,
					expect.any(String),
				])
			}
			expect(server.reported).toEqual([])
		},
	)

	it.each(NAMES)('%s is refused where the network has used up its minute', async (name, field) => {
		const { variables } = await (MUTATION_EXAMPLES[name] as Example)(served)
		const by = browser(served.url)
		const usage = rateLimiter.usageOf('127.0.0.1')
		usage.charge(1e9)
		const { code, status } = await by.ask(documentOf(field.name, variables), variables)
		usage.charge(-1e9)
		expect([name, code, status]).toEqual([name, 'RATE_LIMITED', 429])
	})
})

type Field = GraphQLField<unknown, unknown>
type Example = (typeof MUTATION_EXAMPLES)[string]

/** Arguments that are texts, but for the key. */
function textsOf({ args }: Field): readonly string[] {
	return args
		.filter(
			({ name, type }) =>
				['String', 'ID'].includes(getNamedType(type).name) &&
				!isListType(getNullableType(type)) &&
				name !== 'idempotencyKey',
		)
		.map(({ name }) => name)
}
