import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { Link, useParams } from 'react-router'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { OpportunityPageDocument } from '../../graphql/generated/OpportunityPage'
import { OtherHostsDocument } from '../../graphql/generated/OtherHosts'
import { parseOpportunityChoices, weightsArgument } from '../../state/opportunityChoices'
import { actorPath, EXPLORER_PATH, OPPORTUNITIES_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { KindSign } from '../../ui/KindSign'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText, wordsOf } from '../../ui/Sentence'
import { AcceptedFrom } from '../../views/listItems/AcceptedFrom'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { NoResult } from '../../views/screen/NoResult'
import { ResultActions } from '../../views/screen/ResultActions'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { SavablePicture } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import { CriteriaList } from './CriteriaList'
import styles from './OpportunityPage.module.css'
import { OpportunityPicture } from './OpportunityPicture'
import { ScorePanel } from './ScorePanel'
import type { ShownOpportunity } from './shownOpportunity'

/**
 * One opportunity: who could pool what, why, what would lower its score, whom to call. Nothing is decided
 * here.
 */
export function OpportunityPage({ Propose }: Slots) {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario, query } = useAddress()
	const weights = weightsArgument(parseOpportunityChoices(query).weights)
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(OpportunityPageDocument, {
		variables: { id, asOf, includeScenario, weights, language: languageArgument },
	})
	const isGone = result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.opportunity === null
	if (isGone) return <NoResult scenarioLoaded={coverage?.scenarioLoaded ?? false} />
	return (
		<div className="page-width">
			<Answer
				of={result}
				reading={translate('opportunity.reading')}
				title={translate('error.page.opportunity')}
			>
				{({ opportunity }) => opportunity && <Opportunity opportunity={opportunity} Propose={Propose} />}
			</Answer>
		</div>
	)
}

/** Components of another task, which draw nothing for visitors. */
interface Slots {
	/** The link that proposes it. */
	Propose: ComponentType<{ opportunity: string; place: string | null }>
}

interface Props extends Slots {
	opportunity: ShownOpportunity
}

function Opportunity({ opportunity, Propose }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const ranked = useRanked(opportunity.guest?.id ?? null)
	const place = opportunity.office?.place ?? opportunity.place
	const { host, guest, actors } = opportunity
	const parties = host && guest ? [host, guest] : actors
	const lines = evidenceLines(opportunity.evidence)
	return (
		<>
			<Breadcrumb
				items={[
					{
						key: 'list',
						label: translate('shell.opportunities'),
						to: to(OPPORTUNITIES_PATH, {}, parameters),
					},
					...(place ? [{ key: 'place', label: <NameText of={place} />, to: to(actorPath(place.id)) }] : []),
					{ key: 'page', label: opportunity.kindName },
				]}
			/>
			<div className="main-and-aside">
				<div className="lead">
					<OpportunityHead opportunity={opportunity} />
					<SavablePicture
						title={opportunity.title}
						sentence={wordsOf(opportunity.sentenceParts)}
						legend={[opportunity.basis]}
					>
						<OpportunityPicture opportunity={opportunity} />
					</SavablePicture>
				</div>
				<aside>
					<ScorePanel opportunity={opportunity} ranked={ranked} />
					<AcceptedFrom origin={opportunity.id} />
				</aside>
				<div className="rest">
					<CriteriaList criteria={opportunity.criteria} />
					<PathList paths={opportunity.paths} />
				</div>
			</div>
			<section className={`block columns ${styles.next}`}>
				<div>
					<h2>{translate('result.own')}</h2>
					<p>
						{host && guest
							? translate('opportunity.nextText', { host: host.name, guest: guest.name })
							: translate('opportunity.nextTextAll')}
					</p>
					<p className="caption">{opportunity.basis}</p>
					<Propose opportunity={opportunity.id} place={place?.id ?? null} />
					<p className="small line">
						<Link to={to(EXPLORER_PATH, {}, { opportunity: opportunity.id })}>
							{translate('explorer.seeOnGraph')}
						</Link>
					</p>
				</div>
				<WhomToCall contacts={opportunity.contacts} actors={parties} />
			</section>
			<section className="block" id="preuves">
				<h2>{translate('result.evidence')}</h2>
				<EvidenceTable lines={lines} />
				<ResultActions
					lines={lines}
					fileName={`constellations-${opportunity.id.replaceAll(/[^a-z0-9]+/gi, '-')}`}
					cypher={opportunity.cypher}
				/>
			</section>
		</>
	)
}

/** All opportunities of the guest, best first, for the rank and the other hosts. */
function useRanked(guest: string | null) {
	const { languageArgument, asOf, includeScenario, query } = useAddress()
	const weights = weightsArgument(parseOpportunityChoices(query).weights)
	const { data } = useQuery(OtherHostsDocument, {
		variables: { guest: guest ?? '', asOf, includeScenario, weights, language: languageArgument },
		skip: guest === null,
	})
	return data?.opportunities.nodes ?? []
}

/** The existing connections between the parties, in words. */
function PathList({ paths }: { paths: readonly string[] }) {
	const { translate } = useText()
	return (
		<section className="side-section">
			<h2>{translate('opportunity.paths')}</h2>
			<ul className="bullets small">
				{paths.map((path) => (
					<li key={path}>{path}</li>
				))}
			</ul>
		</section>
	)
}

/**
 * The head of the page: kind, title and sentence; then a note that nothing is decided, and who was not asked.
 */
function OpportunityHead({ opportunity }: { opportunity: ShownOpportunity }) {
	const { translate } = useText()
	return (
		<>
			<p className="status-line">
				<KindSign resultKind="opportunity">{opportunity.kindName}</KindSign>
				{opportunity.unasked && (
					<span>{translate(opportunity.office ? 'opportunity.unasked' : 'opportunity.nobodyAsked')}</span>
				)}
				{opportunity.scenario && <ScenarioMark />}
				<AsOfNote />
			</p>
			<PageTitle text={opportunity.title} />
			<p className="standfirst">
				<SentenceText parts={opportunity.sentenceParts} /> <b>{translate('opportunity.nothingDecided')}</b>
			</p>
			<Share
				title={opportunity.title}
				sentence={wordsOf(opportunity.sentenceParts)}
				copied={copiedOfEvidence(opportunity.evidence, opportunity.evidenceCount)}
			/>
		</>
	)
}
