import type { ComparedFragment, ComparedItemFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { ActorLink } from '../../views/actor/ActorLink'

export interface ComparedNames {
	readonly a: string
	readonly b: string
}

/** Three columns: only the first actor, both, only the second; each with its number of records. */
export function ComparedColumns({
	what,
	items,
	names,
}: {
	what: 'partners' | 'cities' | 'sectors'
	items: ComparedFragment
	names: ComparedNames
}) {
	const { translate } = useText()
	const rows = rowsOf(items)
	const total = items.sharedTotal + items.onlyATotal + items.onlyBTotal
	const columns = useColumns(what, names)
	return (
		<section className="block">
			<h2>{translate(`compare.${what}`)}</h2>
			<p className="line">
				<span>{translate('compare.onlyOne', { name: names.a, count: items.onlyATotal })}</span>
				<b>{translate('compare.both', { count: items.sharedTotal })}</b>
				<span>{translate('compare.onlyOne', { name: names.b, count: items.onlyBTotal })}</span>
			</p>
			{rows.length > 0 && (
				<DataTable
					caption={<VisuallyHidden>{translate(`compare.${what}`)}</VisuallyHidden>}
					columns={columns}
					rows={rows}
					rowKey={({ item }) => item.key}
				/>
			)}
			{total > rows.length && (
				<p className="caption">{translate('compare.left', { count: total - rows.length })}</p>
			)}
		</section>
	)
}

interface Row {
	readonly item: ComparedItemFragment
	/** Shared rows first, then those of each actor. */
	readonly rank: number
}

function rowsOf({ shared, onlyA, onlyB }: ComparedFragment): readonly Row[] {
	return [shared, onlyA, onlyB].flatMap((items, rank) => items.map((item) => ({ item, rank })))
}

function useColumns(what: 'partners' | 'cities' | 'sectors', names: ComparedNames): readonly Column<Row>[] {
	const { translate } = useText()
	const nameOf = ({ actor, sector }: ComparedItemFragment): string => actor?.name ?? sector?.label ?? ''
	const whose = [
		translate('compare.whose.both'),
		translate('compare.whose.one', { name: names.a }),
		translate('compare.whose.one', { name: names.b }),
	]
	return [
		{
			key: 'name',
			label: translate(`compare.column.${what}`),
			sortBy: ({ item }) => nameOf(item),
			cell: ({ item }) => (item.actor ? <ActorLink actor={item.actor} /> : nameOf(item)),
		},
		{
			key: 'whose',
			label: translate('compare.column.whose'),
			sortBy: ({ rank }) => rank,
			cell: ({ rank }) => whose[rank] ?? '',
		},
		{
			key: 'a',
			label: names.a,
			numeric: true,
			sortBy: ({ item }) => item.evidenceOfATotal,
			cell: ({ item }) => item.evidenceOfATotal,
		},
		{
			key: 'b',
			label: names.b,
			numeric: true,
			sortBy: ({ item }) => item.evidenceOfBTotal,
			cell: ({ item }) => item.evidenceOfBTotal,
		},
	]
}
