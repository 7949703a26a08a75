import { useQuery } from '@apollo/client/react'
import { memo, useRef, useState } from 'react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { HomeOverlapsDocument } from '../../graphql/generated/HomeOverlaps'
import { scopeOf } from '../../state/address'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ResultSection } from '../../ui/RankedItem'
import { DataSummary } from './DataSummary'
import { Hero } from './Hero'
import { HomeLists } from './HomeLists'
import styles from './HomePage.module.css'
import { HomeShare } from './HomeShare'
import { InstrumentTable } from './InstrumentTable'
import { InstrumentView } from './instrument/InstrumentView'
import { type InstrumentResults, useInstrument } from './instrument/useInstrument'
import { MonthLists } from './MonthLists'
import { useChosenActor, useKnownActor } from './useChosenActor'

/**
 * The home page: the question, the instrument, the results for its selection, a table of the same, and the
 * state of the data.
 */
export function HomePage() {
	const { languageArgument: language } = useAddress()
	const { data, error } = useQuery(CoverageDocument, { variables: { language } })
	const coverage = data?.coverage ?? null
	const [isLost, setLost] = useState(false)
	// Stays true while the request is repeated: a title that comes and goes cannot be read.
	if (error !== undefined && !isLost) setLost(true)
	const instrument = useInstrument()
	const actorName = useChosenActor()?.name ?? null
	const picture = useRef<HTMLDivElement>(null)
	return (
		<>
			<StillHero coverage={coverage} isLost={isLost} />
			<InstrumentView instrument={instrument} actorName={actorName} picture={picture} />
			<div className={`page-width ${styles.found}`}>
				<Lists found={instrument.found} coverage={coverage} />
				<HomeShare
					found={instrument.found}
					where={coverage?.partnerPhrase ?? null}
					actorName={actorName}
					picture={picture}
				/>
			</div>
			<InstrumentTable found={instrument.found} actorName={actorName} />
			{coverage && <StillSummary coverage={coverage} />}
		</>
	)
}

type Coverage = Parameters<typeof HomeLists>[0]['coverage']

/** Memoised: not drawn again while months play. */
const StillHero = memo(Hero)
const StillSummary = memo(DataSummary)
const Lists = memo(function Lists({ found, coverage }: { found: InstrumentResults; coverage: Coverage }) {
	const { month } = found.selection
	return month === null ? (
		<DayLists found={found} coverage={coverage} />
	) : (
		<MonthLists found={found} month={month} />
	)
})

/** The lists for the day, « ma collectivité » and the chosen place. */
function DayLists({ found, coverage }: { found: InstrumentResults; coverage: Coverage }) {
	const { translate } = useText()
	const { asOf, isActorAlone, includeScenario, languageArgument: language } = useAddress()
	const actor = useKnownActor()
	const { opportunities, opportunitiesError, selection, placeName } = found
	const overlaps = useQuery(HomeOverlapsDocument, {
		variables: {
			language,
			asOf,
			actor,
			actorScope: scopeOf(isActorAlone),
			includeScenario,
			place: selection.place,
		},
	})
	return (
		<>
			<Answer
				of={{ ...overlaps, data: overlaps.data ?? overlaps.previousData }}
				reading={translate('home.reading')}
			>
				{(data) => (
					<HomeLists
						overlaps={data}
						opportunities={opportunities}
						coverage={coverage}
						place={selection.place}
						placeName={placeName}
					/>
				)}
			</Answer>
			{opportunitiesError && !overlaps.error && (
				<ResultSection resultKind="opportunity" title={translate('home.opportunities')}>
					<Answer of={{ error: opportunitiesError }} reading={translate('opportunities.reading')}>
						{() => null}
					</Answer>
				</ResultSection>
			)}
		</>
	)
}
