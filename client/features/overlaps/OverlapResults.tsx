import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { RankedList } from '../../ui/RankedItem'
import { ShowMore } from '../../ui/ShowMore'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import { NothingFound } from './NothingFound'
import type { PagedOverlaps } from './useOverlapList'

/** The overlaps as one list. */
export function OverlapResults({ list, caption }: { list: PagedOverlaps; caption: string }) {
	const { translate } = useText()
	return (
		<Answer of={list.result} reading={translate('overlaps.reading')}>
			{({ overlaps: { totalCount } }) =>
				totalCount === 0 ? (
					<NothingFound />
				) : (
					<section className="result-section overlap">
						<header>
							<div role="status">
								<h2>{translate('overlaps.count', { count: totalCount })}</h2>
							</div>
							<span className="caption">{caption}</span>
						</header>
						<OverlapPages list={list} />
					</section>
				)
			}
		</Answer>
	)
}

/** The pages read so far, and a button for the next. */
export function OverlapPages({ list: { result, isReading, more } }: { list: PagedOverlaps }) {
	if (!result.data) return null
	const { edges, totalCount } = result.data.overlaps
	return (
		<>
			<RankedList resultKind="overlap">
				{edges.map(({ node }) => (
					<OverlapItem key={node.id} overlap={node} />
				))}
			</RankedList>
			<ShowMore shown={edges.length} total={totalCount} isReading={isReading} onMore={more} />
		</>
	)
}
