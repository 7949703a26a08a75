import { useQuery } from '@apollo/client/react'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { ActorPageDocument } from '../../graphql/generated/ActorPage'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { useRollUp } from '../../state/rollUp'
import { useSignedInName } from '../../state/signedIn'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { ActorContacts } from '../../views/contacts/ActorContacts'
import { LevelFields } from '../../views/filters/LevelFields'
import { ReportErrorLink } from '../../views/screen/ReportErrorLink'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { ActorHead } from './ActorHead'
import { UnloadedActor } from './ActorInOtherCountries'
import styles from './ActorPage.module.css'
import { ActorRecords } from './ActorRecords'
import { ActorResults } from './ActorResults'
import { ActorTimeline } from './ActorTimeline'
import { Closeness } from './Closeness'
import { ConstellationSection } from './ConstellationSection'
import { SectorTable } from './SectorTable'
import { type ShownActor } from './shownActor'

/** The profile of an actor of either side: what it does, with whom, its overlaps and opportunities. */
export function ActorPage() {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(ActorPageDocument, {
		variables: { id, asOf, includeScenario, language: languageArgument },
	})
	const isGone = result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.actor === null
	if (isGone) return <UnloadedActor id={id} />
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('actor.reading')} title={translate('error.page.actor')}>
				{({ actor }) =>
					actor && (
						<Profile
							// Another actor keeps no state of this one, even while its results load.
							key={actor.id}
							actor={actor}
							today={asOf ?? coverage?.today ?? ''}
							where={coverage?.partnerPhrase ?? ''}
						/>
					)
				}
			</Answer>
		</div>
	)
}

interface Props {
	actor: ShownActor
	today: string
	/** « en Chine », from the data set. */
	where: string
}

/** The levels of its links, its picture and its overlaps. */
function LevelsOfProfile() {
	const { translate } = useText()
	const { filtered, go, query } = useAddress()
	const levels = useRollUp()
	const { rollUpFrench: _french, rollUpPartner: _partner, ...others } = ownParameters(query)
	return (
		<fieldset className={styles.levels}>
			<legend className="field-label">{translate('explorer.level')}</legend>
			<LevelFields
				levels={levels}
				onChange={(next) => go(filtered({ ...others, ...levels.parametersOf(next) }), { replace: true })}
			/>
		</fieldset>
	)
}

/** A separate script: visitors never load it. */
const WriteToCorrespondents = lazy(async () => ({
	default: (await import('../../views/correspondence/WriteToCorrespondents')).WriteToCorrespondents,
}))

function Letter(of: { actor: string; name: string }) {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<WriteToCorrespondents {...of} />
		</Suspense>
	)
}

function Profile({ actor, today, where }: Props) {
	const { translate } = useText()
	return (
		<>
			<ActorHead actor={actor} />
			<LevelsOfProfile />
			<div className={`main-and-aside ${styles.profile}`}>
				<div className="lead">
					<ConstellationSection actor={actor} />
				</div>
				<aside>
					<ActorResults actor={actor} today={today} />
				</aside>
				<div className="rest">
					<ActorRecords actor={actor} where={where} />
					<ActorTimeline actor={actor} today={today} />
					<SectorTable actor={actor} />
					<Closeness actor={actor} where={where} />
					<section className="block">
						<h2>{translate('result.call')}</h2>
						<WhomToCall contacts={actor.contacts} offices={actor.officesAround} actors={[actor]} />
						<ActorContacts organisation={actor.id} />
						<Letter actor={actor.id} name={actor.name} />
						<p className="small space-above">
							<ReportErrorLink />
						</p>
					</section>
				</div>
			</div>
		</>
	)
}
