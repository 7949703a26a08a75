// @vitest-environment jsdom
/** The pages on personal data and accessibility, and the requests of a person whose account is frozen. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Footer } from '../../../../client/app/Footer'
import { AccessibilityPage } from '../../../../client/features/accessibility/AccessibilityPage'
import { FollowedRequestPage } from '../../../../client/features/personalData/FollowedRequestPage'
import { OwnData } from '../../../../client/features/personalData/OwnData'
import { PersonalDataPage } from '../../../../client/features/personalData/PersonalDataPage'
import { Register } from '../../../../client/features/personalData/Register'
import { messagesIn } from '../../../../client/text/messages'
import { ToastProvider } from '../../../../client/ui/Toast'
import { FORMS } from '../../../../client/views/declared/declaredForms'
import { OVERLAP_VERDICTS, PAIR_VERDICTS } from '../../../../server/domain/judgement'
import { mount } from '../../mount'

beforeEach(() => {
	window.sessionStorage.clear()
})

/** Tells the linter that the answer of an operation is no component. */
const answered = (answer: (variables: Record<string, unknown>) => Record<string, unknown>) => answer
const text = (): string => document.body.textContent ?? ''

interface Node {
	readonly id: string
}

/** The page of one's own data, with these entries and requests; `more`: other answers of the server. */
function showOwnData(
	entries: readonly Node[],
	requests: () => readonly Node[] = () => [],
	more: Parameters<typeof mount>[3] = {},
) {
	const connectionOf = (name: string, nodes: readonly Node[]) => ({
		__typename: `${name}Connection`,
		totalCount: nodes.length,
		pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
		edges: nodes.map((node) => ({ __typename: `${name}Edge`, cursor: node.id, node })),
	})
	return mount(
		<ToastProvider>
			<OwnData checked={(act) => act()} />
		</ToastProvider>,
		'fr',
		'/mes-donnees',
		{
			OwnData: { heldData: { ...connectionOf('HeldEntry', entries), countsByCategory: [] } },
			OwnRequests: answered(() => ({ ownRequests: connectionOf('PersonRequest', requests()) })),
			...more,
		},
	)
}

describe('The notice on personal data', () => {
	const months = {
		__typename: 'RetentionMonths',
		accounts: 17,
		activities: 25,
		audit: 11,
		comments: 35,
		contactReview: 23,
		contacts: 37,
		proposals: 59,
		reports: 13,
		requests: 61,
	}
	const protection = (more: object = {}) => ({
		dataProtection: {
			__typename: 'DataProtection',
			controller: 'la région des Havres',
			email: 'dpo@example.org',
			months,
			...more,
		},
	})

	it('names the legal basis, purposes, recipients, rights, the contact and the CNIL', async () => {
		mount(<PersonalDataPage />, 'fr', '/donnees-personnelles', { DataProtection: protection() })
		expect(await screen.findByText(/la région des Havres/)).toBeTruthy()
		for (const said of [
			/mission d’intérêt public \(article 6, paragraphe 1, point e/,
			/Pour coordonner les coopérations/,
			/ne sont lus que par les membres du groupe/,
			/recevoir une copie/,
			/corriger/,
			/geler/,
			/effacer/,
			/Vous opposer/,
			/délégué à la protection des données/,
			/un mois/,
		]) {
			expect(text()).toMatch(said)
		}
		expect(screen.getByRole('link', { name: 'dpo@example.org' }).getAttribute('href')).toBe(
			'mailto:dpo@example.org',
		)
		expect(screen.getByRole('link', { name: /cnil/ }).getAttribute('href')).toBe(
			'https://www.cnil.fr/fr/plaintes',
		)
	})

	it('states each period of the configuration', async () => {
		mount(<PersonalDataPage />, 'fr', '/donnees-personnelles', { DataProtection: protection() })
		await screen.findByText(/la région des Havres/)
		const { __typename: _of, ...all } = months
		expect(Object.entries(all).filter(([, count]) => !text().includes(String(count)))).toEqual([])
	})
})

describe('The accessibility statement', () => {
	it('states its conformance, plans and contact, and is linked in the footer of each page', async () => {
		mount(
			<>
				<AccessibilityPage />
				<Footer coverage={null} />
			</>,
			'fr',
			'/',
			{ Coverage: { coverage: { __typename: 'Coverage', contactEmail: 'contact@example.org' } } },
		)
		expect(text()).toContain('RGAA 4.1.2')
		expect(screen.getByRole('link', { name: /defenseurdesdroits|Défenseur/ })).toBeTruthy()
		const foot = within(screen.getByRole('contentinfo'))
		expect(foot.getByRole('link', { name: /Accessibilité.*partiellement conforme/ })).toBeTruthy()
		expect(foot.getByRole('link', { name: 'Données personnelles' })).toBeTruthy()
	})
})

describe('A field of free text', () => {
	/** By file: the subject of a text in which a name is allowed. */
	const MAY_NAME: Readonly<Record<string, string>> = {
		'features/personalData/OwnData.tsx': 'what somebody asks about itself',
		'views/correspondence/WriteToCorrespondents.tsx': 'a letter, which is not kept',
	}
	const CLIENT = resolve(import.meta.dirname, '../../../../client')
	const messages = Object.entries(messagesIn('fr'))
	const warning = messages.flatMap(([key, said]) =>
		/\bnoms? (de|d’une) personnes?|Aucun nom\b/.test(said) ? [key] : [],
	)

	it('warns against names of persons', () => {
		const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
			.filter(
				(file) =>
					file.endsWith('.tsx') &&
					/is: 'longText'|<textarea/.test(readFileSync(resolve(CLIENT, file), 'utf8')),
			)
			.filter((file) => !(file in MAY_NAME))
		expect(files.length).toBeGreaterThan(9)
		const warns = (file: string): boolean => {
			const source = readFileSync(resolve(CLIENT, file), 'utf8')
			return warning.some(
				(key) => source.includes(`'${key}'`) || source.includes(`\`${key.replace(/\.[^.]+$/, '.$')}`),
			)
		}
		// Their parents give them their words.
		const given = [
			'features/judgements/ReasonForm.tsx',
			'features/declare/recordFields.tsx',
			'views/form/FormField.tsx',
		]
		expect(files.filter((file) => !given.includes(file) && !warns(file))).toEqual([])
		const long = Object.values(FORMS).flatMap(({ fields }) =>
			fields.filter(({ shape }) => shape.is === 'text' && shape.isLong),
		)
		expect(long).toHaveLength(6)
		const hints = long.map(({ hint }) => hint)
		for (const key of [...hints, 'judgements.whoReads', 'judgements.pair.whoReads', 'cases.whoReads']) {
			expect(warning).toContain(key)
		}
	})
})

const request = (more: object = {}) => ({
	__typename: 'PersonRequest',
	id: 'request:1',
	kind: 'OBJECTION',
	state: 'RECEIVED',
	group: null,
	subject: 'account:1',
	reference: '',
	outcome: '',
	receivedOn: '2026-12-01',
	dueOn: '2027-01-01',
	closedOn: null,
	isAboutTexts: false,
	version: 3,
	...more,
})

describe('The register', () => {
	it('names the requester with name and address, or the organisation of a contact, never an id', async () => {
		const known = { __typename: 'Person', id: 'account:1', name: 'Agent', email: 'agent@example.org' }
		const organisation = { __typename: 'Actor', id: 'actor:port' }
		const nodes = [
			request({ account: known }),
			request({ id: 'request:2', subject: 'account:2', account: null }),
			request({
				id: 'request:3',
				subject: 'contact:1',
				contactOf: { ...organisation, name: 'Port du Nord' },
			}),
			request({ id: 'request:4', subject: 'contact:2' }),
		]
		mount(
			<ToastProvider>
				<Register roles={[{ role: 'COORDINATOR', group: 'CN', actorId: null, actor: null } as never]} />
			</ToastProvider>,
			'fr',
			'/registre',
			{
				PersonRequests: {
					personRequests: {
						__typename: 'PersonRequestConnection',
						totalCount: 4,
						pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
						edges: nodes.map((node, at) => ({ __typename: 'PersonRequestEdge', cursor: String(at), node })),
					},
				},
			},
		)
		expect(await screen.findByText('Agent (agent@example.org)')).toBeTruthy()
		expect(screen.getByText('Compte fermé, ou hors de votre groupe')).toBeTruthy()
		expect(text()).toContain('Port du Nord')
		expect(screen.getByText(/^Contact effacé/)).toBeTruthy()
		expect(text()).not.toMatch(/account:|contact:/)
	})
})

describe('The request of a person whose account is frozen', () => {
	it('is followed by its link, and withdrawn after a confirmation', async () => {
		const asked: Record<string, unknown>[] = []
		const { user } = mount(
			<ToastProvider>
				<FollowedRequestPage />
			</ToastProvider>,
			'fr',
			'/ma-demande#cle=secret',
			{
				FollowedRequest: answered((variables) => {
					asked.push(variables)
					return { followedRequest: request() }
				}),
				WithdrawFollowedRequest: answered((variables) => {
					asked.push(variables)
					return {
						withdrawFollowedRequest: request({ state: 'WITHDRAWN', closedOn: '2026-12-02', version: 4 }),
					}
				}),
			},
		)
		const withdraw = await screen.findByRole('button', { name: 'Retirer la demande' })
		expect(text()).toContain('S’opposer')
		await user.click(withdraw)
		expect(asked).toEqual([{ secret: 'secret' }])
		const [, confirm] = screen.getAllByRole('button', { name: 'Retirer la demande' })
		if (confirm) await user.click(confirm)
		expect(await screen.findByText(/Votre compte sert de nouveau/)).toBeTruthy()
		expect(asked[1]).toMatchObject({ secret: 'secret', version: 3 })
		expect(screen.queryByRole('button', { name: 'Retirer la demande' })).toBeNull()
		expect(screen.getByRole('link', { name: 'Se connecter' })).toBeTruthy()
	})

	it('is made and withdrawn on the page of one’s own data; an objection leads to its link', async () => {
		const asked: Record<string, unknown>[] = []
		const { user, address } = showOwnData(
			[],
			// Read again after each write.
			() => [
				asked.length === 0
					? request({ id: 'request:open', kind: 'CORRECTION', version: 5 })
					: request({
							id: 'request:open',
							kind: 'CORRECTION',
							state: 'WITHDRAWN',
							closedOn: '2026-12-02',
							version: 6,
						}),
				request({ id: 'request:over', kind: 'ACCESS', state: 'GRANTED', closedOn: '2026-12-02' }),
			],
			{
				WithdrawOwnRequest: answered((variables) => {
					asked.push(variables)
					return {
						withdrawOwnRequest: request({
							id: 'request:open',
							kind: 'CORRECTION',
							state: 'WITHDRAWN',
							closedOn: '2026-12-02',
							version: 6,
						}),
					}
				}),
				AskAboutMe: answered((variables) => {
					asked.push(variables)
					return { askAboutMe: { ...request(), followSecret: 'secret' } }
				}),
			},
		)
		const buttons = await screen.findAllByRole('button', { name: /^Retirer la demande \(/ })
		expect(buttons).toHaveLength(1)
		if (buttons[0]) await user.click(buttons[0])
		await user.click(screen.getByRole('button', { name: 'Retirer la demande' }))
		await screen.findByText('Demande retirée.')
		expect(asked[0]).toMatchObject({ id: 'request:open', version: 5 })
		expect(screen.queryByRole('button', { name: /^Retirer la demande/ })).toBeNull()

		await user.selectOptions(screen.getByLabelText('Ce qui est demandé'), 'OBJECTION')
		await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }))
		const [, confirm] = screen.getAllByRole('button', { name: 'Envoyer la demande' })
		if (confirm) await user.click(confirm)
		await expect.poll(address).toBe('/ma-demande')
		expect(asked[1]).toMatchObject({ kind: 'OBJECTION' })
	})

	it('shows every stored verdict in words', async () => {
		const verdicts = [...OVERLAP_VERDICTS, ...PAIR_VERDICTS]
		const entries = verdicts.map((verdict) => ({
			__typename: 'HeldEntry',
			id: verdict,
			category: 'JUDGEMENT',
			at: '2026-12-01T10:00:00.000Z',
			fields: [{ __typename: 'HeldField', name: 'verdict', values: [verdict] }],
		}))
		showOwnData(entries)
		await expect.poll(text).toContain('Vu, à suivre')
		expect(verdicts.filter((verdict) => text().includes(verdict))).toEqual([])
	})

	it('says when a link has expired, and whom to ask', async () => {
		mount(<FollowedRequestPage />, 'fr', '/ma-demande#cle=other', {
			FollowedRequest: { followedRequest: null },
		})
		expect(await screen.findByText('Ce lien n’est plus valable')).toBeTruthy()
		expect(screen.getByRole('link', { name: 'À qui s’adresser' }).getAttribute('href')).toBe(
			'/donnees-personnelles',
		)
	})
})
