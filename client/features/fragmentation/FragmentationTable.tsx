import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { ActorLink } from '../../views/actor/ActorLink'
import { type FragmentationIndex, nameOfIndex } from './fragmentationIndex'
import { SizeLines } from './SizeLines'

/** The indexes as a table, including those without a value, with the reason. */
export function FragmentationTable({ indexes }: { indexes: readonly FragmentationIndex[] }) {
	const { translate, number } = useText()
	return (
		<DataTable
			caption={translate('fragmentation.tableCaption')}
			rows={indexes}
			rowKey={({ key }) => key}
			columns={[
				{
					key: 'name',
					label: translate('fragmentation.name'),
					cell: (index) => (index.actor ? <ActorLink actor={index.actor} /> : nameOfIndex(index)),
					sortBy: nameOfIndex,
				},
				{
					key: 'actors',
					label: translate('fragmentation.actors'),
					numeric: true,
					cell: ({ actorCount }) => number(actorCount),
					sortBy: ({ actorCount }) => actorCount,
				},
				{
					key: 'value',
					label: translate('fragmentation.effective'),
					numeric: true,
					cell: ({ effectiveNumber: { value, sentence } }) => (value === null ? sentence : number(value, 1)),
					sortBy: ({ effectiveNumber }) => effectiveNumber.value ?? 0,
				},
				{
					key: 'established',
					label: translate('fragmentation.established'),
					numeric: true,
					cell: ({ effectiveEstablished: { value } }) => (value === null ? '–' : number(value, 1)),
					sortBy: ({ effectiveEstablished }) => effectiveEstablished.value ?? 0,
				},
				{
					key: 'sizes',
					label: translate('fragmentation.smallTowns'),
					cell: ({ sizes }) => <SizeLines sizes={sizes} />,
					sortBy: ({ sizes }) => sizes.find(({ size }) => size === 'SMALL')?.actors ?? 0,
				},
				{
					key: 'coverage',
					label: translate('fragmentation.confirmed'),
					numeric: true,
					cell: ({ coverage }) =>
						translate('fragmentation.ofRecords', {
							confirmed: coverage.confirmed,
							records: coverage.records,
						}),
					sortBy: ({ coverage }) => coverage.confirmed,
				},
			]}
		/>
	)
}
