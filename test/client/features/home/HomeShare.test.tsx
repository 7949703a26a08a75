// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { HomeShare } from '../../../../client/features/home/HomeShare'
import type { InstrumentResults } from '../../../../client/features/home/instrument/useInstrument'
import type { GraphFilter } from '../../../../client/graphql/generated/types'
import { DataVersionProvider } from '../../../../client/state/dataVersion'
import { parseDatedCopy } from '../../../../client/state/datedCopy'
import { mount } from '../../mount'
import { CROSSING, DATA, month, NOTHING_CHOSEN } from './instrument/someData'

const FOUND: InstrumentResults = {
	data: DATA,
	selection: { ...NOTHING_CHOSEN, month: month('2010-08') },
	crossing: CROSSING,
	opportunities: null,
	opportunitiesError: null,
	records: null,
	placeName: null,
	counter: { of: 'crossing', figure: 2, crossing: CROSSING, there: 1 },
	isRead: true,
}

const ANSWERS = {
	RecordCopy: ({ filter }: { filter?: GraphFilter }) => ({
		records: { __typename: 'RecordConnection', totalCount: filter?.asOf ? 5 : 7, nodes: [] },
	}),
}

const show = (found: Partial<InstrumentResults> = {}) =>
	mount(
		<DataVersionProvider value={{ today: '2026-11-27', version: 'abc12' }}>
			<HomeShare found={{ ...FOUND, ...found }} where="au Pays" actorName={null} picture={createRef()} />
		</DataVersionProvider>,
		'fr',
		'/?month=2010-08&asOf=2026-11-25',
		ANSWERS,
	)

describe('The share tools of the home page', () => {
	it("offer its link, a mail with the figure's sentence and the address, paper, a dated copy", () => {
		show()
		const mail = screen.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href')
		const said = decodeURIComponent(mail ?? '')
		expect(said).toMatch(/subject=Constellations : Où les acteurs français se croisent-ils au Pays/)
		expect(said).toMatch(/août 2010/)
		expect(said).toMatch(/body=À Port, trois missions/)
		expect(said).toMatch(/\?asOf=2026-11-25&month=2010-08/)
		for (const name of ['Copier le lien', 'Imprimer', 'Figer cette page'])
			expect(screen.getByRole('button', { name })).toBeTruthy()
		for (const name of [/PNG$/, /SVG$/]) expect(screen.getByRole('button', { name })).toBeTruthy()
	})

	it('copy all records of the month, since the map shows them on every day', async () => {
		const { user } = show()
		const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
		await user.click(screen.getByRole('button', { name: 'Figer cette page' }))
		await waitFor(() => expect(copied).toHaveBeenCalledOnce())
		const copy = new URL(copied.mock.calls[0]?.[0] ?? '').searchParams.get('copy')
		expect(parseDatedCopy(copy)?.total).toBe(7)
	})

	it('come once there is something to share', () => {
		show({ isRead: false })
		expect(screen.queryByRole('button', { name: 'Copier le lien' })).toBeNull()
	})
})
