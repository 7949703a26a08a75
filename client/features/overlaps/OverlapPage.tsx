import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { OverlapPageDocument } from '../../graphql/generated/OverlapPage'
import { actorPath, OVERLAPS_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { NameText } from '../../ui/Name'
import { wordsOf } from '../../ui/Sentence'
import { AcceptedFrom } from '../../views/listItems/AcceptedFrom'
import { NoResult } from '../../views/screen/NoResult'
import { ResultActions } from '../../views/screen/ResultActions'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { SavablePicture } from '../../views/share/SavablePicture'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import { CrowdingPicture } from './CrowdingPicture'
import { LinksPicture } from './LinksPicture'
import { NextSteps } from './NextSteps'
import { OfficesPicture } from './OfficesPicture'
import { OverlapHead } from './OverlapHead'
import { SeverityPanel } from './SeverityPanel'
import { SharedSectors } from './SharedSectors'
import type { ShownOverlap } from './shownOverlap'

/** One overlap: who, where, when, its severity, its evidence, whom to call. */
export function OverlapPage({ Desk, Discussion, Propose }: Slots) {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario } = useAddress()
	const { asked } = useRollUp()
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(OverlapPageDocument, {
		variables: { id, asOf, includeScenario, ...asked, language: languageArgument },
	})
	const isGone = result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.overlap === null
	if (isGone) return <NoResult scenarioLoaded={coverage?.scenarioLoaded ?? false} />
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('overlap.reading')} title={translate('error.page.overlap')}>
				{({ overlap }) =>
					overlap && (
						<Overlap
							overlap={overlap}
							today={asOf ?? coverage?.today ?? overlap.period?.end ?? ''}
							Desk={Desk}
							Discussion={Discussion}
							Propose={Propose}
						/>
					)
				}
			</Answer>
		</div>
	)
}

/** Components of other tasks, which draw nothing for visitors. */
interface Slots {
	/** Verdicts of its actors and of coordinators. */
	Desk: ComponentType<{ overlap: string }>
	/** The discussion of those concerned. */
	Discussion: ComponentType<{ overlap: string }>
	/** The link that proposes something instead. */
	Propose: ComponentType<{ overlap: string; place: string | null }>
}

interface Props extends Slots {
	overlap: ShownOverlap
	today: string
}

function Overlap({ overlap, today, Desk, Discussion, Propose }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const place = overlap.place ?? overlap.partner
	const lines = evidenceLines(overlap.evidence, overlap.possible)
	return (
		<>
			<Breadcrumb
				items={[
					{ key: 'overlaps', label: translate('shell.overlaps'), to: to(OVERLAPS_PATH, {}, parameters) },
					...(place ? [{ key: 'place', label: <NameText of={place} />, to: to(actorPath(place.id)) }] : []),
					{
						key: 'page',
						label: overlap.crowding ? (overlap.period?.text ?? overlap.kindName) : overlap.kindName,
					},
				]}
			/>
			<div className="main-and-aside">
				<div className="lead">
					<OverlapHead overlap={overlap} />
					<SavablePicture title={overlap.title} sentence={wordsOf(overlap.sentenceParts)}>
						<Picture overlap={overlap} today={today} />
					</SavablePicture>
				</div>
				<aside>
					<SeverityPanel overlap={overlap} />
					<Desk overlap={overlap.id} />
					<AcceptedFrom origin={overlap.id} />
					<NextSteps overlap={overlap} Propose={Propose} />
					<WhomToCall className="side-section" contacts={overlap.contacts} actors={overlap.actors} />
				</aside>
				<div className="rest">
					<SharedSectors shared={overlap.sharedSectors} />
					<section className="block" id="preuves">
						<h2>{translate('result.evidence')}</h2>
						<EvidenceTable lines={lines} />
						<ResultActions
							lines={lines}
							fileName={`constellations-${overlap.id.replaceAll(/[^a-z0-9]+/gi, '-')}`}
							cypher={overlap.cypher}
						/>
					</section>
					<Discussion overlap={overlap.id} />
				</div>
			</div>
		</>
	)
}

function Picture({ overlap, today }: { overlap: ShownOverlap; today: string }) {
	switch (overlap.kind) {
		case 'CROWDING':
			return <CrowdingPicture overlap={overlap} today={today} />
		case 'SAME_PARTNER':
		case 'SAME_TERRITORY':
			return <LinksPicture overlap={overlap} today={today} />
		case 'SAME_CITY_OFFICES':
			return <OfficesPicture overlap={overlap} today={today} />
	}
}
