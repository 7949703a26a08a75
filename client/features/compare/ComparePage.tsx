import { skipToken, useQuery } from '@apollo/client/react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { ComparePageDocument } from '../../graphql/generated/ComparePage'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import type { ComparePageQuery } from '../../graphql/generated/types'
import { type ComparedPair, formatPair, parsePair } from '../../state/comparedPair'
import { EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button, ButtonLink } from '../../ui/Button'
import { RankedList, ResultSection } from '../../ui/RankedItem'
import { wordsOf } from '../../ui/Sentence'
import { ActorField } from '../../views/actor/ActorField'
import { ActorLink } from '../../views/actor/ActorLink'
import { OpportunityItem } from '../../views/listItems/OpportunityItem'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import { ScreenHead } from '../../views/screen/ScreenHead'
import type { CopiedContent } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import { ComparedColumns } from './ComparedColumns'
import styles from './ComparePage.module.css'
import { NearMissionsSection } from './NearMissionsSection'

/** Compares two actors: what they share, what only one has, where they overlap, what they could pool. */
export function ComparePage() {
	const { translate } = useText()
	const { query, filtered, go, languageArgument: language, asOf, includeScenario } = useAddress()
	const pair = parsePair(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const { a, b } = pair
	const result = useQuery(
		ComparePageDocument,
		a === null || b === null
			? skipToken
			: { variables: { language, a, b, filter: { asOf, includeScenario } } },
	)
	const choose = (next: ComparedPair): void => go(filtered(formatPair(next)), { replace: true })
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('compare.title')}
				standfirst={translate('compare.standfirst')}
				coverage={coverage}
			/>
			<div className={styles.pair}>
				{(['a', 'b'] as const).map((end) => (
					<ActorField
						key={end}
						label={translate(end === 'a' ? 'compare.first' : 'compare.second')}
						placeholder={translate('explorer.searchPlaceholder')}
						kinds={ACTOR_KINDS}
						chosen={pair[end]}
						onChoose={(id) => choose({ ...pair, [end]: id })}
					/>
				))}
				{a !== null && b !== null && (
					<Button kind="quiet" onClick={() => choose({ a: b, b: a })}>
						{translate('compare.swap')}
					</Button>
				)}
			</div>
			{a !== null && b !== null ? (
				<Answer of={result} reading={translate('compare.reading')}>
					{({ compare }) => <Compared compare={compare} />}
				</Answer>
			) : (
				<p className="soft">{translate('compare.chooseTwo')}</p>
			)}
		</div>
	)
}

type Comparison = ComparePageQuery['compare']

function Compared({ compare }: { compare: Comparison }) {
	const { translate } = useText()
	const { to } = useAddress()
	const { a, b } = compare
	const names = { a: a.name, b: b.name }
	// Measures of the two actors alone; the lists also count the actors on their territories.
	const measures = [compare.affinity, compare.pairOverlap].filter((measure) => measure !== null)
	return (
		<>
			<p className="sentence prose">{compare.sentence}</p>
			<Share
				title={`${a.name} – ${b.name}`}
				sentence={compare.sentence}
				copied={copiedOfComparison(compare)}
				isOfAllDays
			/>
			<p className="meta-line">
				<ActorLink actor={a} />
				<ActorLink actor={b} />
				{measures.length > 0 && <span>{translate('compare.ownMeasures')}</span>}
				{measures.map(({ sentence }) => (
					<span key={sentence}>{sentence}</span>
				))}
			</p>
			<div className="actions">
				<ButtonLink to={to(EXPLORER_PATH, {}, { ids: [a.id, b.id].join(','), as: 'graph' })}>
					{translate('compare.onGraph')}
				</ButtonLink>
			</div>
			{(['partners', 'cities', 'sectors'] as const).map((what) => (
				<ComparedColumns key={what} what={what} items={compare[what]} names={names} />
			))}
			<NearMissionsSection compare={compare} names={names} />
			<div className={styles.results}>
				<ResultSection
					resultKind="overlap"
					title={translate('compare.overlaps', { count: compare.overlaps.totalCount })}
				>
					<RankedList resultKind="overlap">
						{compare.overlaps.nodes.map((overlap) => (
							<OverlapItem key={overlap.id} overlap={overlap} />
						))}
					</RankedList>
				</ResultSection>
				<ResultSection
					resultKind="opportunity"
					title={translate('compare.opportunities', { count: compare.opportunities.totalCount })}
				>
					<RankedList resultKind="opportunity">
						{compare.opportunities.nodes.map((opportunity) => (
							<OpportunityItem key={opportunity.id} opportunity={opportunity} />
						))}
					</RankedList>
				</ResultSection>
			</div>
		</>
	)
}

/**
 * The content of a dated copy of a comparison: its overlaps and opportunities, with their numbers of records.
 */
export function copiedOfComparison({
	overlaps,
	opportunities,
}: Pick<ComparePageQuery['compare'], 'overlaps' | 'opportunities'>): CopiedContent {
	const items = [...overlaps.nodes, ...opportunities.nodes].map(({ id, evidenceCount, sentenceParts }) => ({
		id,
		version: evidenceCount,
		label: wordsOf(sentenceParts),
	}))
	return { of: 'results', items, total: overlaps.totalCount + opportunities.totalCount }
}
