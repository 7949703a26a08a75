// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RecordsToConfirm } from '../../../../client/features/organisation/RecordsToConfirm'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'
import { actorNamed, CountriesProvider, LOIRE, ownRecord, ownRecordList } from './someOrganisation'

const SHANDONG = ownRecord('partnership:P013')
const QINGDAO = ownRecord('office:R037', { kind: 'OFFICE', version: 4, lastNews: null })
const MISSION = ownRecord('mission:M900', { kind: 'MISSION', fields: [] })

/** The variables of each write, in order. */
interface Sent {
	readonly name: string
	readonly variables: Record<string, unknown>
}

function show(answers: Parameters<typeof mount>[3] = {}, ...records: readonly object[]) {
	const sent: Sent[] = []
	const written = (name: string, field: string) => (variables: Record<string, unknown>) => {
		sent.push({ name, variables })
		return {
			[field]: {
				__typename: 'WrittenRecord',
				id: variables.id,
				version: Number(variables.version) + (name === 'ConfirmRecord' ? 0 : 1),
			},
		}
	}
	const mounted = mount(
		<TodayProvider value="2026-11-30">
			<RecordsToConfirm actor={actorNamed(LOIRE, 'Pays de la Loire')} />
		</TodayProvider>,
		'fr',
		'/mon-organisation',
		{
			DueRecords: ownRecordList(...(records.length > 0 ? records : [SHANDONG, QINGDAO])),
			ConfirmRecord: written('ConfirmRecord', 'confirmRecord'),
			EndRecord: written('EndRecord', 'endRecord'),
			TakeBackWrite: written('TakeBackWrite', 'takeBackWrite'),
			...answers,
		},
	)
	return { ...mounted, sent }
}

const fact = async (name: string) => {
	const heading = await screen.findByRole('heading', { name })
	return within(heading.closest('[data-fact]') as HTMLElement)
}

describe('The list of facts to confirm', () => {
	it('says of each fact when it started and how old its news is, beside a ribbon', async () => {
		show()
		const shandong = await fact('Fiche partnership:P013')
		shandong.getByText(/depuis 2006 · dernière nouvelle : 27 avril 2014 · P013/)
		const qingdao = await fact('Fiche office:R037')
		qingdao.getByText(/date inconnue/)
		expect(document.querySelectorAll('[aria-hidden="true"] .ink, .stub').length).toBeGreaterThan(0)
	})

	it('says when a fact has no source', async () => {
		show({}, ownRecord('partnership:P013'), ownRecord('office:R037', { isSourced: false }))
		const shandong = await fact('Fiche partnership:P013')
		expect(shandong.queryByText(/sans source/)).toBeNull()
		const qingdao = await fact('Fiche office:R037')
		qingdao.getByText(/ · sans source · R037/)
	})

	it('confirms with one press: the ink runs to today, and the focus moves to the next fact', async () => {
		const { user, sent } = show()
		const shandong = await fact('Fiche partnership:P013')
		const ink = document.querySelector<HTMLElement>('[data-fact="partnership:P013"] .ink')
		const before = Number.parseFloat(ink?.style.width ?? '')
		await user.click(shandong.getByRole('button', { name: /Toujours vrai/ }))
		await vi.waitFor(() => expect(sent.map(({ name }) => name)).toEqual(['ConfirmRecord']))
		expect(sent[0]?.variables).toMatchObject({ id: 'partnership:P013', version: 1 })
		await shandong.findByRole('button', { name: 'Annuler' })
		expect(Number.parseFloat(ink?.style.width ?? '')).toBeGreaterThan(before)
		const next = (await fact('Fiche office:R037')).getByRole('button', { name: /Toujours vrai/ })
		await vi.waitFor(() => expect(document.activeElement).toBe(next))
		screen.getByText('Confirmé : Fiche partnership:P013. Z pour annuler.')
	})

	it('works with keys only: arrows, 1 2 3, Enter, and Z to undo', async () => {
		const { user, sent } = show()
		const shandong = await fact('Fiche partnership:P013')
		const qingdao = await fact('Fiche office:R037')
		shandong.getByRole('button', { name: /Toujours vrai/ }).focus()
		await user.keyboard('{ArrowDown}3')
		expect(document.activeElement).toBe(qingdao.getByRole('button', { name: /Terminé/ }))
		await user.keyboard('{Enter}')
		await qingdao.findByText(/Terminé, vers cette année/)
		expect(sent[0]).toMatchObject({
			name: 'EndRecord',
			variables: { id: 'office:R037', version: 4, on: { date: '2026', approximate: true } },
		})
		await vi.waitFor(() =>
			expect(document.activeElement).toBe(shandong.getByRole('button', { name: /Toujours vrai/ })),
		)
		await user.keyboard('2')
		const change = shandong.getByRole('link', { name: /A changé/ })
		expect(document.activeElement).toBe(change)
		expect(change.getAttribute('href')).toBe(`/declarer?pour=${LOIRE}&fiche=partnership:P013`)
		await user.keyboard('z')
		await qingdao.findByRole('button', { name: /Toujours vrai/ })
		expect(sent[1]).toMatchObject({ name: 'TakeBackWrite', variables: { id: 'office:R037', version: 5 } })
	})

	it('keeps the focus after the last fact: Z undoes it, and it can be answered again', async () => {
		const { user, sent } = show({}, SHANDONG)
		const shandong = await fact('Fiche partnership:P013')
		const right = () => shandong.findByRole('button', { name: /Toujours vrai/ })
		;(await right()).focus()
		await user.keyboard('{Enter}')
		const undo = await shandong.findByRole('button', { name: 'Annuler' })
		await vi.waitFor(() => expect(document.activeElement).toBe(undo))
		await user.keyboard('z')
		const again = await right()
		expect(sent.map(({ name }) => name)).toEqual(['ConfirmRecord', 'TakeBackWrite'])
		expect(document.activeElement).toBe(again)
	})

	it('shows a failed answer again, says so, and sends it again under the same key', async () => {
		let isLost = true
		const keys: unknown[] = []
		const confirmed = ({ key, id, version }: Record<string, unknown>) => {
			keys.push(key)
			return isLost ? { lost: true } : { confirmRecord: { __typename: 'WrittenRecord', id, version } }
		}
		const { user } = show({ ConfirmRecord: confirmed })
		const shandong = await fact('Fiche partnership:P013')
		await user.click(shandong.getByRole('button', { name: /Toujours vrai/ }))
		await shandong.findByText(/Pas enregistré/)
		shandong.getByRole('button', { name: /Toujours vrai/ })
		isLost = false
		await user.click(shandong.getByRole('button', { name: 'Renvoyer' }))
		await shandong.findByRole('button', { name: 'Annuler' })
		// Once more by itself, then by the reader.
		expect(keys).toHaveLength(3)
		expect(new Set(keys).size).toBe(1)
	})

	it('offers to call off a mission in its form, and not to end it', async () => {
		show({}, MISSION)
		const mission = await fact('Fiche mission:M900')
		expect(mission.getByRole('link', { name: /Annulée/ }).getAttribute('href')).toContain('statut=CANCELLED')
	})

	it('says when there is nothing to confirm', async () => {
		show({ DueRecords: ownRecordList() })
		await screen.findByText(/^Tout est confirmé/)
	})
})

describe('A fact of another country than the page’s', () => {
	it('names its country, and its links lead there', async () => {
		const partnerCountry = { __typename: 'PartnerCountry', code: 'XV' }
		const [china, valdoria] = [
			{ code: 'CN', name: 'Chine', isDefault: true },
			{ code: 'XV', name: 'Valdoria', isDefault: false },
		]
		mount(
			<CountriesProvider value={{ all: [china, valdoria], chosen: china, others: [valdoria] }}>
				<TodayProvider value="2026-11-30">
					<RecordsToConfirm actor={actorNamed(LOIRE, 'Pays de la Loire')} />
				</TodayProvider>
			</CountriesProvider>,
			'fr',
			'/mon-organisation',
			{ DueRecords: ownRecordList(SHANDONG, ownRecord('partnership:xv-L1', { partnerCountry })) },
		)
		const other = await screen.findByRole('link', { name: 'Fiche partnership:xv-L1' })
		expect(other.getAttribute('href')).toBe('/fiches/partnership:xv-L1?country=XV')
		const fact = other.closest('li') as HTMLElement
		expect(fact.textContent).toContain('Valdoria')
		expect(
			within(fact)
				.getByRole('link', { name: /A changé/ })
				.getAttribute('href'),
		).toContain('country=XV')
		const own = screen.getByRole('link', { name: 'Fiche partnership:P013' })
		expect(own.getAttribute('href')).toBe('/fiches/partnership:P013')
		expect(own.closest('li')?.textContent).not.toContain('Chine')
	})
})
