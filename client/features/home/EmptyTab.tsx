import { useQuery } from '@apollo/client/react'
import type { When } from '../../../schema/enums'
import { DocumentedMissionsDocument } from '../../graphql/generated/DocumentedMissions'
import type { CoverageQuery } from '../../graphql/generated/types'
import { useOtherMeetingDay } from '../../state/meetingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { MeetingDayLink } from '../../views/screen/MeetingDayLink'
import styles from './HomePage.module.css'
import { useChosenActor } from './useChosenActor'

/** Says that a tab is empty, what that does not mean, and where to look. */
export function EmptyTab({ when, coverage }: { when: When; coverage: CoverageQuery['coverage'] | null }) {
	const { translate, date } = useText()
	const { asOf, includeScenario, here, languageArgument: language } = useAddress()
	const mine = useChosenActor()
	const meeting = useOtherMeetingDay()
	const { data } = useQuery(DocumentedMissionsDocument, { variables: { language } })
	const day = asOf ?? coverage?.today ?? null
	const isAsked = when === 'UPCOMING' && mine === null && day !== null
	const last = isAsked && data ? lastMission(data.missions.nodes, day) : null
	return (
		<section className={styles.empty}>
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
		</section>
	)
}

interface DatedMission {
	readonly period: { readonly start: string | null }
	readonly leader: { readonly name: string } | null
	readonly host: { readonly name: string } | null
}

/**
 * The last mission that started on or before the day, of those with a known month, leader and host; null if
 * there is none.
 */
export function lastMission(
	missions: readonly DatedMission[],
	day: string,
): { readonly leader: string; readonly place: string; readonly start: string } | null {
	const known = missions.flatMap(({ period: { start }, leader, host }) =>
		start !== null && start.length >= 7 && start <= day && leader && host
			? [{ leader: leader.name, place: host.name, start }]
			: [],
	)
	return known.toSorted((left, right) => left.start.localeCompare(right.start)).at(-1) ?? null
}
