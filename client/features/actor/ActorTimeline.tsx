import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type GivenName, NameTexts } from '../../ui/Name'
import { SavablePicture } from '../../views/share/SavablePicture'
import { OpenRecordsLegend } from '../../views/timeline/OpenRecords'
import { RecordTimeline } from '../../views/timeline/RecordTimeline'
import { RowNews } from '../../views/timeline/RowNews'
import { type RecordRow, recordRows } from './actorRecordRows'
import type { ActorsRecords } from './shownActor'

/** The same records over time, the earliest first; the table above lists them. */
export function ActorTimeline({
	name,
	records,
	today,
}: {
	name: string
	records: ActorsRecords
	today: string
}) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const rows = recordRows(records, text)
		.filter(({ start, end, news }) => start !== '' || end !== null || news.lastNews !== null)
		.toSorted((a, b) => (a.start < b.start ? -1 : 1))
	if (rows.length < 2 || today === '') return null
	return (
		<SavablePicture title={translate('actor.picture', { name, what: translate('actor.timeline') })}>
			<OpenRecordsLegend tone="other" />
			<RecordTimeline
				rows={rows.map((row) => ({
					id: row.id,
					start: row.start || null,
					end: row.kind === 'wish' ? row.start : row.end,
					ongoing: row.isOngoing,
					possible: row.isPossible,
					...(hasNews(row) && { lastNews: row.news.lastNews, attestedSince: row.attestedSince }),
					who: (
						<Link to={to(recordPath(row.id))}>
							<NameTexts of={namesOf(row)} />
						</Link>
					),
					what: <RowNews words={row.what} record={row.news} />,
				}))}
				scale="years"
				today={today}
				tone="other"
			/>
		</SavablePicture>
	)
}

/** Whether a record lasts until its last news (links, offices) rather than being dated (missions, wishes). */
function hasNews({ kind }: RecordRow): boolean {
	return kind === 'link' || kind === 'office'
}

function namesOf({ others, about, what }: RecordRow): readonly GivenName[] {
	if (others.length > 0) return others
	return [about.name === '' ? { name: what, nameLanguage: null } : about]
}
