// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ActivityPage } from '../../../client/features/activity/ActivityPage'
import { EntryList } from '../../../client/features/activity/EntryList'
import { rememberSignedIn } from '../../../client/state/signedIn'
import { ToastProvider } from '../../../client/ui/Toast'
import { WriteToCorrespondents } from '../../../client/views/correspondence/WriteToCorrespondents'
import { FollowQuestion } from '../../../client/views/follow/FollowQuestion'
import { mount } from '../mount'

const FOLLOWING = {
	__typename: 'Following',
	hasMail: true,
	feedAddressMadeAt: null,
	letters: {
		__typename: 'LetterChoice',
		frequency: 'NEVER',
		weekday: 1,
		language: 'FR',
		overlaps: true,
		correspondence: true,
		cases: true,
		reminders: true,
	},
	follows: [],
}

beforeEach(() => rememberSignedIn('Service Europe'))

describe('The feed screen', () => {
	// A signed-in reader would open a socket, which nothing answers here.
	beforeEach(() => rememberSignedIn(null))

	it('leads to the Atom feed of its country', async () => {
		const none = { __typename: 'ActivityConnection', totalCount: 0, edges: [] }
		const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false }
		mount(
			<ToastProvider>
				<ActivityPage />
			</ToastProvider>,
			'fr',
			'/fil?country=XV',
			{ SectorList: { sectors: [] }, Activity: { activity: { ...none, pageInfo } } },
		)
		const link = await screen.findByRole('link', { name: 'Flux public, sans compte' })
		expect(link.getAttribute('href')).toBe('/fil.atom?langue=fr&pays=XV')
	})

	it('filters by a sector, keeps it in its address, and shows all again', async () => {
		const asked: unknown[] = []
		const answered = ({ filter }: Record<string, unknown>) => {
			asked.push((filter as { sectors: unknown }).sectors)
			const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false }
			return { activity: { __typename: 'ActivityConnection', totalCount: 0, pageInfo, edges: [] } }
		}
		const { user, address } = mount(
			<ToastProvider>
				<ActivityPage />
			</ToastProvider>,
			'fr',
			'/fil?kind=facts',
			{
				SectorList: {
					sectors: ['eau', 'vin'].map((code) => ({ __typename: 'Sector', code, label: `Filière ${code}` })),
				},
				Activity: answered,
			},
		)
		await screen.findByText('Filière eau')
		expect(asked.at(-1)).toBeNull()
		await user.selectOptions(screen.getByLabelText('Filière'), 'Filière eau')
		await vi.waitFor(() => expect(asked.at(-1)).toEqual(['eau']))
		expect(address()).toBe('/fil?kind=facts&sector=eau')
		await user.selectOptions(screen.getByLabelText('Filière'), '')
		await vi.waitFor(() => expect(asked.at(-1)).toBeNull())
		expect(address()).toBe('/fil?kind=facts')
	})
})

describe('A query of the explorer', () => {
	it('is followed by its address and its filter, and unfollowed by the same button', async () => {
		const asked: Record<string, unknown>[] = []
		let follows: object[] = []
		const address = '/explorer?sectors=eau'
		const following = () => ({ following: { ...FOLLOWING, follows } })
		const follow = (variables: Record<string, unknown>) => {
			asked.push(variables)
			const made = {
				__typename: 'Follow',
				id: 'follow:1',
				kind: 'QUESTION',
				title: 'Qui agit dans l’eau ?',
				address,
				actor: null,
			}
			follows = [made]
			return { follow: made }
		}
		const { user } = mount(
			<ToastProvider>
				<FollowQuestion title="Qui agit dans l’eau ?" filter={{ sectors: ['eau'] }} />
			</ToastProvider>,
			'fr',
			address,
			{ Following: following, Follow: follow },
		)
		await user.click(await screen.findByRole('button', { name: 'Suivre cette question' }))
		await screen.findByRole('button', { name: /^Ne plus suivre/ })
		expect(asked[0]).toMatchObject({
			kind: 'QUESTION',
			question: { filter: { sectors: ['eau'] }, title: 'Qui agit dans l’eau ?', address },
		})
	})
})

describe('A letter to correspondents', () => {
	const known = { __typename: 'Correspondence', replyTo: 'europe@example.org', correspondentsTotal: 2 }
	const of = (answers: Parameters<typeof mount>[3]) =>
		mount(
			<ToastProvider>
				<WriteToCorrespondents actor="territory:FR:departement:88" name="Vosges" />
			</ToastProvider>,
			'fr',
			'/',
			answers,
		)

	it('says whose address is shown before it is sent, names what is missing, and keeps the typed text', async () => {
		let refused = true
		const sent: Record<string, unknown>[] = []
		const write = (variables: Record<string, unknown>) => {
			sent.push(variables)
			return refused ? { refused: 'RATE_LIMITED' } : { writeToCorrespondents: 2 }
		}
		const { user } = of({ Correspondence: { correspondence: known }, WriteToCorrespondents: write })
		await user.click(await screen.findByText('Écrire aux correspondants'))
		expect(screen.getByText(/europe@example\.org, leur seront montrés/)).toBeTruthy()
		const send = screen.getByRole('button', { name: 'Envoyer le message' })
		await user.click(send)
		expect(document.activeElement).toBe(screen.getByLabelText('Objet'))
		expect(sent).toEqual([])
		await user.type(screen.getByLabelText('Objet'), 'Un déplacement commun')
		await user.type(screen.getByLabelText('Votre message'), 'Partons ensemble.')
		await user.click(send)
		await screen.findByText(/^Trop de messages/)
		expect(screen.getByLabelText('Votre message')).toHaveProperty('value', 'Partons ensemble.')
		refused = false
		await user.click(send)
		await screen.findByText('Votre message part vers 2 correspondants')
		await vi.waitFor(() => expect(screen.getByLabelText('Votre message')).toHaveProperty('value', ''))
		expect(sent).toHaveLength(2)
	})

	it('is not offered to a user who may not write one', async () => {
		of({ Correspondence: { correspondence: null } })
		await new Promise((next) => setTimeout(next, 50))
		expect(screen.queryByText('Écrire aux correspondants')).toBeNull()
	})
})

describe('An entry of the feed', () => {
	const entry = (kind: string, subject: string, subjectId: string) => ({
		id: `activity:${kind}`,
		kind,
		subject,
		subjectId,
		scenario: false,
		at: '2026-11-25T08:00:00.000Z',
		date: { start: '2026-11-25', text: '25 novembre 2026' },
		sentenceParts: [{ text: 'confirmer ses fiches', strong: false, link: true, language: 'FR' }],
		record: null,
	})
	const linkOf = (node: ReturnType<typeof entry>) => {
		mount(
			<EntryList edges={[{ cursor: '1', node }] as unknown as Parameters<typeof EntryList>[0]['edges']} />,
		)
		return decodeURIComponent(screen.getByRole('link').getAttribute('href') ?? '')
	}

	it('that reminds leads those it concerns to the records to confirm', () => {
		expect(linkOf(entry('REMINDED', 'ACTOR', 'territory:FR:region:52'))).toBe(
			'/mon-organisation?pour=territory:FR:region:52#a-confirmer',
		)
	})

	it("about an actor leads to the actor's page", () => {
		expect(linkOf(entry('WROTE', 'ACTOR', 'territory:FR:region:52'))).toBe('/acteurs/territory:FR:region:52')
	})
})
