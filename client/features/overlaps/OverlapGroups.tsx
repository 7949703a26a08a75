import { OverlapGroupsDocument } from '../../graphql/generated/OverlapGroups'
import type { OverlapFilter, OverlapGroupsQuery } from '../../graphql/generated/types'
import type { Arrangement } from '../../state/arrangement'
import type { OverlapFilters } from '../../state/overlapFilters'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages, type Pages, usePages } from '../../ui/PagedList'
import { rangeOf } from '../../views/presence/layoutPresence'
import { PresenceLegend } from '../../views/presence/PresenceStrip'
import { NothingFound } from './NothingFound'
import { OverlapGroup } from './OverlapGroup'
import { OpportunitiesOfOnlySector } from './OverlapResults'
import styles from './OverlapsPage.module.css'

const PAGE = 20

interface Props {
	filter: OverlapFilter | null
	filters: OverlapFilters
	grouping: NonNullable<Arrangement['group']>
	order: Arrangement['order']
}

/** Overlaps grouped by place or actor, the largest group first, on one scale of years. */
export function OverlapGroups(props: Props) {
	const { filter, filters, grouping, order } = props
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		OverlapGroupsDocument,
		{
			variables: { language, filter: filter ?? {}, grouping, order, first: PAGE },
			skip: filter === null,
		},
		({ overlapGroups }) => overlapGroups,
	)
	return (
		<Answer of={result} reading={translate('overlaps.reading')} isTall isLong>
			{({ overlapGroups }) =>
				overlapGroups.overlapsTotal === 0 ? (
					<>
						<NothingFound />
						<OpportunitiesOfOnlySector filters={filters} />
					</>
				) : (
					<Found {...props} found={overlapGroups} pages={pages} />
				)
			}
		</Answer>
	)
}

function Found({
	found: { edges, totalCount, overlapsTotal, ungrouped },
	pages,
	filter,
	filters,
	grouping,
	order,
}: Props & { found: OverlapGroupsQuery['overlapGroups']; pages: Pages }) {
	const { translate } = useText()
	const day = useReadingDay()
	const spans = edges.flatMap(({ node }) => node.presence)
	const range = rangeOf(spans, Number(day?.slice(0, 4) ?? Math.max(...spans.map(({ until }) => until))))
	return (
		<section className="result-section overlap">
			<header>
				<div role="status">
					<h2>
						{translate(`overlaps.groupCount.${grouping}`, { count: overlapsTotal, groups: totalCount })}
					</h2>
				</div>
				<span className="caption">
					{translate('overlaps.groupOrder', { order: translate(`overlaps.ordered.${order}`) })}
				</span>
			</header>
			<PresenceLegend />
			{grouping !== 'PLACE' && <p className="small soft">{translate('overlaps.groupNote')}</p>}
			{ungrouped > 0 && <p className="small soft">{translate('overlaps.ungrouped', { count: ungrouped })}</p>}
			<OpportunitiesOfOnlySector filters={filters} />
			<ol className={`groups ${styles.groups}`}>
				{edges.map(({ node }) => (
					<OverlapGroup
						// Another order or other filters make other lists, so that open groups load again.
						key={`${grouping} ${node.id}`}
						group={node}
						range={range}
						filter={filter ?? {}}
						filters={filters}
						grouping={grouping}
						order={order}
					/>
				))}
			</ol>
			<MorePages of={pages} />
		</section>
	)
}
