// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountMenu } from '../../../../client/app/AccountMenu'
import { AccountPage } from '../../../../client/features/account/AccountPage'
import { AdministrationPage } from '../../../../client/features/account/AdministrationPage'
import { InvitationPage } from '../../../../client/features/account/InvitationPage'
import { PasswordPage } from '../../../../client/features/account/PasswordPage'
import { SetupPage } from '../../../../client/features/account/SetupPage'
import { SignInPage } from '../../../../client/features/account/SignInPage'
import { CountriesProvider } from '../../../../client/state/countries'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'

const CHINA = { code: 'CN', name: 'Chine', isDefault: true }
const COUNTRIES = { all: [CHINA], chosen: CHINA, others: [] }

/** The answers of the account routes, by path, and the requests they received. */
let answers: Record<string, { status: number; body: unknown; headers?: Record<string, string> }>
let sent: { path: string; body: unknown }[]

beforeEach(() => {
	rememberSignedIn(null)
	window.sessionStorage.clear()
	answers = { '/account/ways': { status: 200, body: { password: true, passkey: true, openId: null } } }
	sent = []
	vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
		if (init?.method === 'POST') sent.push({ path, body: JSON.parse(String(init.body)) })
		const { status, body, headers = {} } = answers[path] ?? { status: 200, body: { done: true } }
		return new Response(JSON.stringify(body), { status, headers })
	})
})
afterEach(() => vi.unstubAllGlobals())

function refuse(
	path: string,
	code: string,
	extensions: object = {},
	headers: Record<string, string> = {},
): void {
	const status =
		{ UNAUTHENTICATED: 401, CHECK_NEEDED: 403, RATE_LIMITED: 429, BAD_INPUT: 400, NOT_FOUND: 404 }[code] ??
		500
	answers[path] = {
		status,
		body: { errors: [{ message: 'x', extensions: { code, ...extensions } }] },
		headers,
	}
}

const field = (label: string) => screen.findByLabelText(label)
const button = (name: string) => screen.getByRole('button', { name })

describe('Signing in', () => {
	it('names what is missing at each field, focuses the first one, and sends nothing', async () => {
		const { user } = mount(<SignInPage />, 'fr', '/connexion')
		const email = await field('Adresse électronique')
		await user.click(button('Se connecter'))
		expect(email).toBe(document.activeElement)
		expect(email.getAttribute('aria-invalid')).toBe('true')
		expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('une adresse comme nom@exemple.fr'),
				'Indiquez le mot de passe.',
			]),
		)
		expect(sent).toEqual([])
	})

	it('sends an address and a password, and leads to the account', async () => {
		const { user, address } = mount(<SignInPage />, 'fr', '/connexion?lang=fr')
		await user.type(await field('Adresse électronique'), 'europe@example.org')
		await user.type(await field('Mot de passe'), 'une phrase assez longue{Enter}')
		expect(sent).toEqual([
			{
				path: '/account/sign-in',
				body: { email: 'europe@example.org', password: 'une phrase assez longue' },
			},
		])
		await vi.waitFor(() => expect(address()).toBe('/compte'))
	})

	it('says in one sentence that it was refused and how long to wait, and keeps the typed text', async () => {
		refuse('/account/sign-in', 'UNAUTHENTICATED')
		const { user } = mount(<SignInPage />, 'fr', '/connexion')
		const email = await field('Adresse électronique')
		await user.type(email, 'nobody@example.org')
		await user.type(await field('Mot de passe'), 'une phrase fausse{Enter}')
		await screen.findByText(/^L’adresse ou le mot de passe ne convient pas/)
		expect(email).toHaveProperty('value', 'nobody@example.org')
		refuse('/account/sign-in', 'RATE_LIMITED', {}, { 'retry-after': '8' })
		await user.click(button('Se connecter'))
		await screen.findByText('Trop d’essais en peu de temps. Réessayez dans 8 secondes.')
		refuse('/account/sign-in', 'RATE_LIMITED', {}, { 'retry-after': '600' })
		await user.click(button('Se connecter'))
		await screen.findByText('Trop d’essais en peu de temps. Réessayez dans 10 minutes.')
		expect(screen.queryByText(/ne convient pas/)).toBeNull()
	})

	it('offers the identity provider of an organisation and a passkey where they exist', async () => {
		const assign = vi.fn()
		vi.stubGlobal('location', { ...window.location, assign })
		answers['/account/ways'] = { status: 200, body: { openId: 'ProConnect' } }
		answers['/account/openid/start'] = { status: 200, body: { address: 'https://id.example.org/a' } }
		const { user } = mount(<SignInPage />, 'fr', '/connexion')
		await user.click(await screen.findByRole('button', { name: 'Continuer avec ProConnect' }))
		await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://id.example.org/a'))
		expect(screen.queryByRole('button', { name: /clé d’accès/ })).toBeNull()
	})

	it('shows the passkey button in a browser that supports passkeys', async () => {
		vi.stubGlobal('PublicKeyCredential', class {})
		mount(<SignInPage />, 'fr', '/connexion')
		expect(await screen.findByRole('button', { name: 'Utiliser une clé d’accès' })).toBeDefined()
	})

	it('says when accounts are not open, and why the identity provider sent the user back', async () => {
		refuse('/account/ways', 'NOT_FOUND')
		mount(<SignInPage />, 'fr', '/connexion')
		await screen.findByRole('heading', { name: 'Personne ne peut se connecter ici pour l’instant' })
		expect(screen.queryByLabelText('Mot de passe')).toBeNull()
		answers['/account/ways'] = { status: 200, body: { openId: null } }
		mount(<SignInPage />, 'fr', '/connexion?refused=UNAUTHENTICATED')
		await screen.findByText(/^La connexion par votre organisme n’a pas abouti/)
	})
})

const Hash = () => <output>{useLocation().hash}</output>

describe('The first account', () => {
	it('is created with the secret of its link, which leaves the address and stays in the window', async () => {
		const { user, address } = mount(
			<>
				<SetupPage />
				<Hash />
			</>,
			'fr',
			'/premier-compte#token=abc-_1',
		)
		await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
		await user.type(await field('Nom'), 'Administration')
		await user.type(await field('Adresse électronique'), 'a@example.org')
		await user.type(await field('Mot de passe'), 'trop court{Enter}')
		await screen.findByText('Choisissez un mot de passe de 12 à 128 caractères.')
		expect(sent).toEqual([])
		await user.type(await field('Mot de passe'), ', puis plus long{Enter}')
		expect(sent).toEqual([
			{
				path: '/account/setup',
				body: {
					token: 'abc-_1',
					name: 'Administration',
					email: 'a@example.org',
					password: 'trop court, puis plus long',
				},
			},
		])
		await vi.waitFor(() => expect(address()).toBe('/compte'))
		expect(window.sessionStorage.length).toBe(0)
	})

	it("asks for the whole link if there is none, and shows the server's refusals at their field", async () => {
		mount(<SetupPage />, 'fr', '/premier-compte')
		await screen.findByRole('heading', { name: 'Il manque le lien du premier démarrage' })
		refuse('/account/setup', 'BAD_INPUT', { argument: 'email' })
		const { user } = mount(<SetupPage />, 'fr', '/premier-compte#token=abc')
		await user.type(await field('Nom'), 'A')
		const email = await field('Adresse électronique')
		await user.type(email, 'a@exa_mple.org')
		await user.type(await field('Mot de passe'), 'une phrase assez longue{Enter}')
		await screen.findByText(/une adresse comme/)
		expect(email).toBe(document.activeElement)
	})
})

const MEMBER = {
	__typename: 'InvitationOffer',
	role: 'MEMBER',
	group: 'CN',
	actorId: null,
	actor: null,
	expiresAt: '2027-01-15T08:00:00.000Z',
}
/** The answer to an operation, by its variables. */
const answer = (give: (variables: Record<string, unknown>) => Record<string, unknown>) => give

const invitation = (offer: object | null, asked: unknown[] = []) => ({
	InvitationOffer: answer(({ secret }) => {
		asked.push(secret)
		return { invitation: offer }
	}),
})

describe('An invitation', () => {
	it('names its role and its expiry, and is accepted by creating an account', async () => {
		const asked: unknown[] = []
		const { user, address } = mount(
			<CountriesProvider value={COUNTRIES}>
				<InvitationPage />
			</CountriesProvider>,
			'fr',
			'/invitation#token=xyz',
			invitation(MEMBER, asked),
		)
		await screen.findByText(/membre du groupe Chine/)
		await screen.findByText(/15 janvier 2027/)
		expect(asked[0]).toBe('xyz')
		await user.type(await field('Nom'), 'Service Europe')
		await user.type(await field('Adresse électronique'), 'e@example.org')
		await user.type(await field('Mot de passe'), 'une phrase assez longue{Enter}')
		expect(sent[0]).toEqual({
			path: '/account/invitations/accept',
			body: {
				token: 'xyz',
				name: 'Service Europe',
				email: 'e@example.org',
				password: 'une phrase assez longue',
			},
		})
		await vi.waitFor(() => expect(address()).toBe('/compte'))
	})

	it('is accepted at once by a signed-in user', async () => {
		rememberSignedIn('Service Europe')
		const { user } = mount(<InvitationPage />, 'fr', '/invitation#token=xyz', invitation(MEMBER))
		await user.click(await screen.findByRole('button', { name: 'Accepter en tant que Service Europe' }))
		expect(sent[0]).toEqual({ path: '/account/invitations/accept', body: { token: 'xyz' } })
	})

	it('says that it has expired, and where to get another', async () => {
		mount(<InvitationPage />, 'fr', '/invitation#token=xyz', invitation(null))
		await screen.findByRole('heading', { name: 'Cette invitation n’est plus valable' })
	})
})

const role = (
	name: string,
	group: string | null = null,
	actor: { id: string; name: string } | null = null,
) => ({
	__typename: 'HeldRole',
	role: name,
	group,
	actorId: actor?.id ?? null,
	actor: actor && { __typename: 'Territory', ...actor },
	since: '2027-01-01T08:00:00.000Z',
})
const VOSGES = { id: 'territory:FR:departement:88', name: 'Vosges' }
const me = (...roles: readonly object[]) => ({
	__typename: 'Me',
	id: 'account:1',
	name: 'Service Europe',
	email: 'e@example.org',
	roles,
	sessions: [true, false].map((current) => ({
		__typename: 'Session',
		id: `session:${current}`,
		current,
		createdAt: '2027-01-01T08:00:00.000Z',
		seenAt: '2027-01-02T08:00:00.000Z',
	})),
	passkeys: [],
	apiTokens: [],
	newEmail: null,
	signsInBy: ['PASSWORD'],
	passwordLink: null,
})
/** A user with more fields. */
const meWith = (parts: object) => ({ ...me(), ...parts })
const account = (answersOf: Parameters<typeof mount>[3]) =>
	mount(
		<CountriesProvider value={COUNTRIES}>
			<AccountPage />
			<header>
				<AccountMenu />
			</header>
		</CountriesProvider>,
		'fr',
		'/compte',
		answersOf,
	)

describe('A link to choose a password', () => {
	const offer = (expiresAt: string | null) => ({
		PasswordLinkOffer: {
			passwordLink: expiresAt && { __typename: 'PasswordLinkOffer', expiresAt },
		},
	})

	it('takes a new password, and leads to the account', async () => {
		const { user, address } = mount(
			<PasswordPage />,
			'fr',
			'/mot-de-passe#token=xyz',
			offer('2027-01-15T08:00:00.000Z'),
		)
		await user.type(await field('Nouveau mot de passe'), 'une phrase assez longue{Enter}')
		expect(sent).toEqual([
			{ path: '/account/password-link', body: { token: 'xyz', newPassword: 'une phrase assez longue' } },
		])
		await vi.waitFor(() => expect(address()).toBe('/compte'))
		expect(window.sessionStorage.length).toBe(0)
	})

	it('says at once when it has expired, or when it has no secret', async () => {
		mount(<PasswordPage />, 'fr', '/mot-de-passe#token=xyz', offer(null))
		await screen.findByRole('heading', { name: 'Ce lien n’est plus valable' })
		cleanup()
		window.sessionStorage.clear()
		mount(<PasswordPage />, 'fr', '/mot-de-passe')
		await screen.findByRole('heading', { name: 'Ce lien n’est plus valable' })
		expect(screen.queryByLabelText('Nouveau mot de passe')).toBeNull()
	})
})

describe('The account', () => {
	it('names its roles, and shows the signed-in user in the header', async () => {
		account({ Me: { me: me(role('MEMBER', 'CN'), role('EDITOR', null, VOSGES)) } })
		await screen.findByText(/membre du groupe Chine/)
		await screen.findByText(/répond pour Vosges/)
		await screen.findByRole('navigation', { name: /^Mon compte.: Service Europe$/ })
		// An editor of an actor can invite others.
		expect(screen.getByRole('link', { name: 'Personnes et invitations' }).getAttribute('href')).toBe(
			'/administration',
		)
	})

	it('signs out here, or on all browsers after a confirmation', async () => {
		const { user, address } = account({ Me: { me: me() } })
		await user.click(await screen.findByRole('button', { name: 'Se déconnecter partout' }))
		expect(sent).toEqual([])
		const dialog = within(await screen.findByRole('dialog'))
		await user.click(dialog.getByRole('button', { name: 'Se déconnecter partout' }))
		expect(sent).toEqual([{ path: '/account/sign-out-everywhere', body: {} }])
		await vi.waitFor(() => expect(address()).toBe('/'))
		await screen.findByRole('link', { name: 'Se connecter' })
	})

	it('signs out another browser', async () => {
		const closed: unknown[] = []
		const { user } = account({
			Me: { me: me() },
			CloseSession: answer(({ session }) => {
				closed.push(session)
				return { closeSession: { __typename: 'Me', id: 'account:1', sessions: [] } }
			}),
		})
		await user.click(await screen.findByRole('button', { name: 'Déconnecter' }))
		await vi.waitFor(() => expect(closed).toEqual(['session:false']))
	})

	it('shows a new token once, with the focus on it', async () => {
		const asked: unknown[] = []
		const { user } = account({
			Me: { me: me() },
			CreateApiToken: answer(({ name, days }) => {
				asked.push({ name, days })
				const apiToken = {
					__typename: 'ApiToken',
					id: 'token:1',
					name,
					expiresAt: '2027-04-01T08:00:00.000Z',
				}
				return { createApiToken: { __typename: 'CreatedApiToken', secret: 's3cret', apiToken } }
			}),
		})
		await user.type(await field('Nom du programme'), 'Carnet')
		await user.selectOptions(await field('Durée'), '365 jours')
		await user.click(button('Créer un jeton'))
		await screen.findByText('s3cret')
		expect(asked).toEqual([{ name: 'Carnet', days: 365 }])
		expect(document.activeElement?.textContent).toBe('Voici le jeton')
		await user.click(button('Je l’ai conservé'))
		expect(screen.queryByText('s3cret')).toBeNull()
	})

	it('has no password or address to change if it signs in only through an organisation', async () => {
		account({ Me: { me: meWith({ signsInBy: ['IDENTITY_PROVIDER'] }) } })
		await screen.findByText(/^Vous vous connectez par votre organisme.: ce compte n’a pas de mot de passe\.$/)
		await screen.findByText(/^Votre adresse est celle que connaît l’organisme/)
		expect(screen.queryByText('Changer de mot de passe')).toBeNull()
		expect(screen.queryByText('Changer d’adresse')).toBeNull()
		expect(screen.queryByLabelText('Nouveau mot de passe')).toBeNull()
	})

	it('asks for the password again before a sensitive change, then makes it', async () => {
		refuse('/account/password', 'CHECK_NEEDED')
		refuse('/account/check', 'UNAUTHENTICATED')
		const { user } = account({ Me: { me: me() } })
		await user.type(await field('Nouveau mot de passe'), 'une autre phrase assez longue{Enter}')
		const dialog = within(await screen.findByRole('dialog', { name: /^C’est bien vous/ }))
		// The account has no passkey.
		expect(dialog.queryByRole('button', { name: 'Utiliser une clé d’accès' })).toBeNull()
		await user.type(dialog.getByLabelText('Mot de passe'), 'une phrase fausse{Enter}')
		await dialog.findByText('Ce n’est pas le mot de passe de ce compte.')
		delete answers['/account/check']
		delete answers['/account/password']
		await user.clear(dialog.getByLabelText('Mot de passe'))
		await user.type(dialog.getByLabelText('Mot de passe'), 'une phrase assez longue{Enter}')
		await vi.waitFor(() => expect(screen.queryByRole('dialog', { name: /^C’est bien vous/ })).toBeNull())
		const newPassword = { path: '/account/password', body: { newPassword: 'une autre phrase assez longue' } }
		expect(sent).toEqual([
			newPassword,
			{ path: '/account/check', body: { password: 'une phrase fausse' } },
			{ path: '/account/check', body: { password: 'une phrase assez longue' } },
			newPassword,
		])
	})

	it('changes nothing if its owner cancels the check, and says so', async () => {
		let made = 0
		const { user } = account({
			Me: { me: me() },
			CreateApiToken: answer(() => {
				made += 1
				return { refused: 'CHECK_NEEDED' }
			}),
		})
		await user.type(await field('Nom du programme'), 'Carnet{Enter}')
		const dialog = within(await screen.findByRole('dialog', { name: /^C’est bien vous/ }))
		await user.click(dialog.getByRole('button', { name: 'Annuler' }))
		await screen.findByText(/^Rien n’a été changé/)
		expect([made, sent]).toEqual([1, []])
	})

	it('is checked by a passkey, or by the identity provider if it has no password', async () => {
		vi.stubGlobal('PublicKeyCredential', class {})
		answers['/account/ways'] = { status: 200, body: { openId: 'ProConnect' } }
		answers['/account/openid/start'] = { status: 200, body: {} }
		refuse('/account/passkeys/check/options', 'UNAUTHENTICATED')
		const { user } = account({
			Me: { me: meWith({ signsInBy: ['PASSKEY', 'IDENTITY_PROVIDER'] }) },
			CreateApiToken: { refused: 'CHECK_NEEDED' },
		})
		await user.type(await field('Nom du programme'), 'Carnet{Enter}')
		const dialog = within(await screen.findByRole('dialog', { name: /^C’est bien vous/ }))
		expect(dialog.queryByLabelText('Mot de passe')).toBeNull()
		await user.click(dialog.getByRole('button', { name: 'Utiliser une clé d’accès' }))
		await dialog.findByText('La vérification n’a pas abouti. Réessayez.')
		await user.click(await dialog.findByRole('button', { name: 'Continuer avec ProConnect' }))
		expect(sent).toEqual([
			{ path: '/account/passkeys/check/options', body: {} },
			{ path: '/account/openid/start', body: { purpose: 'CHECK' } },
		])
	})

	it('says that a requested new address signs in too, and can keep only the first one', async () => {
		const asked: unknown[] = []
		const { user } = account({
			Me: { me: meWith({ newEmail: 'new@example.org' }) },
			ChangeMyEmail: answer(({ email }) => {
				asked.push(email)
				return {
					changeMyEmail: { __typename: 'Me', id: 'account:1', email: 'e@example.org', newEmail: null },
				}
			}),
		})
		await screen.findByText('Vous vous connectez avec new@example.org comme avec e@example.org.')
		await user.click(button('Garder seulement e@example.org'))
		await vi.waitFor(() => expect(asked).toEqual(['e@example.org']))
		await user.type(await field('Nouvelle adresse'), 'other@example.org{Enter}')
		await vi.waitFor(() => expect(asked).toEqual(['e@example.org', 'other@example.org']))
	})

	it("says that a new address waits for the letter's link, where letters are sent", async () => {
		answers['/account/ways'] = { status: 200, body: { openId: null, forgottenPassword: true } }
		account({ Me: { me: meWith({ newEmail: 'new@example.org' }) } })
		await screen.findByText(/^new@example\.org remplacera e@example\.org quand vous aurez ouvert le lien/)
	})

	it('says who created a link to choose its password, and whether it was used', async () => {
		const link = {
			__typename: 'PasswordLink',
			by: { __typename: 'Person', id: 'account:9', name: 'Administration' },
			createdAt: '2027-01-01T08:00:00.000Z',
			isOpen: true,
			usedAt: null,
		}
		account({ Me: { me: meWith({ passwordLink: link }) } })
		const open = within(await screen.findByRole('region', { name: 'À savoir' }))
		open.getByText(/^Le 1er janvier 2027, Administration a créé un lien.*n’a pas encore servi\.$/)
		open.getByText(/changez de mot de passe.: le lien ne sera plus valable/)
		cleanup()
		account({
			Me: { me: meWith({ passwordLink: { ...link, isOpen: false, usedAt: '2027-01-02T08:00:00.000Z' } }) },
		})
		await screen.findByText(/^Le 2 janvier 2027, le mot de passe de ce compte a été choisi par un lien/)
		cleanup()
		account({
			Me: { me: meWith({ passwordLink: { ...link, isOpen: false } }) },
		})
		await screen.findByText(/n’est plus valable\.$/)
	})

	it('says when the session is over, and the header forgets the name', async () => {
		rememberSignedIn('Service Europe')
		account({ Me: { me: null } })
		await screen.findByRole('heading', { name: 'Votre session est terminée' })
		await screen.findAllByRole('link', { name: 'Se connecter' })
		expect(screen.queryByRole('link', { name: /Mon compte/ })).toBeNull()
	})

	it('leads a visitor to « Se connecter »', async () => {
		account({ Me: { me: null } })
		await screen.findByRole('heading', { name: 'Personne n’est connecté ici' })
	})
})

describe('People and invitations', () => {
	const people = (...nodes: readonly object[]) => ({
		people: {
			__typename: 'PersonConnection',
			totalCount: nodes.length,
			pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
			edges: nodes.map((node, at) => ({ __typename: 'PersonEdge', cursor: String(at), node })),
		},
	})
	const person = (id: string, name: string, ...roles: readonly object[]) => ({
		__typename: 'Person',
		id,
		name,
		email: `${id.at(-1)}@example.org`,
		frozenAt: null,
		roles,
	})
	const none = {
		invitations: {
			__typename: 'InvitationConnection',
			totalCount: 0,
			pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
			edges: [],
		},
	}
	const show = (graph: Parameters<typeof mount>[3]) =>
		mount(
			<CountriesProvider value={COUNTRIES}>
				<AdministrationPage Reports={() => null} />
			</CountriesProvider>,
			'fr',
			'/administration',
			graph,
		)

	it('let a coordinator invite members of their own group, and remove only that role', async () => {
		const asked: Record<string, unknown>[] = []
		const taken: Record<string, unknown>[] = []
		const { user } = show({
			Me: { me: me(role('COORDINATOR', 'CN')) },
			People: answer((variables) => {
				asked.push(variables)
				return people(
					person('account:1', 'Service Europe', role('COORDINATOR', 'CN')),
					person('account:2', 'Pôle Asie', role('MEMBER', 'CN'), role('EDITOR', null, VOSGES)),
				)
			}),
			Invitations: none,
			Invite: answer((variables) => {
				asked.push(variables)
				const one = { __typename: 'Invitation', id: 'invitation:1', expiresAt: '2027-01-15T08:00:00.000Z' }
				return { invite: { __typename: 'CreatedInvitation', secret: 'lien', invitation: one } }
			}),
			TakeRole: answer((variables) => {
				taken.push(variables)
				return { takeRole: { __typename: 'Person', id: 'account:2' } }
			}),
		})
		await screen.findByText('Pôle Asie')
		expect(asked[0]).toMatchObject({ group: 'CN', of: null })
		expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
			'Membre d’un groupe',
			'Répondre pour un acteur',
		])
		await user.click(button('Créer le lien d’invitation'))
		await screen.findByText(/\/invitation#token=lien$/)
		expect(asked).toContainEqual(expect.objectContaining({ role: 'MEMBER', group: 'CN', of: null }))

		const takes = screen.getAllByRole('button', { name: /^Retirer/ })
		expect(takes.map((one) => one.getAttribute('aria-label'))).toEqual([
			'Retirer (membre du groupe Chine, Pôle Asie)',
		])
		await user.click(takes[0] as HTMLElement)
		const dialog = within(screen.getByRole('dialog'))
		await user.click(dialog.getByRole('button', { name: 'Retirer' }))
		await vi.waitFor(() =>
			expect(taken[0]).toMatchObject({ account: 'account:2', role: 'MEMBER', group: 'CN', of: null }),
		)
	})

	const vacant = (...actors: readonly { readonly id: string; readonly name: string }[]) => ({
		vacantActors: {
			__typename: 'VacantActorConnection',
			totalCount: actors.length,
			pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
			edges: actors.map((actor) => ({
				__typename: 'VacantActorEdge',
				cursor: actor.id,
				node: {
					__typename: 'VacantActor',
					actorId: actor.id,
					actor: { __typename: 'Territory', ...actor },
					leftAt: '2027-01-02T08:00:00.000Z',
					invitedUntil: null,
				},
			})),
		},
	})

	it('let a coordinator give an actor without an editor to somebody of the group', async () => {
		const given: unknown[] = []
		let isVacant = true
		const { user } = show({
			Me: { me: me(role('COORDINATOR', 'CN')) },
			People: people(person('account:2', 'Pôle Asie', role('MEMBER', 'CN'))),
			Invitations: none,
			VacantActors: answer(({ group }) => (isVacant && group === 'CN' ? vacant(VOSGES) : vacant())),
			ActorName: { actor: { __typename: 'Territory', ...VOSGES } },
			GiveRole: answer((variables) => {
				given.push(variables)
				isVacant = false
				return { giveRole: { __typename: 'Person', id: 'account:2' } }
			}),
		})
		await screen.findByText('2 janvier 2027')
		await user.click(button('Confier (Vosges)'))
		expect(screen.getByRole('radio', { name: 'Répondre pour un acteur' })).toHaveProperty('checked', true)
		const whom = await field('À qui')
		expect(whom).toBe(document.activeElement)
		await user.selectOptions(whom, 'Pôle Asie (2@example.org)')
		await user.click(button('Donner le rôle'))
		await vi.waitFor(() =>
			expect(given).toEqual([{ account: 'account:2', role: 'EDITOR', group: null, of: VOSGES.id }]),
		)
		await screen.findByText('Chaque acteur confié a quelqu’un qui répond pour lui.')
	})

	it('offer a link to choose a password where the user may create one, and show it once', async () => {
		const made: unknown[] = []
		const { user } = show({
			Me: { me: me(role('COORDINATOR', 'CN')) },
			People: people(
				person('account:1', 'Service Europe', role('COORDINATOR', 'CN')),
				person('account:2', 'Pôle Asie', role('MEMBER', 'CN')),
				person('account:3', 'Vosges', role('MEMBER', 'CN'), role('EDITOR', null, VOSGES)),
				person('account:4', 'Ailleurs', role('MEMBER', 'CN'), role('MEMBER', 'VM')),
			),
			Invitations: none,
			VacantActors: vacant(),
			CreatePasswordLink: answer((variables) => {
				made.push(variables)
				return {
					createPasswordLink: {
						__typename: 'CreatedPasswordLink',
						secret: 'lien',
						expiresAt: '2027-01-15T08:00:00.000Z',
					},
				}
			}),
		})
		await screen.findByText('Pôle Asie')
		const offers = screen.getAllByRole('button', { name: /^Nouveau mot de passe/ })
		expect(offers.map((one) => one.getAttribute('aria-label'))).toEqual(['Nouveau mot de passe (Pôle Asie)'])
		await user.click(offers[0] as HTMLElement)
		await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Nouveau mot de passe' }))
		await screen.findByText(/\/mot-de-passe#token=lien$/)
		expect(made).toEqual([{ account: 'account:2' }])
		await user.click(button('Je l’ai conservé'))
		expect(screen.queryByText(/#token=lien$/)).toBeNull()
	})

	it('let an editor invite only for their own actor', async () => {
		const asked: Record<string, unknown>[] = []
		const { user } = show({
			Me: { me: me(role('EDITOR', null, VOSGES)) },
			People: people(person('account:1', 'Service Europe', role('EDITOR', null, VOSGES))),
			Invitations: none,
			ActorName: { actor: null },
			Invite: answer((variables) => {
				asked.push(variables)
				const one = { __typename: 'Invitation', id: 'invitation:1', expiresAt: '2027-01-15T08:00:00.000Z' }
				return { invite: { __typename: 'CreatedInvitation', secret: 'lien', invitation: one } }
			}),
		})
		await screen.findByText('Service Europe (vous)')
		await user.click(button('Créer le lien d’invitation'))
		await vi.waitFor(() =>
			expect(asked[0]).toMatchObject({ role: 'EDITOR', group: null, of: 'territory:FR:departement:88' }),
		)
	})

	it('tell invitations apart by address, say which one is already invited, and send its letter again', async () => {
		answers['/account/ways'] = { status: 200, body: { openId: null, forgottenPassword: true } }
		const asked: Record<string, unknown>[] = []
		const open = ['a@example.org', 'b@example.org', null].map((email, at) => ({
			__typename: 'Invitation',
			id: `invitation:${at}`,
			role: 'MEMBER',
			group: 'CN',
			actorId: null,
			actor: null,
			by: { __typename: 'Person', id: 'account:1', name: 'Service Europe' },
			email,
			createdAt: '2027-01-02T08:00:00.000Z',
			expiresAt: '2027-01-16T08:00:00.000Z',
		}))
		const { user } = show({
			Me: { me: me(role('COORDINATOR', 'CN')) },
			People: people(person('account:1', 'Service Europe', role('COORDINATOR', 'CN'))),
			Invitations: {
				invitations: {
					...none.invitations,
					totalCount: open.length,
					edges: open.map((node) => ({ __typename: 'InvitationEdge', cursor: node.id, node })),
				},
			},
			VacantActors: vacant(),
			Invite: answer((variables) => {
				asked.push(variables)
				return variables.again === true
					? { invite: { __typename: 'CreatedInvitation', secret: null, invitation: open[0] } }
					: { refused: 'CONFLICT', extensions: { invitation: 'invitation:0' } }
			}),
		})
		await screen.findByText('a@example.org')
		screen.getByText('b@example.org')
		screen.getByText('lien à transmettre, du 2 janvier 2027')
		await user.type(await field('Son adresse électronique'), 'a@example.org')
		await user.click(button('Envoyer l’invitation'))
		await screen.findByText('a@example.org a déjà une invitation en attente pour ce rôle.')
		await user.click(button('Renvoyer le courriel'))
		const again = { role: 'MEMBER', group: 'CN', email: 'a@example.org', again: true }
		await vi.waitFor(() => expect(asked[1]).toMatchObject(again))
		await vi.waitFor(() => expect(screen.queryByText(/a déjà une invitation en attente/)).toBeNull())
		await user.click(button('Renvoyer le courriel (b@example.org)'))
		await vi.waitFor(() => expect(asked[2]).toMatchObject({ ...again, email: 'b@example.org' }))
	})

	it('make an administrator choose the actor before inviting for one', async () => {
		const { user } = show({
			Me: { me: me(role('ADMINISTRATOR')) },
			People: people(),
			Invitations: none,
		})
		await user.click(await screen.findByRole('radio', { name: 'Répondre pour un acteur' }))
		await user.click(button('Créer le lien d’invitation'))
		await screen.findByText('Choisissez un acteur dans la liste.')
	})

	it('offer a member nobody to manage', async () => {
		show({ Me: { me: me(role('MEMBER', 'CN')) } })
		await screen.findByRole('heading', { name: 'Vous n’avez personne à gérer' })
	})
})

describe('The sign-in link of the header', () => {
	it('asks the server nothing', async () => {
		const asked = vi.fn()
		vi.stubGlobal('fetch', asked)
		mount(<AccountMenu />, 'en', '/?lang=en', { Me: answer(() => asked()) })
		expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/connexion?lang=en')
		expect(asked).not.toHaveBeenCalled()
	})
})
