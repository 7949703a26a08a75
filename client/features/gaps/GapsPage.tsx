import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { useFreshQuery } from '../../export/useFreshQuery'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { GapsPageDocument } from '../../graphql/generated/GapsPage'
import { DEFAULT_VIEW, formatExplorerView } from '../../state/explorerView'
import { actorPath, EXPLORER_PATH, OPPORTUNITIES_PATH, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useWidestLevels } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence, wordsOf } from '../../ui/Sentence'
import { ActorLinks } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { ScreenHead } from '../../views/screen/ScreenHead'
import type { CopiedContent } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import { ExpandableList } from './ExpandableList'
import { PlaceExport, WishExport } from './GapExports'
import { MIN_FOR_A_SHARE, type ShownGaps } from './shownGaps'

/**
 * The reverse of overlaps: places without anybody, wishes without an answer, places that depend on one actor.
 */
export function GapsPage() {
	const { translate } = useText()
	const { asOf, includeScenario, languageArgument: language } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const variables = { language, filter: { asOf, includeScenario } }
	const result = useQuery(GapsPageDocument, { variables })
	const ask = useFreshQuery()
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('gaps.title')}
				standfirst={translate('gaps.standfirst')}
				coverage={coverage}
			/>
			<div className="export-actions">
				<Share
					title={translate('gaps.title')}
					sentence={translate('gaps.standfirst')}
					copied={async (signal) => copiedOfGaps((await ask(GapsPageDocument, variables, signal)).gaps)}
				/>
			</div>
			<Answer of={withPreviousData(result)} reading={translate('gaps.reading')} isTall>
				{({ gaps }) => (
					<>
						<SectorsByPlace gaps={gaps} />
						<div className="columns">
							<UnansweredWishes gaps={gaps} />
							<DominatedPlaces gaps={gaps} />
						</div>
					</>
				)}
			</Answer>
		</div>
	)
}

/** Links to the explorer's matrix of sectors and territories, whose empty cells are gaps. */
function SectorsByPlace({ gaps }: { gaps: ShownGaps }) {
	const { translate } = useText()
	const { to } = useAddress()
	const widest = useWidestLevels()
	const view = { ...DEFAULT_VIEW, ...widest, rows: 'what', columns: 'where', gaps: true } as const
	return (
		<section className="block">
			<h2>{translate('gaps.matrix')}</h2>
			<p className="small soft">{translate('gaps.matrixCount', { empty: gaps.emptyTotal })}</p>
			<div className="actions">
				<ButtonLink kind="primary" to={to(EXPLORER_PATH, {}, formatExplorerView(view, widest))}>
					{translate('gaps.toMatrix')}
				</ButtonLink>
			</div>
		</section>
	)
}

/** Open wishes that no other open wish answers. */
function UnansweredWishes({ gaps }: { gaps: ShownGaps }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="souhaits">
			<h2>{translate('gaps.unanswered')}</h2>
			<p className="small soft">{translate('gaps.unansweredCount', { count: gaps.unansweredTotal })}</p>
			{gaps.unansweredTotal > 0 && <WishExport />}
			<ExpandableList items={gaps.unanswered}>
				{({ wish, sentenceParts }) => (
					<li key={wish.id}>
						<Sentence parts={sentenceParts} to={to(recordPath(wish.id))} />
						<div className="meta-line">
							{wish.scenario && <ScenarioMark />}
							<FreshnessNote record={{ ...wish, kind: 'WISH', wishDirection: wish.direction }} />
							<Link to={to(OPPORTUNITIES_PATH, { actor: wish.actor.id })}>{translate('gaps.board')}</Link>
						</div>
					</li>
				)}
			</ExpandableList>
		</section>
	)
}

/** Places where one actor holds more than 70 % of the weight. */
function DominatedPlaces({ gaps }: { gaps: ShownGaps }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="un-seul">
			<h2>{translate('gaps.dominated')}</h2>
			<p className="small soft">{translate('gaps.dominatedCount', { count: gaps.dominatedTotal })}</p>
			{gaps.dominatedTotal > 0 && <PlaceExport />}
			<ExpandableList items={gaps.dominated}>
				{(found) => {
					const { place, actors, records, evidenceCount, sentenceParts } = found
					return (
						<li key={place.id}>
							{records >= MIN_FOR_A_SHARE ? (
								<Sentence parts={sentenceParts} to={to(actorPath(place.id))} />
							) : (
								<div className="meta-line">
									<ActorLinks actors={[place]} />
									<span>{translate('gaps.dominatedFew', { own: evidenceCount, records })}</span>
									<ActorLinks actors={actors} />
								</div>
							)}
							<News of={found} />
						</li>
					)
				}}
			</ExpandableList>
		</section>
	)
}

/** The age of the news of that actor's records there, and how many are from memory. */
function News({ of: { lastNews, fromMemoryCount } }: { of: ShownGaps['dominated'][number] }) {
	const { translate } = useText()
	return (
		<div className="meta-line">
			{fromMemoryCount > 0 && (
				<span>{translate('freshness.memoryMentions', { count: fromMemoryCount })}</span>
			)}
			<FreshnessNote record={{ kind: 'PARTNERSHIP', lastNews }} />
		</div>
	)
}

/** The content of a dated copy: each wish, and each place with its number of records. */
export function copiedOfGaps({
	unanswered,
	unansweredTotal,
	dominated,
	dominatedTotal,
}: ShownGaps): CopiedContent {
	const wishes = unanswered.map(({ wish, sentenceParts }) => ({
		id: wish.id,
		version: 1,
		label: wordsOf(sentenceParts),
	}))
	const places = dominated.map(({ place, evidenceCount }) => ({
		id: place.id,
		version: evidenceCount,
		label: place.name,
	}))
	return { of: 'results', items: [...wishes, ...places], total: unansweredTotal + dominatedTotal }
}
