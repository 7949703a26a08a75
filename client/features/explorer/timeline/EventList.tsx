import { Link } from 'react-router'
import { useText } from '../../../text/useText'
import type { TimelineEvents } from './useEvents'

/** The events of the timeline in words, as links to their sources. */
export function EventList({ events: { events, left } }: { events: TimelineEvents }) {
	const { translate } = useText()
	if (events.length === 0) return null
	return (
		<details className="disclosure">
			<summary>{translate('lanes.events.list', { count: events.length })}</summary>
			<ul className="small">
				{events.map(({ id, link, with: name, who: place, note }) => (
					<li key={id}>
						<Link to={link}>{name}</Link>
						{[place, note].map((part) => part && ` · ${part}`)}
					</li>
				))}
			</ul>
			{left > 0 && <p className="caption">{translate('lanes.events.left', { count: left })}</p>}
		</details>
	)
}
