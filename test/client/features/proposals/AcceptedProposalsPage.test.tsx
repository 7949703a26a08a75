// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AcceptedProposalsPage } from '../../../../client/features/proposals/AcceptedProposalsPage'
import { ProposalPage } from '../../../../client/features/proposals/ProposalPage'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { ToastProvider } from '../../../../client/ui/Toast'
import { mount } from '../../mount'
import { actorsNamed, chooseActor } from '../actorField'
import { actorNamed, LOIRE, VOSGES } from '../organisation/someOrganisation'
import { someProposal } from './someProposal'

const SHANGHAI = 'territory:CN:310000'

function accepted(id: string, more: object = {}) {
	return {
		__typename: 'Proposal',
		id: `proposal:${id}`,
		title: `Accord ${id}`,
		state: 'PUBLIC',
		kindName: 'Mission commune',
		acceptedOn: '2026-11-20',
		parties: [actorNamed(VOSGES, 'Vosges'), actorNamed(LOIRE, 'Pays de la Loire')],
		place: actorNamed(SHANGHAI, 'Shanghai'),
		sectors: [{ __typename: 'Sector', code: 'bois', label: 'Bois' }],
		...more,
	}
}

const listOf = (...nodes: readonly object[]) => ({
	acceptedProposals: {
		__typename: 'ProposalConnection',
		totalCount: nodes.length,
		edges: nodes.map((node, at) => ({ __typename: 'ProposalEdge', cursor: String(at), node })),
		pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
	},
})

beforeEach(() => rememberSignedIn(null))

function show(address: string, answer: Record<string, unknown>) {
	const asked: unknown[] = []
	const listed = ({ filter }: Record<string, unknown>) => {
		asked.push(filter)
		return answer
	}
	const mounted = mount(
		<ToastProvider>
			<AcceptedProposalsPage />
		</ToastProvider>,
		'fr',
		address,
		{
			AcceptedProposals: listed,
			...actorsNamed({ [SHANGHAI]: 'Shanghai', [VOSGES]: 'Vosges' }),
			SectorList: { sectors: [{ __typename: 'Sector', id: 'sector:bois', code: 'bois', label: 'Bois' }] },
		},
	)
	return { ...mounted, asked }
}

describe('The accepted proposals', () => {
	it('are listed for visitors with what, who, where, sector and date, to be sent and printed', async () => {
		show('/propositions', listOf(accepted('1'), accepted('2', { state: 'ACCEPTED' })))
		const link = await screen.findByRole('link', { name: 'Accord 1' })
		expect(link.getAttribute('href')).toBe('/propositions/proposal:1')
		expect(screen.getByText('2 mises en commun convenues')).toBeTruthy()
		const item = link.closest('li')?.textContent ?? ''
		for (const said of [
			'Mission commune',
			'Vosges',
			'Pays de la Loire',
			'20\u00a0novembre 2026',
			'Shanghai',
			'Bois',
		])
			expect(item).toContain(said)
		// A member sees a note on what is not public.
		expect(item).not.toContain('vue du groupe seul')
		expect(screen.getByRole('link', { name: 'Accord 2' }).closest('li')?.textContent).toContain(
			'vue du groupe seul',
		)
		const share = screen.getByRole('group', { name: 'Partager' })
		expect(share.textContent).toContain('Copier le lien')
		expect(share.querySelector('a')?.getAttribute('href')).toMatch(/^mailto:/)
		expect(share.textContent).toContain('Imprimer')
	})

	it('are filtered by territory, place and sector, in the address', async () => {
		const { user, asked, address } = show('/propositions', listOf(accepted('1')))
		await user.selectOptions(await screen.findByLabelText('Filière'), 'Bois')
		await chooseActor(user, 'Lieu', 'Shanghai')
		await chooseActor(user, 'Territoire ou organisme', 'Vosges')
		await waitFor(() =>
			expect(asked.at(-1)).toEqual({ actor: VOSGES, within: SHANGHAI, sectors: ['bois'], asOf: null }),
		)
		const query = new URLSearchParams(address().split('?')[1])
		expect(Object.fromEntries(query)).toEqual({ actor: VOSGES, place: SHANGHAI, sector: 'bois' })
	})

	it('keep the guide below the list while another choice loads, and show none before any answer', async () => {
		const answers: Record<string, Record<string, unknown>> = {
			ActorName: { actor: null },
			SectorList: { sectors: [{ __typename: 'Sector', id: 'sector:bois', code: 'bois', label: 'Bois' }] },
		}
		const HOW = { name: 'Comment lire cette liste' }
		const page = (
			<ToastProvider>
				<AcceptedProposalsPage />
			</ToastProvider>
		)
		mount(page, 'fr', '/propositions', answers)
		await screen.findByLabelText('Filière')
		expect(screen.queryByRole('heading', HOW)).toBeNull()
		cleanup()
		answers.AcceptedProposals = listOf(accepted('1'))
		const { user } = mount(page, 'fr', '/propositions', answers)
		await screen.findByRole('heading', HOW)
		delete answers.AcceptedProposals
		await user.selectOptions(await screen.findByLabelText('Filière'), 'Bois')
		expect(screen.getByRole('link', { name: 'Accord 1' })).toBeTruthy()
		expect(screen.getByRole('heading', HOW)).toBeTruthy()
	})

	it('do not say that nothing is agreed when the list is empty', async () => {
		show('/propositions?sector=bois', listOf())
		await screen.findByText('Aucune mise en commun publique pour ce choix')
		expect(screen.getByText(/Cela ne veut pas dire que rien n’est convenu/)).toBeTruthy()
		expect(screen.getByRole('link', { name: 'Voir toutes' }).getAttribute('href')).toBe('/propositions')
	})

	it('open for a visitor with their day, and lead back to the list', async () => {
		const shown = someProposal({
			state: 'PUBLIC',
			version: null,
			slots: [],
			ownIds: [],
			awaitedIds: [],
			createdAt: null,
			soundedAt: null,
			acceptedOn: '2026-11-20',
			toldSentence: null,
		})
		mount(
			<ToastProvider>
				<ProposalPage Discussion={() => null} />
			</ToastProvider>,
			'fr',
			'/propositions/proposal:1',
			{ ProposalPage: { proposal: shown } },
		)
		await screen.findByRole('heading', { level: 1, name: 'Un bureau pour deux' })
		expect(screen.getByText('20 novembre 2026')).toBeTruthy()
		expect(screen.getByRole('link', { name: 'Mises en commun convenues' }).getAttribute('href')).toBe(
			'/propositions',
		)
		expect(screen.getByRole('group', { name: 'Partager' })).toBeTruthy()
	})
})
