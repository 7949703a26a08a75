/** @vitest-environment jsdom */
/**
 * Profiles on the reference data: the picture of the actors with the most partners, a profile after another one, an
 * empty one.
 */
import { addTypenameToDocument } from '@apollo/client/utilities'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { parse, print } from 'graphql'
import type { ReactNode } from 'react'
import { Link, Route, Routes } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { ActorPage } from '../../../../client/features/actor/ActorPage'
import type { Snapshots } from '../../../../server/snapshot/snapshots'
import { operationText } from '../../../server/graphql/operationText'
import { runQuery } from '../../../server/graphql/runQuery'
import { seededSnapshots } from '../../../server/graphql/seededSnapshots'
import { mount } from '../../mount'

interface Gathered {
	readonly neighbourhood: { readonly nodes: readonly { readonly actor: { readonly level?: string } }[] }
}

let snapshots: Snapshots
beforeAll(async () => {
	snapshots = await seededSnapshots()
})

async function answerOf(operation: string, variables: Readonly<Record<string, unknown>>) {
	const source = print(addTypenameToDocument(parse(operationText(operation))))
	return runQuery(snapshots, source, { variables: { language: 'FR', ...variables } })
}

function mountPage(address: string, answers: Parameters<typeof mount>[3], links: ReactNode = null) {
	return mount(
		<>
			{links}
			<Routes>
				<Route path="/acteurs/:id" element={<ActorPage />} />
			</Routes>
		</>,
		'fr',
		address,
		answers,
	)
}

describe('A large profile', () => {
	it.each([
		['territory:FR:region:11', 'Île-de-France'],
		['territory:FR:region:84', 'Auvergne-Rhône-Alpes'],
		['territory:FR:region:44', 'Grand Est'],
		['territory:CN:440000', 'Guangdong'],
	] as const)(
		'of %s has its picture, with more than twenty names, and the equivalent table',
		async (id, name) => {
			const plain = { asOf: null, includeScenario: false }
			const filter = { recordKinds: ['PARTNERSHIP'], ...plain }
			const answers = {
				Coverage: await answerOf('Coverage', {}),
				ActorPage: await answerOf('ActorPage', { id, ...plain }),
				ActorNeighbourhood: await answerOf('ActorNeighbourhood', { ids: [id], filter }),
			}
			mountPage(`/acteurs/${id}`, answers)
			expect((await screen.findAllByText(name)).length).toBeGreaterThan(0)
			const picture = await screen.findByRole('figure')
			expect(within(picture).getAllByRole('link').length).toBeGreaterThan(20)
			expect(picture.querySelectorAll('path').length).toBeGreaterThan(10)
			const section = picture.closest('section')
			if (section === null) throw new Error('The picture stands in no section.')
			expect(within(section).getAllByRole('row').length).toBeGreaterThan(10)
			expect(screen.queryByText(/Le serveur n’a pas répondu|Cette demande n’a pas abouti/)).toBeNull()
		},
	)
})

describe('A profile at a level', () => {
	it('groups its picture and its overlaps at that level, and asks the server for it', async () => {
		const id = 'territory:FR:region:53'
		const plain = { asOf: null, includeScenario: false }
		const asked: Record<string, Record<string, unknown>> = {}
		const readAs = async (level: string | null) => {
			const filter = { recordKinds: ['PARTNERSHIP'], ...plain, rollUpFrench: null, rollUpPartner: level }
			return {
				ActorNeighbourhood: await answerOf('ActorNeighbourhood', { ids: [id], filter }),
				ActorResults: await answerOf('ActorResults', { actor: id, ...plain, rollUpPartner: level }),
			}
		}
		const [asRecorded, atProvinces] = [await readAs(null), await readAs('province')]
		const common = {
			Coverage: await answerOf('Coverage', {}),
			ActorPage: await answerOf('ActorPage', { id, ...plain }),
		}
		const isAtProvinces = ({ rollUpPartner, filter }: Record<string, unknown>): boolean =>
			(rollUpPartner ?? (filter as { rollUpPartner?: unknown } | undefined)?.rollUpPartner) === 'province'
		const answering =
			(operation: 'ActorNeighbourhood' | 'ActorResults') => (variables: Record<string, unknown>) => {
				asked[operation] = variables
				return (isAtProvinces(variables) ? atProvinces : asRecorded)[operation] as Record<string, unknown>
			}
		/** The partners that the picture's table names, and the text of the overlaps beside it. */
		const shownAt = async (address: string) => {
			mountPage(address, {
				...common,
				ActorNeighbourhood: answering('ActorNeighbourhood'),
				ActorResults: answering('ActorResults'),
			})
			const section = (await screen.findByRole('figure')).closest('section')
			if (section === null) throw new Error('The picture stands in no section.')
			await waitFor(() => expect(document.querySelectorAll('aside .result-section').length).toBe(2))
			const links = within(section).getAllByRole('link')
			const results = document.querySelector('aside .result-section')?.textContent ?? ''
			cleanup()
			return { names: new Set(links.map(({ textContent }) => textContent)), results }
		}
		const each = await shownAt(`/acteurs/${id}`)
		const gathered = await shownAt(`/acteurs/${id}?rollUpPartner=province`)
		expect(asked.ActorResults).toMatchObject({ rollUpPartner: 'province' })
		expect(asked.ActorNeighbourhood).toMatchObject({ filter: { rollUpPartner: 'province' } })
		expect(gathered.names.size).toBeLessThan(each.names.size)
		expect(gathered.results).not.toBe(each.results)
		// No partner is a city of a province any more.
		const ends = (atProvinces.ActorNeighbourhood as unknown as Gathered).neighbourhood.nodes
		expect(ends.filter(({ actor }) => actor.level === 'prefecture')).toEqual([])
	})
})

describe('A profile opened after another one', () => {
	it('shows nothing of the first while its own results load', async () => {
		const [first, second] = ['territory:FR:region:44', 'territory:FR:region:84'] as const
		const pageOf = (id: string) => answerOf('ActorPage', { id, asOf: null, includeScenario: false })
		const answers: Record<string, Record<string, unknown>> = {
			Coverage: await answerOf('Coverage', {}),
			ActorPage: await pageOf(first),
			ActorResults: await answerOf('ActorResults', { actor: first, includeScenario: false }),
		}
		const { user } = mountPage(
			`/acteurs/${first}`,
			answers,
			<>
				<Link to={`/acteurs/${first}`}>first</Link>
				<Link to={`/acteurs/${second}`}>second</Link>
			</>,
		)
		const follow = async (words: string, title: string) => {
			await user.click(screen.getByText(words))
			await screen.findByRole('heading', { level: 1, name: title })
		}
		const results = () => document.querySelectorAll('aside .result-section')
		await waitFor(() => expect(results().length).toBe(2))
		answers.ActorPage = await pageOf(second)
		delete answers.ActorResults
		await follow('second', 'Auvergne-Rhône-Alpes')
		await follow('first', 'Grand Est')
		expect(results().length).toBe(2)
		await follow('second', 'Auvergne-Rhône-Alpes')
		expect(results().length).toBe(0)
	})
})

describe('A profile without any record', () => {
	it('has the same sentence in its mail as on the screen', async () => {
		const id = 'territory:FR:region:44'
		const page = await answerOf('ActorPage', { id, asOf: null, includeScenario: false })
		const { actor } = page as { actor: { linkCounts: Record<string, unknown> } }
		const none = Object.entries(actor.linkCounts).map(([name, of]) => [name, typeof of === 'number' ? 0 : of])
		const linkCounts = Object.fromEntries(none)
		mountPage(`/acteurs/${id}`, {
			Coverage: await answerOf('Coverage', {}),
			ActorPage: { ...page, actor: { ...actor, linkCounts } },
		})
		await screen.findByText(/^Rien de recensé\./)
		const mail = screen.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href') ?? ''
		expect(decodeURIComponent(mail)).toContain('Rien de recensé. Cela ne veut pas dire')
		expect(decodeURIComponent(mail)).not.toContain('Recensé :')
	})
})
