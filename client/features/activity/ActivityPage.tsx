import { useQuery } from '@apollo/client/react'
import { ActivityDocument } from '../../graphql/generated/Activity'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import {
	ACTIVITY_GROUPS,
	type ActivityChoices,
	type ActivityGroup,
	formatActivityChoices,
	kindsOf,
	parseActivityChoices,
} from '../../state/activityChoices'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, usePages } from '../../ui/PagedList'
import { SelectField } from '../../ui/SelectField'
import { ActorField } from '../../views/actor/ActorField'
import { useActorName } from '../../views/actor/useActorName'
import { SectorField } from '../../views/filters/SectorField'
import { FollowButton } from '../../views/follow/FollowButton'
import { ScenarioNotice, TitleAndPurpose } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import styles from './Activity.module.css'
import { EntryList } from './EntryList'
import { FollowedAside } from './FollowedAside'
import { NewEntriesNote } from './NewEntriesNote'

const PAGE = 30

/** The feed of activity, as far as the reader may see it. */
export function ActivityPage() {
	const { translate } = useText()
	const { query, filtered, go, actor, includeScenario, languageArgument: language } = useAddress()
	const name = useSignedInName()
	const choices = parseActivityChoices(query)
	const choose = (changed: Partial<ActivityChoices>): void =>
		go(filtered(formatActivityChoices({ ...choices, ...changed })))
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const { group, place, sector, followed } = choices
	const variables = {
		language,
		filter: {
			kinds: kindsOf(group),
			within: place,
			actor,
			sectors: sector === null ? null : [sector],
			includeScenario,
		},
		followed,
		first: PAGE,
	}
	const { pages, refetch, result } = usePages(
		ActivityDocument,
		{
			variables,
			fetchPolicy: 'cache-and-network',
		},
		({ activity }) => activity,
	)
	const placeName = useActorName(place)
	const title = [translate('activity.title'), placeName].filter((part) => part !== null).join(' – ')
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('activity.title')} standfirst={translate('activity.standfirst')} />
			<ScenarioNotice coverage={coverage} />
			<div className="main-and-aside">
				<div className="lead">
					<form className={`field-grid ${styles.filters}`} aria-label={translate('activity.filters')}>
						<SelectField
							label={translate('activity.kind')}
							all={translate('activity.kind.all')}
							options={GROUPS.map((value) => ({ value, label: translate(`activity.kind.${value}`) }))}
							chosen={group}
							onChoose={(chosen) => choose({ group: chosen })}
						/>
						<ActorField
							label={translate('activity.place')}
							placeholder={translate('overlaps.placePlaceholder')}
							kinds={['PARTNER_TERRITORY', 'FRENCH_TERRITORY']}
							chosen={place}
							onChoose={(chosen) => choose({ place: chosen })}
						/>
						<SectorField chosen={sector} onChoose={(chosen) => choose({ sector: chosen })} />
						{name !== null && (
							<SelectField
								label={translate('activity.followed')}
								all={translate('activity.followed.all')}
								options={[{ value: 'true', label: translate('activity.followed.only') }]}
								chosen={followed ? 'true' : null}
								onChoose={(chosen) => choose({ followed: chosen !== null })}
							/>
						)}
					</form>
					{place !== null && placeName !== null && (
						<p>
							<FollowButton kind="PLACE" subject={place} name={placeName} />
						</p>
					)}
					<NewEntriesNote
						// Another choice has news of its own.
						key={JSON.stringify(variables)}
						variables={variables}
						known={result.isStale || result.error ? null : (result.data?.activity.totalCount ?? null)}
						onRead={() => void refetch().catch(() => undefined)}
					/>
					<Answer of={result} reading={translate('activity.reading')} isTall>
						{({ activity: { edges, totalCount } }) =>
							totalCount === 0 ? (
								<EmptyState title={translate('activity.none')}>
									<p>{translate('activity.noneText')}</p>
								</EmptyState>
							) : (
								<>
									<p className="small soft">{translate('activity.total', { count: totalCount })}</p>
									<Share
										title={title}
										// The counts of signed-in readers include entries that others may not
										// see.
										sentence={
											name === null
												? translate('activity.total', { count: totalCount })
												: translate('share.asEachReads')
										}
									/>
									<EntryList edges={edges} />
									<MorePages of={pages} />
								</>
							)
						}
					</Answer>
				</div>
				<aside>
					<FollowedAside />
				</aside>
			</div>
		</div>
	)
}

const GROUPS = Object.keys(ACTIVITY_GROUPS) as readonly ActivityGroup[]
