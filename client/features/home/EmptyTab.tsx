import { useQuery } from '@apollo/client/react'
import type { When } from '../../../schema/enums'
import { MissionsByYearDocument } from '../../graphql/generated/MissionsByYear'
import type { CoverageQuery } from '../../graphql/generated/types'
import { useOtherMeetingDay } from '../../state/meetingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { MeetingDayLink } from '../../views/screen/MeetingDayLink'
import styles from './HomePage.module.css'
import { lastMission, missionsByYear } from './missionsByYear'
import { useChosenActor } from './useChosenActor'
import { YearTiles } from './YearTiles'

/** Says that a tab is empty, what that does not mean, and where to look. */
export function EmptyTab({
	when,
	coverage,
	isNarrow = false,
}: {
	when: When
	coverage: CoverageQuery['coverage'] | null
	/** true in a narrow column: only the words, without the picture of the years. */
	isNarrow?: boolean
}) {
	const { translate, date } = useText()
	const { asOf, includeScenario, here, languageArgument: language } = useAddress()
	const mine = useChosenActor()
	const meeting = useOtherMeetingDay()
	const { data } = useQuery(MissionsByYearDocument, { variables: { language } })
	const day = asOf ?? coverage?.today ?? null
	const missions = data?.missions.nodes ?? []
	const last = when === 'UPCOMING' && mine === null && day !== null ? lastMission(missions, day) : null
	return (
		<section className={isNarrow ? `${styles.empty} ${styles.narrow}` : styles.empty}>
			<div>
				<h2>
					{mine ? translate(`home.emptyMine.${when}`, { name: mine.name }) : translate(`home.empty.${when}`)}
				</h2>
				<p>
					{last
						? translate('home.empty.meaning', {
								leader: last.leader,
								place: last.place,
								period: date(last.start),
							})
						: translate('home.empty.meaningPlain')}
				</p>
				{meeting && <p>{translate('home.empty.offer', { day: meeting.title })}</p>}
				<div className="actions">
					<MeetingDayLink kind="primary" />
					{coverage?.scenarioLoaded && !includeScenario && (
						<ButtonLink to={here({ includeScenario: true })}>{translate('home.empty.scenario')}</ButtonLink>
					)}
				</div>
			</div>
			{!isNarrow && missions.length > 0 && day !== null && (
				<YearTiles years={missionsByYear(missions)} day={day} />
			)}
		</section>
	)
}
