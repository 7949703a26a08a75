// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RecordsTable } from '../../../../../client/features/explorer/table/RecordsTable'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'
import { dataOf, recordOf } from '../explorerRecords'

function show(view: Partial<ExplorerView> = {}) {
	const onChange = vi.fn<(next: ExplorerView) => void>()
	const mounted = mount(
		<RecordsTable
			view={{ ...DEFAULT_VIEW, as: 'table', ...view }}
			data={dataOf([recordOf({ id: 'partnership:P1', french: ['Nord', 'Sud'], partner: ['Oriel'] })])}
			onChange={onChange}
		/>,
	)
	return { ...mounted, onChange }
}

describe('The table of the explorer', () => {
	it('selects an actor of either side by its name, with the keyboard too', async () => {
		const { user, onChange } = show({ cell: { row: 'Nord', column: null }, page: 3 })
		screen.getByRole('button', { name: 'Choisir Sud' }).focus()
		await user.keyboard('{Enter}')
		expect(onChange.mock.lastCall?.[0]).toMatchObject({ as: 'table', chosen: ['Sud'], cell: null, page: 1 })
		await user.click(screen.getByRole('button', { name: 'Choisir Oriel' }))
		expect(onChange.mock.lastCall?.[0].chosen).toEqual(['Oriel'])
	})

	it('marks the selected one', () => {
		show({ chosen: ['Nord'] })
		expect(screen.getByRole('button', { name: 'Choisir Nord' }).getAttribute('aria-pressed')).toBe('true')
		expect(screen.getByRole('button', { name: 'Choisir Oriel' }).getAttribute('aria-pressed')).toBe('false')
	})

	it('names two sectors of a record, and says how many more there are', () => {
		const record = recordOf({ id: 'partnership:P1' })
		const sectors = ['Culture', 'Santé', 'Tourisme', 'Sport'].map((label) => ({ label }))
		mount(
			<RecordsTable
				view={{ ...DEFAULT_VIEW, as: 'table' }}
				data={dataOf([{ ...record, sectors } as typeof record])}
				onChange={vi.fn()}
			/>,
		)
		expect(screen.getByText('Culture, Santé et 2 autres')).toBeDefined()
	})
})
