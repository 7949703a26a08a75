// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CasesPage } from '../../../../client/features/judgements/CasesPage'
import { TodayProvider } from '../../../../client/state/readingDay'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import {
	actorNamed,
	COUNTRIES,
	CountriesProvider,
	coordinatorOf,
	LOIRE,
	VOSGES,
} from '../organisation/someOrganisation'

beforeEach(() => rememberSignedIn('Coordination'))

const part = (id: string, name: string, more: object = {}) => ({
	__typename: 'CaseActor',
	...{ actorId: id, actor: actorNamed(id, name), hasEditor: true, toldAt: null, answeredOn: null, ...more },
})
const CASE = {
	__typename: 'Case',
	...{
		id: 'case:1',
		group: 'CN',
		version: 1,
		state: 'UNDERWAY',
		kind: 'SAME_PARTNER',
		kindName: 'Partenaire partagé',
	},
	...{
		when: 'CURRENT',
		start: null,
		end: null,
		verdict: 'NEW',
		reason: '',
		proposal: null,
		changedSentence: null,
	},
	...{ openedAt: '2026-11-25T08:00:00Z', changedAt: '2026-11-25T08:00:00Z', goneAt: null, place: null },
	overlap: {
		__typename: 'Overlap',
		...{
			id: 'overlap:1',
			title: 'Qingdao : un même partenaire',
			severityLevel: 'MEDIUM',
			certainty: 'POSSIBLE',
		},
		...{ kind: 'SAME_PARTNER', evidenceCount: 3, fromMemoryCount: 1, lastNews: '2017-01-31' },
		...{ sentence: 'Deux acteurs.', period: null },
	},
	actors: [part(VOSGES, 'Vosges', { toldAt: '2026-11-26T08:00:00Z' }), part(LOIRE, 'Pays de la Loire')],
}
const STATES = ['NEW', 'UNDERWAY', 'BACK', 'CLOSED', 'GONE']

interface Followed extends Omit<typeof CASE, 'actors'> {
	readonly actors: readonly object[]
}

function show(address = '/affaires', followed: Followed = CASE) {
	const asked: Record<string, unknown>[] = []
	const cases = (variables: Record<string, unknown>) => {
		asked.push(variables)
		const isShown = variables.state === followed.state
		return {
			cases: {
				__typename: 'CaseConnection',
				totalCount: isShown ? 1 : 0,
				countsByState: STATES.map((state) => ({
					__typename: 'CaseCount',
					...{ state, count: Number(state === followed.state) },
				})),
				pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
				edges: isShown ? [{ __typename: 'CaseEdge', cursor: '1', node: followed }] : [],
			},
		}
	}
	const page = (
		<CountriesProvider value={COUNTRIES}>
			<TodayProvider value="2026-11-30">
				<CasesPage />
			</TodayProvider>
		</CountriesProvider>
	)
	const mounted = mount(page, 'fr', address, { SpeaksFor: coordinatorOf('CN'), Cases: cases })
	return { ...mounted, asked }
}

describe('The board of cases', () => {
	it('counts new, notified and closed cases, and keeps the choice in the address', async () => {
		const { user, asked, address } = show()
		await screen.findByRole('heading', { name: 'Aucune affaire ici' })
		await user.click(screen.getByRole('tab', { name: /^En cours\s*1$/ }))
		await screen.findByRole('article', { name: CASE.overlap.title })
		expect(address()).toBe('/affaires?etat=UNDERWAY')
		expect(asked.map(({ state }) => state)).toEqual(['NEW', 'UNDERWAY'])
	})

	it('shows for each case the actors, who was notified, the evidence and how old the news is', async () => {
		show('/affaires?etat=UNDERWAY')
		const shown = within(await screen.findByRole('article', { name: CASE.overlap.title }))
		expect(shown.getByText('Vosges, Pays de la Loire')).toBeTruthy()
		expect(shown.getByRole('link', { name: CASE.overlap.title }).getAttribute('href')).toBe(
			'/croisements/overlap:1',
		)
		expect(shown.getByRole('link', { name: '2 preuves, 1 mention de mémoire, à vérifier' })).toBeTruthy()
		expect(shown.getByText(/dernière trace\s: 2017/)).toBeTruthy()
	})

	it('says what can be done about a case of which nobody was notified, not that nothing was done', async () => {
		const of = (state: string, actors: readonly object[]) => ({ ...CASE, state, actors })
		const line = async (followed: Followed) => {
			const { user } = show(`/affaires?etat=${followed.state}`, followed)
			const shown = await screen.findByRole('article', { name: CASE.overlap.title })
			await user.click(within(shown).getByRole('button', { name: /^Suivre l’affaire/ }))
			const link =
				within(shown)
					.queryByRole('link', { name: /^Inviter/ })
					?.getAttribute('href') ?? null
			const text = (shown.textContent ?? '').replaceAll(/\s/g, ' ')
			cleanup()
			return { text, link }
		}
		const both = [part(VOSGES, 'Vosges'), part(LOIRE, 'Pays de la Loire')]
		const none = both.map((one) => ({ ...one, hasEditor: false }))
		const fresh = await line(of('NEW', both))
		expect(fresh.text).toContain('Ouverte le 25 novembre 2026. Vous pouvez prévenir 2 acteurs.')
		expect(fresh.text).not.toContain('Personne')
		expect(fresh.link).toBeNull()
		const unreachable = await line(of('NEW', none))
		expect(unreachable.text).toContain('Aucun de ces acteurs n’a encore de compte : vous pouvez les inviter.')
		expect(unreachable.link).toBe('/administration')
		expect((await line(of('CLOSED', both))).text).not.toContain('Vous pouvez prévenir')
		expect((await line(CASE)).text).toContain(
			'Ouverte le 25 novembre 2026. Un acteur prévenu, aucune réponse.',
		)
	})

	it('asks a visitor to sign in', async () => {
		rememberSignedIn(null)
		show()
		expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeTruthy()
	})
})
