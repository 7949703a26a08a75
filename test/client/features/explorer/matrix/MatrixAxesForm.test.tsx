// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { MatrixAxesForm } from '../../../../../client/features/explorer/matrix/MatrixAxesForm'
import {
	type ExplorerView,
	formatExplorerView,
	parseExplorerView,
} from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'

it('sorts by likeness until the reader chooses the fullest first, which the address keeps', async () => {
	const onChange = vi.fn<(next: ExplorerView) => void>()
	const { user } = mount(<MatrixAxesForm view={parseExplorerView('')} onChange={onChange} />)
	const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ordre' })
	expect(order.value).toBe('likeness')
	await user.selectOptions(order, 'Par nombre de fiches')
	const next = onChange.mock.lastCall?.[0]
	expect(next).toMatchObject({ order: 'count', cell: null })
	if (next) expect(parseExplorerView(new URLSearchParams(formatExplorerView(next))).order).toBe('count')
})
