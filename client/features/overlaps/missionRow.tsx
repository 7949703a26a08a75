import { Link } from 'react-router'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Joined } from '../../ui/Joined'
import { frenchName, type GivenName, NameText, NameTexts } from '../../ui/Name'
import type { ShownRow } from '../../views/timeline/RecordTimeline'
import { type EvidenceMission, missionOf, type ShownEvidence } from './shownOverlap'

/** Longer notes are only in the table of evidence. */
const SHORT_NOTE = 64

/** Missions as rows of the timeline, under the leader's name at the time. */
export function useMissionRows(): (items: readonly ShownEvidence[]) => readonly ShownRow[] {
	const { to } = useAddress()
	return (items) =>
		items.map((item) => {
			const mission = missionOf(item)
			const name = <NameText key="name" of={leaderName(item)} />
			return {
				id: item.recordId,
				start: item.period?.start ?? null,
				end: item.period?.end ?? null,
				period: item.period?.text,
				who: mission?.leader ? <Link to={to(actorPath(mission.leader.id))}>{name}</Link> : name,
				what: mission ? <MissionWords of={mission} /> : undefined,
			}
		})
}

/** The leader's name at the time, else its present one. */
export function leaderName(item: ShownEvidence): GivenName {
	const mission = missionOf(item)
	if (mission?.nameOfTheTime) return frenchName(mission.nameOfTheTime)
	return mission?.leader ?? { name: item.label, nameLanguage: null }
}

/** Where the mission goes. */
export function placesOf(mission: EvidenceMission | null): readonly GivenName[] {
	return [mission?.host, ...(mission?.stops ?? [])].filter((place) => place != null)
}

/**
 * « aujourd’hui Grand Est ; pavillon régional »: the present name, then a short note, else places and size.
 */
function MissionWords({ of: mission }: { of: EvidenceMission }) {
	const { translate, language } = useText()
	const { leader, note, size } = mission
	const places = placesOf(mission)
	const hasNote = language === 'fr' && note !== null && note.length <= SHORT_NOTE
	return (
		<Joined by={language === 'zh' ? '；' : ' · '}>
			{leader && isRenamed(mission) && <NameToday of={leader} />}
			{hasNote ? note.replace(/\.$/, '') : places.length > 0 && <NameTexts of={places} />}
			{size ? translate('result.people', { count: size }) : null}
		</Joined>
	)
}

function NameToday({ of: leader }: { of: GivenName }) {
	return useText().rich('result.nameToday', { name: <NameText key="name" of={leader} /> })
}

function isRenamed({ nameOfTheTime, leader }: EvidenceMission): boolean {
	return nameOfTheTime !== null && leader !== null && nameOfTheTime !== leader.name
}
