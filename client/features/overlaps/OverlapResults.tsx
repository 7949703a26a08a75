import type { OverlapListQuery } from '../../graphql/generated/types'
import type { OverlapFilters } from '../../state/overlapFilters'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages } from '../../ui/PagedList'
import { RankedList } from '../../ui/RankedItem'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import { MatchNote } from '../../views/territory/MatchNote'
import { OwnFirstList } from '../../views/territory/OwnFirstList'
import { OpportunitiesOfSector } from '../../views/territory/ResultsOfSector'
import { NothingFound } from './NothingFound'
import type { PagedOverlaps } from './useOverlapList'

interface Props {
	list: PagedOverlaps
	filters: OverlapFilters
	caption: string
}

/** The overlaps as one list: the chosen territory's own before those of actors on it. */
export function OverlapResults({ list, filters, caption }: Props) {
	const { translate } = useText()
	return (
		<Answer of={list.result} reading={translate('overlaps.reading')} isTall isLong>
			{({ overlaps }) =>
				overlaps.totalCount === 0 ? (
					<>
						<NothingFound />
						<OpportunitiesOfOnlySector filters={filters} />
					</>
				) : (
					<section className="result-section overlap">
						<header>
							<div role="status">
								<h2>{translate('overlaps.count', { count: overlaps.totalCount })}</h2>
							</div>
							<span className="caption">{caption}</span>
						</header>
						<OwnAndOthersCounts overlaps={overlaps} />
						<OpportunitiesOfOnlySector filters={filters} />
						<OverlapPages list={list} filters={filters} isSplit />
					</section>
				)
			}
		</Answer>
	)
}

/** The loaded pages, and a button for the next one. */
export function OverlapPages({
	list: { result, pages },
	filters,
	isSplit = false,
}: Omit<Props, 'caption'> & {
	/** Whether a heading precedes the overlaps of actors on the chosen territory. */
	isSplit?: boolean
}) {
	const { actor } = useAddress()
	if (!result.data) return null
	const { edges, totalCount, ownCount } = result.data.overlaps
	const item = (node: Listed) => (
		<OverlapItem
			key={node.id}
			overlap={node}
			note={<MatchNote match={node} asked={[actor, filters.withActor]} />}
		/>
	)
	const nodes = edges.map(({ node }) => node)
	return (
		<>
			{isSplit && isOwnFirst(nodes) ? (
				<OwnFirstList resultKind="overlap" items={nodes} othersCount={totalCount - ownCount}>
					{item}
				</OwnFirstList>
			) : (
				<RankedList resultKind="overlap">{nodes.map(item)}</RankedList>
			)}
			<MorePages of={pages} />
		</>
	)
}

type Listed = OverlapListQuery['overlaps']['edges'][number]['node']

/** « 2 en propre, 15 sur son territoire »; nothing if all are its own. */
function OwnAndOthersCounts({ overlaps: { ownCount, totalCount } }: Pick<OverlapListQuery, 'overlaps'>) {
	const { translate } = useText()
	if (ownCount === totalCount) return null
	return (
		<p className="small soft">
			{translate('territory.apart', { own: ownCount, others: totalCount - ownCount })}
		</p>
	)
}

/** The opportunities in the only sector of the filter. */
export function OpportunitiesOfOnlySector({ filters: { sectors } }: Pick<Props, 'filters'>) {
	const [sector] = sectors
	return sector === undefined || sectors.length > 1 ? null : <OpportunitiesOfSector sector={sector} />
}

/** false if the order mixes both, for instance by date; a heading would then split the list. */
function isOwnFirst(nodes: readonly Listed[]): boolean {
	const firstOther = nodes.findIndex(({ isOwn }) => isOwn === false)
	return firstOther < 0 || nodes.slice(firstOther).every(({ isOwn }) => isOwn === false)
}
