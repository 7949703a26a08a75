// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountMenu } from '../../../../client/app/AccountMenu'
import { OrganisationScreen } from '../../../../client/app/OrganisationScreen'
import { TodayProvider } from '../../../../client/state/readingDay'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import {
	actorNamed,
	COUNTRIES,
	CountriesProvider,
	coordinatorOf,
	editorOf,
	LOIRE,
	ownRecord,
	ownRecordList,
	ownSummary,
	VOSGES,
} from './someOrganisation'

beforeEach(() => rememberSignedIn(null))

function show(answers: Parameters<typeof mount>[3], address = '/mon-organisation') {
	return mount(
		<CountriesProvider value={COUNTRIES}>
			<TodayProvider value="2026-11-30">
				<AccountMenu />
				<OrganisationScreen />
			</TodayProvider>
		</CountriesProvider>,
		'fr',
		address,
		{ OwnRecordList: ownRecordList(), ...answers },
	)
}

const OwnSummary = ({ actor }: Record<string, unknown>) => ownSummary(String(actor))

const progress = (actorId: string, name: string, records: number, confirmed: number, parts: object = {}) => ({
	__typename: 'ActorConfirmations',
	actorId,
	actor: actorNamed(actorId, name),
	records,
	confirmed,
	hasEditor: true,
	remindedAt: null,
	...parts,
})

const confirmations = (totalCount: number, ...nodes: readonly object[]) => ({
	confirmationProgress: {
		__typename: 'ActorConfirmationsConnection',
		totalCount,
		recordsTotal: 7,
		confirmedTotal: 3,
		pageInfo: { __typename: 'PageInfo', endCursor: 'there' },
		edges: nodes.map((node) => ({ __typename: 'ActorConfirmationsEdge', node })),
	},
})

/** An answer with the record only if the variable has this value. */
const listsBy = (name: string, value: unknown, own: object) => (asked: Record<string, unknown>) =>
	asked[name] === value ? ownRecordList(own) : ownRecordList()

describe('My organisation', () => {
	it('is titled with its name, and counts what it has to confirm', async () => {
		show({ Me: editorOf(VOSGES), OwnSummary })
		await screen.findByRole('heading', { level: 1, name: 'Vosges' })
		screen.getByText('3 faits à confirmer')
		screen.getByText('1 brouillon')
		expect(screen.getByRole('link', { name: 'Déclarer' }).getAttribute('href')).toContain('/declarer?pour=')
		expect(screen.queryByLabelText('Vous répondez pour')).toBeNull()
	})

	it('is chosen by an editor of several, and the address keeps the choice', async () => {
		const { user, address } = show({ Me: editorOf(VOSGES, LOIRE), OwnSummary })
		await user.selectOptions(await screen.findByLabelText('Vous répondez pour'), 'Pays de la Loire')
		await screen.findByRole('heading', { level: 1, name: 'Pays de la Loire' })
		expect(address()).toBe(`/mon-organisation?pour=${LOIRE}`)
	})

	it('shows with four signs what others see, and opens the records behind each', async () => {
		const word = {
			__typename: 'PartyAnswer',
			actor: actorNamed(LOIRE, 'Pays de la Loire'),
			verdict: 'CONTESTED',
			reason: 'Sans nous',
			version: 1,
			at: '2026-11-20T08:00:00.000Z',
		}
		const { user } = show({
			Me: editorOf(VOSGES),
			OwnSummary,
			OwnRecordList: listsBy('visibility', 'PUBLIC', ownRecord('partnership:P013', { partyAnswers: [word] })),
		})
		const circle = await screen.findByRole('button', { name: /fiches publiques/ })
		expect(circle.querySelector('svg')).not.toBeNull()
		expect(screen.getByRole('button', { name: /pour les membres du groupe/ })).toHaveProperty(
			'disabled',
			true,
		)
		await user.click(circle)
		const link = await screen.findByRole('link', { name: 'Fiche partnership:P013' })
		expect(link.getAttribute('href')).toBe('/fiches/partnership:P013')
		const words = within(screen.getByRole('list', { name: 'Ce qu’en disent les autres parties' }))
		words.getByText(/le conteste depuis le 20 novembre 2026/)
		words.getByText('Sans nous')
		expect(link.closest('li')?.textContent).not.toContain('sans source')
	})

	it('lists drafts with their readers, and links the form of each', async () => {
		const draft = ownRecord('mission:d-1', { kind: 'MISSION', visibility: 'PRIVATE', isSourced: false })
		show({
			Me: editorOf(VOSGES),
			OwnSummary,
			OwnRecordList: listsBy('drafts', true, draft),
		})
		const resume = await screen.findByRole('link', { name: 'Reprendre' })
		expect(resume.getAttribute('href')).toBe(`/declarer?pour=${VOSGES}&fiche=mission:d-1`)
		screen.getByText('Vous seuls la voyez. Elle ne compte nulle part.')
		expect(resume.closest('li')?.textContent).toContain('sans source')
	})

	it('shows a coordinator the progress of each organisation of the group, and reminds one', async () => {
		const reminded = vi.fn((_: Record<string, unknown>) => ({
			remindOfConfirmation: { __typename: 'RemindedActor', actorId: LOIRE, letters: 2 },
		}))
		const { user } = show({
			Me: coordinatorOf('CN'),
			ConfirmationProgress: confirmations(
				31,
				progress(LOIRE, 'Pays de la Loire', 5, 1),
				progress(VOSGES, 'Vosges', 2, 2),
				progress('territory:FR:region:53', 'Bretagne', 4, 0, { hasEditor: false }),
			),
			RemindOfConfirmation: reminded,
		})
		const table = await screen.findByRole('table', {
			name: /^3 fiches sur 7 sont confirmées .* 31 organisations/,
		})
		const rows = () => within(table).getAllByRole('row').slice(1)
		expect(rows().map((row) => row.textContent)).toEqual([
			'Pays de la Loire1 sur 5Rappeler',
			'Vosges2 sur 2Tout est confirmé',
			'Bretagne0 sur 4Personne ne répond encore pour elle',
		])
		await user.click(within(table).getByRole('button', { name: /^Rappeler/ }))
		await within(table).findByText(/^Rappelée le 30 novembre 2026 ; de nouveau possible le 7 décembre 2026/)
		expect(reminded.mock.calls[0]?.[0]).toMatchObject({ actor: LOIRE, group: 'CN' })
		screen.getByRole('button', { name: /28/ })
	})

	it('says why a reminder was not sent', async () => {
		const { user } = show({
			Me: coordinatorOf('CN'),
			ConfirmationProgress: confirmations(1, progress(LOIRE, 'Pays de la Loire', 5, 1)),
			RemindOfConfirmation: { refused: 'CONFLICT' },
		})
		await user.click(await screen.findByRole('button', { name: /^Rappeler/ }))
		await screen.findByText('Un rappel est déjà parti ces jours-ci.')
	})

	it('tells an organisation that it was reminded', async () => {
		const due = ownRecordList(ownRecord('partnership:P013')).ownRecords
		show({
			Me: editorOf(VOSGES),
			OwnSummary,
			DueRecords: { ownRecords: { ...due, remindedAt: '2026-11-27T10:00:00.000Z' } },
		})
		await screen.findByText('La coordination du groupe vous a rappelé ces faits le 27 novembre 2026.')
	})

	it('is the group for a coordinator; says how to get a role without one; asks a visitor to sign in', async () => {
		show({ Me: coordinatorOf('CN'), ConfirmationProgress: confirmations(0) })
		await screen.findByRole('heading', { level: 1, name: 'Groupe Chine' })
		await screen.findByText('Aucune organisation n’a encore de fiche à confirmer.')
		cleanup()
		show({ Me: editorOf() })
		await screen.findByRole('heading', { name: 'Vous ne répondez pour aucun acteur' })
		cleanup()
		rememberSignedIn(null)
		show({ Me: { me: null } })
		await screen.findByRole('heading', { name: 'Personne n’est connecté ici' })
	})
})

describe('The menu of a signed-in user', () => {
	it("has the screens of the user's roles, and closes with Escape", async () => {
		rememberSignedIn('Service Europe', ['EDITOR'])
		const { user } = show({})
		const button = screen.getByRole('button', { name: 'Service Europe' })
		expect(button.getAttribute('aria-expanded')).toBe('false')
		await user.click(button)
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			'/mon-organisation',
			'/mes-propositions',
			'/fil',
			'/contacts',
			'/administration',
			'/compte',
		])
		await user.keyboard('{Escape}')
		expect(button).toBe(document.activeElement)
		expect(screen.queryByRole('link')).toBeNull()
	})

	it("leads a member to the group's proposals, feed and contacts", async () => {
		rememberSignedIn('Service Europe', ['MEMBER'])
		const { user } = show({})
		await user.click(screen.getByRole('button', { name: 'Service Europe' }))
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			'/mes-propositions',
			'/fil',
			'/contacts',
			'/compte',
		])
	})
})
