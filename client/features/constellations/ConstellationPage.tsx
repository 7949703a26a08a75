import { useQuery } from '@apollo/client/react'
import { Link, useParams } from 'react-router'
import { ConstellationPageDocument } from '../../graphql/generated/ConstellationPage'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { CONSTELLATIONS_PATH, EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { NoResult } from '../../views/screen/NoResult'
import { ResultActions } from '../../views/screen/ResultActions'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { SavablePicture } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import styles from './ConstellationsPage.module.css'
import { explorerParametersOfCard, type WholeConstellation } from './constellationCard'
import { confidenceParameter, parseConstellationFilters } from './constellationFilters'
import { MeetingPanel } from './MeetingPanel'
import { MemberLinks } from './MemberLinks'
import { Members } from './Members'
import { PathsToCentre } from './PathsToCentre'
import { RadialMap } from './RadialMap'

/** One constellation: its members, their links, who is missing, the meeting to propose, the evidence. */
export function ConstellationPage() {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { query, asOf, includeScenario, languageArgument: language } = useAddress()
	const { minConfidence } = parseConstellationFilters(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const result = useQuery(ConstellationPageDocument, {
		variables: { language, ids: [id], filter: { asOf, includeScenario, minConfidence } },
	})
	const isGone = result.error
		? errorCode(result.error) === 'NOT_FOUND'
		: result.data?.constellations.nodes.length === 0
	if (isGone) return <NoResult scenarioLoaded={coverage?.scenarioLoaded ?? false} />
	return (
		<div className="page-width">
			<Answer
				of={result}
				reading={translate('constellations.reading')}
				title={translate('error.page.constellation')}
			>
				{({ constellations: { nodes } }) => nodes.map((found) => <Shown key={found.id} found={found} />)}
			</Answer>
		</div>
	)
}

function Shown({ found }: { found: WholeConstellation }) {
	const { translate } = useText()
	const { to, query } = useAddress()
	const confidence = confidenceParameter(parseConstellationFilters(query))
	const lines = evidenceLines(found.evidence)
	const lead = translate('constellations.lead', {
		centre: found.centre?.name ?? '',
		far: found.paths.filter(({ isFar }) => isFar).length,
	})
	return (
		<>
			<Breadcrumb
				items={[
					{
						key: 'list',
						label: translate('shell.constellations'),
						to: to(CONSTELLATIONS_PATH, {}, confidence),
					},
					{ key: 'page', label: found.centre ? <NameText of={found.centre} /> : found.title },
				]}
			/>
			<div className={`main-and-aside ${styles.page}`}>
				<div className="lead">
					<p className="status-line">
						<span>
							{translate('constellations.actors', {
								count: found.actorsTotal,
								near: found.nearTotal,
								far: found.actorsTotal - found.nearTotal,
							})}
						</span>
						<Link to={to(EXPLORER_PATH, {}, explorerParametersOfCard(found))}>
							{translate('explorer.seeOnGraph')}
						</Link>
						{found.scenario && <ScenarioMark />}
						<AsOfNote />
					</p>
					<PageTitle text={found.title} />
					<p className="standfirst">{lead}</p>
					<Share
						title={found.title}
						sentence={`${lead} ${found.missingSentence}`}
						copied={copiedOfEvidence(found.evidence, found.evidenceCount)}
					/>
					<Members card={found} />
				</div>
				<aside>
					<SavablePicture title={found.title}>
						<RadialMap card={found} />
					</SavablePicture>
					<MeetingPanel found={found} />
				</aside>
				<div className="rest">
					<PathsToCentre card={found} />
					<MemberLinks card={found} />
					<section className="block" id="preuves">
						<h2>{translate('result.evidence')}</h2>
						<EvidenceTable lines={lines} />
						<ResultActions
							lines={lines}
							fileName={`constellations-${found.id.replaceAll(/[^a-z0-9]+/gi, '-')}`}
						/>
					</section>
				</div>
			</div>
		</>
	)
}
