import { useQuery } from '@apollo/client/react'
import { useFreshQuery } from '../../export/useFreshQuery'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { GapsPageDocument } from '../../graphql/generated/GapsPage'
import { DEFAULT_VIEW, formatExplorerView } from '../../state/explorerView'
import { EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useWidestLevels } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import { copiedOfGaps } from './copiedOfGaps'
import { DominatedPlaces } from './DominatedPlaces'
import type { ShownGaps } from './shownGaps'
import { UnansweredWishes } from './UnansweredWishes'

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
